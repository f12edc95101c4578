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
    let isFirst = { (side: ConventionProgress.PartyProgress) in
      side.party == party || side.actingParty == party
    }
    let parties =
      progress.parties.filter { isFirst($0) } + progress.parties.filter { !isFirst($0) }
    let pending = reading.register.pending(progress)
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
    let isAwaited = { (choice: StepChoice) in
      pending.contains { step in
        step.party == choice.context.party?.party && step.step.answers.contains(choice.step.name)
      }
    }
    let open = choices.filter { $0.reason == nil && $0.done == nil }
    return open.filter { isAwaited($0) } + open.filter { !isAwaited($0) }
      + choices.filter { $0.done != nil } + choices.filter { $0.reason != nil }
  }
}

extension PendingStep.Step {
  /// The steps that answer what is waited for, by name.
  fileprivate var answers: [String] {
    switch self {
    case .deliberate, .takeUpAgain: ["on-agenda", "adopted", "rejected"]
    case .transmit: ["transmitted"]
    case .receive: ["received"]
    case .publish: ["published"]
    case .findOut: ["transmitted", "received", "published"]
    case .ask: ["signature-requested"]
    case .sign: ["signed"]
    case .await: ["suspension-ended"]
    }
  }
}
