import Partnership

/// The table of steps: everything `p` may record.
///
/// To add a step: its line in one of the groups.
enum Steps {
  /// Every step, in the order in which the life of a convention takes them.
  static let all: [Step] = ofText + ofDeliberation + ofLetters + ofSignature + ofConvention

  /// The form of a step, by the name a draft remembers.
  static func form(named name: String) -> FormDefinition? {
    all.first { $0.name == name }?.definition
  }
}

/// A step for one party or for the whole convention, and whether it may be recorded now.
struct StepChoice: Sendable {
  let step: Step
  let context: StepContext
  /// Why it cannot be recorded now.
  let reason: Words?
  /// What is recorded of it already.
  let done: String?

  /// « adoptée · Commune de … ».
  var words: Words {
    guard let party = context.party else { return step.verb }
    let name = context.reading.title(of: party.party)
    return Words("\(step.verb.fr) · \(name)", "\(step.verb.en) · \(name)")
  }

  /// Every step of a convention: those to record first, then those recorded, then those off.
  ///
  /// The party the user comes from stands first.
  static func all(
    of convention: Register.Thing, first party: Register.Thing?, _ reading: Reading
  ) -> [StepChoice] {
    let progress = reading.progress(of: convention)
    let parties =
      progress.parties.filter { $0.party == party } + progress.parties.filter { $0.party != party }
    var choices: [StepChoice] = []
    func add(_ steps: [Step], _ party: ConventionProgress.PartyProgress?) {
      let context = StepContext(reading, convention, progress, party: party)
      choices += steps.map { step in
        let reason = step.reason(in: context)
        return StepChoice(
          step: step, context: context, reason: reason,
          done: reason == nil ? step.done?(context) : nil)
      }
    }
    let ofParty = Steps.all.filter(\.isOfParty)
    for party in parties { add(ofParty.filter { !$0.target.isAboutParty }, party) }
    add(Steps.all.filter { !$0.isOfParty }, nil)
    for party in parties { add(ofParty.filter(\.target.isAboutParty), party) }
    return choices.filter { $0.reason == nil && $0.done == nil }
      + choices.filter { $0.done != nil } + choices.filter { $0.reason != nil }
  }
}
