import Partnership

/// A step of the life of a convention that somebody may record as having happened.
///
/// One value for each: its verb, when it applies, what its form asks for, what it writes without
/// asking, and whether it asks before writing. ``Steps`` holds them all. It records what happened; it
/// does nothing itself: pointing a signature signs nothing.
struct Step: Sendable {
  /// The name drafts remember it by; it never changes.
  let name: String
  /// What happened, as a past participle: « adoptée ».
  let verb: Words
  let target: StepTarget
  /// What its form asks for.
  let lines: [FormLine]
  /// What it writes without asking.
  var fixed: [WrittenValue] = []
  /// What stands in its form at first, in the form of the journal.
  var known: @Sendable (StepContext) -> [WrittenValue] = { _ in [] }
  /// The field that says that it was recorded before, where recording it again changes it.
  var done: (@Sendable (StepContext) -> String?)?
  /// Whether the form asks before it writes.
  var asks = false
  /// Why it cannot be recorded now; nothing when it can.
  var blocked: @Sendable (StepContext) -> Words? = { _ in nil }
  /// The whole reason, where a rule of the law has one.
  var why: @Sendable (StepContext) -> Explanation? = { _ in nil }

  /// Whether it is a step of each party, not of the convention as a whole.
  var isOfParty: Bool { target.isOfParty }

  /// The form it opens.
  var definition: FormDefinition {
    let verb = Words("pointer « \(verb.fr) »", "record “\(verb.en)”")
    return FormDefinition(
      name: name, kind: target.kind,
      title: Words("Pointer « \(self.verb.fr) »", "Record “\(self.verb.en)”"), lines: lines,
      question: asks
        ? FormQuestion(verb: verb, effects: { facts, reading in reading.effects(of: facts) }) : nil)
  }

  /// Why it cannot be recorded now, what it is about included.
  func reason(in context: StepContext) -> Words? {
    target.blocked(in: context) ?? blocked(context)
  }

  /// The form as it begins: what is recorded already, what is known, what is fixed.
  func draft(in context: StepContext) -> Draft? {
    guard var draft = target.draft(in: context) else { return nil }
    let reading = context.reading
    draft.form = name
    draft.fixed += fixed
    if draft.kind == .change,
      let thing = draft.subjects.first.flatMap({ reading.register.thing($0) })
    {
      draft.before = reading.recorded(lines, of: thing)
    }
    let recorded = Set(draft.before.map(\.key))
    let known = known(context).filter { !recorded.contains($0.key) }
    draft.values = reading.typed(draft.before + known, in: lines)
    return draft
  }
}

extension Step {
  /// A mandatory field of a form.
  static func must<Value>(_ field: Field<Value>) -> FormLine {
    FormLine(field.declaration, isMandatory: true)
  }

  /// A field of a form that may stay empty.
  static func may<Value>(_ field: Field<Value>) -> FormLine {
    FormLine(field.declaration, isMandatory: false)
  }
}
