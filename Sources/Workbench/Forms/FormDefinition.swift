import Partnership

/// A form for one kind of fact: which of its fields, in which order.
///
/// Everything else about the fields comes from their declarations.
struct FormDefinition: Sendable {
  let kind: FactKind
  let title: Words
  let fields: [FieldDeclaration]
  /// The field that takes what the user was looking at.
  let target: FieldDeclaration
  /// The field that takes today's date.
  let date: FieldDeclaration?

  /// One entry of an evaluation.
  static let evaluation = FormDefinition(
    kind: .evaluation, title: Words("Nouvelle évaluation", "New evaluation"),
    fields: [
      EvaluationEntered.target.declaration, EvaluationEntered.evaluatedOn.declaration,
      EvaluationEntered.evaluationKind.declaration, EvaluationEntered.college.declaration,
      EvaluationEntered.principles.declaration, EvaluationEntered.rating.declaration,
      EvaluationEntered.finding.declaration,
    ], target: EvaluationEntered.target.declaration, date: EvaluationEntered.evaluatedOn.declaration
  )

  /// The form for a kind of fact, when there is one.
  static func form(for kind: FactKind) -> FormDefinition? {
    Panes.all.compactMap { $0.form }.first { $0.kind == kind }
  }
}
