/// One entry of an evaluation: a finding, a mark, or both.
public enum EvaluationEntered: FactBody {
  /// What is evaluated.
  public static let target = Field(
    "Cible", "target", to: [.convention, .technicalProtocol, .project, .action], "Cible", "Target",
    .mandatory)
  /// When.
  public static let evaluatedOn = Field<PartialDate>(
    "EvalueLe", "evaluatedOn", "Évalué le", "Evaluated on", .mandatory)
  /// The occasion.
  public static let evaluationKind = Field<EvaluationKind>(
    "Nature", "evaluationKind", "Type", "Kind")
  /// The protocol it speaks of.
  public static let technicalProtocol = Field(
    "Protocole", "protocol", to: [.technicalProtocol], "Protocole", "Protocol")
  /// Who speaks.
  public static let college = Field<College>("College", "college", "Collège", "College")
  /// How many people.
  public static let headcount = Field<Count>(
    "Nombre", "headcount", "Nombre de personnes", "Headcount")
  /// The criterion.
  public static let criterion = Field<Criterion>("Critere", "criterion", "Critère", "Criterion")
  /// A principle it is about.
  public static let principles = Field<Principle>(
    "Principe", "principles", "Principe", "Principle", .repeated)
  /// The mark.
  public static let rating = Field<Rating>(
    "Note", "rating", "Note (0 à 4, n/o)", "Rating (0 to 4, n/o)")
  /// An indicator it quotes.
  public static let indicator = Field(
    "Indicateur", "indicator", to: [.indicator], "Indicateur", "Indicator")
  /// The meeting it comes from.
  public static let meeting = Field(
    "Seance", "meeting", to: [.meeting, .conference], "Séance", "Meeting")
  /// The hour it was typed in the meeting: `14:20:11`.
  public static let notedAt = Field<Line>("Heure", "notedAt", "Heure", "Hour")
  /// The point of the agenda of the meeting.
  public static let point = Field<Count>("Point", "point", "Point", "Point")
  /// What was found.
  public static let finding = Field<Prose>("Texte", "finding", "Constat", "Finding")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .evaluation, about: .evaluation, words: Words("évaluation", "evaluation"),
    date: evaluatedOn.declaration,
    fields: [
      target.declaration,
      evaluatedOn.declaration,
      evaluationKind.declaration,
      technicalProtocol.declaration,
      college.declaration,
      headcount.declaration,
      criterion.declaration,
      principles.declaration,
      rating.declaration,
      indicator.declaration,
      meeting.declaration,
      notedAt.declaration,
      point.declaration,
      finding.declaration,
      isExample.declaration,
    ])
}
