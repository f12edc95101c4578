import Partnership

/// One field of a form, and whether this form can do without it.
///
/// A change may leave out what its thing could not: what is mandatory there is said here.
struct FormLine: Sendable {
  let declaration: FieldDeclaration
  let isMandatory: Bool
  /// How to fill it in, where this form asks for something else than the field says.
  let hint: Words?

  init(_ declaration: FieldDeclaration, isMandatory: Bool? = nil, hint: Words? = nil) {
    self.declaration = declaration
    self.isMandatory = isMandatory ?? declaration.isMandatory
    self.hint = hint
  }

  /// A field that takes the path of a document to be kept in the store.
  static func document(_ declaration: FieldDeclaration) -> FormLine {
    FormLine(
      declaration,
      hint: Words(
        "chemin d’un fichier, gardé dans le magasin", "path of a file, kept in the store"))
  }
}

/// A form: the kind of fact it makes, which fields it asks for, and in which order.
///
/// Everything else about the fields comes from their declarations. What the user does not type (the
/// thing, the convention, the party) is carried by the ``Form`` and its ``Draft``.
struct FormDefinition: Sendable {
  /// The name drafts remember it by; it never changes.
  let name: String
  let kind: FactKind
  let title: Words
  let lines: [FormLine]
  /// The field that takes what the user was looking at.
  var target: FieldDeclaration?
  /// The field that takes today's date.
  var date: FieldDeclaration?
  /// The question asked before writing; nothing where the form writes at once.
  var question: FormQuestion?
  /// The facts of one act, where the form makes others than its kind says, from its values and the
  /// things it is about.
  var make: (@Sendable ([WrittenValue], [ThingID], Reading) throws(Refusal) -> [NewFact])?
  /// More facts of the same act, made of those the form makes.
  var also: (@Sendable ([NewFact], Register) -> [NewFact])?
  /// What it answers instead of writing, from its values and the things it is about.
  var answers: (@Sendable ([WrittenValue], [ThingID], Reading) -> [Explanation])?
  /// The contact it keeps instead of writing facts: its card as it is, and what changes in it.
  var contact:
    (
      @Sendable ([WrittenValue], Draft, AddressBook) throws(Refusal) -> (
        card: ContactCard, changes: [ContactField: [String]]
      )
    )?
  /// Whether « laissé en blanc » and « cité, inconnu » stand in its fields when they are recorded.
  var showsMarks = false

  /// A form for a new thing, with some of the fields of its kind.
  static func new(
    _ kind: FactKind, named name: String? = nil, _ title: Words, _ fields: [FieldDeclaration],
    target: FieldDeclaration? = nil, date: FieldDeclaration? = nil, question: FormQuestion? = nil
  ) -> FormDefinition {
    FormDefinition(
      name: name ?? kind.rawValue, kind: kind, title: title, lines: fields.map { FormLine($0) },
      target: target, date: date, question: question)
  }

  /// A form that changes some fields of a thing; those named first cannot be left empty.
  static func change(
    named name: String, _ title: Words, mandatory: [FieldDeclaration] = [],
    optional: [FieldDeclaration] = [], question: FormQuestion? = nil
  ) -> FormDefinition {
    FormDefinition(
      name: name, kind: .change, title: title,
      lines: mandatory.map { FormLine($0, isMandatory: true) }
        + optional.map { FormLine($0, isMandatory: false) }, question: question)
  }

  /// One entry of an evaluation.
  static let evaluation = FormDefinition.new(
    .evaluation, Words("Nouvelle évaluation", "New evaluation"),
    [
      EvaluationEntered.target.declaration, EvaluationEntered.evaluatedOn.declaration,
      EvaluationEntered.evaluationKind.declaration, EvaluationEntered.college.declaration,
      EvaluationEntered.principles.declaration, EvaluationEntered.rating.declaration,
      EvaluationEntered.finding.declaration,
    ], target: EvaluationEntered.target.declaration, date: EvaluationEntered.evaluatedOn.declaration
  )

  /// The form a draft was typed in, when this version has it.
  static func form(for draft: Draft) -> FormDefinition? {
    let name = draft.form ?? draft.kind.rawValue
    if name == reminder.name { return reminder }
    if name == handover.name { return handover }
    if name == conventionCopy.name { return conventionCopy }
    if name == SignaturePlanForm.definition.name { return SignaturePlanForm.definition }
    if let form = [ContactForm.new, ContactForm.change].first(where: { $0.name == name }) {
      return form
    }
    if let form = edit(for: draft) { return form }
    if let form = NewForms.all.first(where: { $0.name == name }) { return form }
    return Steps.form(named: name) ?? ThingSteps.form(named: name)
      ?? Panes.all.compactMap { $0.form }.first { $0.name == name }
  }
}

/// The question a form asks before it writes.
struct FormQuestion: Sendable {
  /// What saying yes does: « pointer l’adoption ».
  let verb: Words
  /// What the facts would lead to, and what was checked.
  var effects: @Sendable ([NewFact], Reading) -> [Confirmation.Line] = { _, _ in [] }
}
