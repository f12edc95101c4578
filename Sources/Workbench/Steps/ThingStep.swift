import Partnership

/// A step about things themselves, whatever their convention: what was promised is done, say.
///
/// The same for one thing and for all that are marked; each gets a fact of its own. ``ThingSteps``
/// holds them all.
struct ThingStep: Sendable {
  /// The name drafts remember it by; it never changes.
  let name: String
  /// What happened, as a past participle: « faite ».
  let verb: Words
  /// The kinds of thing it may be about.
  let kinds: Set<ThingKind>
  /// What its form asks for.
  let lines: [FormLine]
  /// What it writes without asking.
  var fixed: [WrittenValue] = []
  /// What stands in its form at first, in the form of the journal.
  var known: @Sendable (Reading) -> [WrittenValue] = { _ in [] }
  /// What it makes beside the thing, where it does not change the thing itself.
  var new: New?
  /// Whether the form asks before it writes.
  var asks = false
  /// Why it cannot be recorded of a thing now; nothing when it can.
  var blocked: @Sendable (Register.Thing, Reading) -> Words? = { _, _ in nil }
  /// The whole reason, where a rule has one.
  var why: @Sendable (Register.Thing, Reading) -> Explanation? = { _, _ in nil }
  /// What the facts would lead to, and what was checked; said where the form asks.
  var effects: @Sendable ([NewFact], Reading) -> [Confirmation.Line] = { _, _ in [] }

  /// A new fact that names the thing: an observation of it, a decision about it.
  struct New: Sendable {
    let kind: FactKind
    /// The field that names the thing.
    let link: Field<ThingID>
    /// More facts of the same act, made of those the form makes.
    var also: (@Sendable ([NewFact], Register) -> [NewFact])?

    init(
      _ kind: FactKind, _ link: Field<ThingID>,
      also: (@Sendable ([NewFact], Register) -> [NewFact])? = nil
    ) {
      (self.kind, self.link, self.also) = (kind, link, also)
    }
  }

  /// The form it opens.
  var definition: FormDefinition {
    FormDefinition(
      name: name, kind: new?.kind ?? .change,
      title: Words("Pointer « \(verb.fr) »", "Record “\(verb.en)”"), lines: lines,
      question: asks
        ? FormQuestion(
          verb: Words("pointer « \(verb.fr) »", "record “\(verb.en)”"), effects: effects) : nil,
      also: new?.also)
  }

  /// Why it cannot be recorded of all these things.
  func reason(_ things: [Register.Thing], _ reading: Reading) -> Words? {
    if new != nil, things.count > 1 {
      return Words("une chose à la fois", "one thing at a time")
    }
    for thing in things {
      guard let reason = blocked(thing, reading) else { continue }
      guard things.count > 1 else { return reason }
      let label = reading.register.label(of: thing)
      return Words("\(label) : \(reason.fr)", "\(label): \(reason.en)")
    }
    return nil
  }

  /// The form as it begins; what is recorded already stands in it when it is about one thing.
  func draft(_ things: [Register.Thing], _ reading: Reading) -> Draft {
    if let new, let thing = things.first {
      var draft = Draft(
        id: "", kind: new.kind, form: name,
        fixed: [WrittenValue(new.link, reading.register.id(of: thing))] + fixed, values: [])
      draft.values = reading.typed(known(reading), in: lines)
      return draft
    }
    var draft = Draft(
      id: "", kind: .change, form: name, subjects: things.map { reading.register.id(of: $0) },
      fixed: fixed, values: [])
    if things.count == 1 { draft.before = reading.recorded(lines, of: things[0]) }
    let recorded = Set(draft.before.map(\.key))
    draft.values = reading.typed(
      draft.before + known(reading).filter { !recorded.contains($0.key) }, in: lines)
    return draft
  }
}

/// The table of the steps about things themselves.
enum ThingSteps {
  /// Every step; to add one: its line in one of the groups.
  static let all: [ThingStep] = ofPromises + ofProtocols + ofWatch

  /// The form of a step, by the name a draft remembers.
  static func form(named name: String) -> FormDefinition? {
    all.first { $0.name == name }?.definition
  }

  /// The steps that may be about all of some things; none for things that have no such steps.
  static func about(_ things: [Register.Thing], in register: Register) -> [ThingStep] {
    guard !things.isEmpty else { return [] }
    return all.filter { step in
      things.allSatisfy { step.kinds.contains(register.id(of: $0).kind) }
    }
  }
}
