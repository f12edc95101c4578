import Partnership
import Screen

/// A form being filled in.
struct Form: Sendable {
  let definition: FormDefinition
  /// The draft it began as: what nobody types, and what was recorded then.
  var origin: Draft
  var fields: [FormField]
  var focus = 0
  /// What the field under the pen may be completed with.
  var proposals: [Completion.Proposal] = []
  /// The proposal under the cursor; nothing until the user goes down to one.
  var proposal: Int?
  /// Whether something was typed since it was last kept.
  var isUnsaved = false
  /// Whether anybody typed in it at all.
  var isTouched = false
  /// The words about which somebody said already that they are kept.
  var answered: Set<Register.SuspectedField> = []
  /// The writing under way.
  var ticket: Ticket?
  /// What is wrong with the whole, or with the writing.
  var error: Words?
  /// When its draft was last kept, as `14:05`.
  var keptAt: String?

  /// A form with what a draft holds.
  init(_ definition: FormDefinition, draft: Draft) {
    self.definition = definition
    origin = draft
    fields = definition.lines.map {
      FormField($0, texts: draft.values.texts(key: $0.declaration.key))
    }
    let reason = draft.values.texts(key: MarkKey.kept)
    if !reason.isEmpty { fields.append(FormField(FormLine(.keptReason), texts: reason)) }
    let open = fields.indices.filter { !fields[$0].isFilled }
    // A thing that is edited is read from its first field on.
    focus = definition.showsMarks ? 0 : open.first { fields[$0].isMandatory } ?? open.first ?? 0
  }

  /// Marks the dates it begins with as proposals.
  ///
  /// A change of a thing begins at its date, which is what somebody comes to say.
  mutating func propose() {
    let recorded = Set(origin.before.map(\.key))
    for index in fields.indices
    where fields[index].declaration.type == .date && fields[index].isFilled
      && !recorded.contains(fields[index].declaration.key)
    {
      fields[index].isProposed = true
    }
    guard origin.kind == .change, !fields[focus].isMandatory || fields[focus].isFilled else {
      return
    }
    focus = fields.firstIndex { $0.isProposed } ?? focus
  }

  /// The identifier of its draft.
  var id: String { origin.id }

  /// What it holds, as a draft.
  var draft: Draft {
    var draft = origin
    draft.values = fields.flatMap { field in
      field.typed.map { WrittenValue(field.declaration.key, $0) }
    }
    return draft
  }

  /// Whether nothing is left to keep: no field holds anything, but for the date it began with.
  var isEmptied: Bool {
    fields.allSatisfy { !$0.isFilled || $0.declaration.key == definition.date?.key }
  }

  /// How many fields have an error shown.
  var errorCount: Int {
    fields.count { $0.error != nil } + (error == nil ? 0 : 1)
  }

  /// How many fields are filled in.
  var filledCount: Int { fields.count { $0.isFilled } }

  /// Goes to another field, having checked the one that is left.
  mutating func move(forward: Bool, on today: Day) {
    fields[focus].validate(on: today)
    proposal = nil
    focus = (focus + (forward ? 1 : fields.count - 1)) % fields.count
  }

  /// The values in the form of the journal; nothing when a field is wrong, which then has the focus.
  mutating func journal(on today: Day) -> [WrittenValue]? {
    var values: [WrittenValue] = []
    var firstWrong: Int?
    for index in fields.indices {
      fields[index].validate(on: today)
      switch fields[index].journal(on: today) {
      case .success(let more): values += news(more, of: fields[index].declaration)
      case .failure: firstWrong = firstWrong ?? index
      }
    }
    guard let firstWrong else { return values }
    focus = firstWrong
    return nil
  }

  /// What a field says that was not recorded when the form was opened.
  private func news(_ values: [WrittenValue], of field: FieldDeclaration) -> [WrittenValue] {
    let old = origin.before.filter { $0.states(field.key) }
    guard !field.isSame(values, old) else { return [] }
    guard values.isEmpty, origin.kind == .change else { return values }
    return [WrittenValue(ThingChanged.cleared.declaration.key, field.key)]
  }

  /// The facts it makes of some values, one for each thing it is about.
  ///
  /// What the kind demands and nobody was asked for is what the thing already says.
  func facts(_ values: [WrittenValue], in reading: Reading) -> [NewFact] {
    guard !origin.subjects.isEmpty else {
      return [NewFact(origin.kind, origin.fixed + values)]
    }
    let declaration = origin.kind.declaration
    let known = Set((origin.fixed + values).map(\.key))
    let demanded = Set(declaration.fields.filter(\.isMandatory).map(\.key)).subtracting(known)
    return origin.subjects.map { subject in
      let whole = demanded.isEmpty ? [] : reading.register.thing(subject).map { reading.whole($0) }
      let carried = (whole ?? []).filter { demanded.contains($0.key) }
      return NewFact(origin.kind, about: subject, carried + origin.fixed + values)
    }
  }

  /// Shows a refusal under the field it is about.
  mutating func show(_ refusal: Refusal) {
    if let index = fields.firstIndex(where: { $0.declaration.key == refusal.field }) {
      fields[index].error = refusal.words
      focus = index
    } else {
      error = refusal.words
    }
  }

  /// Notes that something was typed.
  mutating func touched() {
    isUnsaved = true
    isTouched = true
    error = nil
    fields[focus].error = nil
  }
}
