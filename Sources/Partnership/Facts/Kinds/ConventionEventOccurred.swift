/// Something happens to a convention beside its text, its deliberations and its signatures.
public enum ConventionEventOccurred: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// What happens.
  public static let eventKind = Field<ConventionEventKind>(
    "Nature", "eventKind", "Ce qui arrive", "What happens", .mandatory)
  /// When.
  public static let occurredOn = Field<PartialDate>(
    "SurvenuLe", "occurredOn", "Survenu le", "Occurred on")
  /// The party that acts or is told.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party")
  /// The act or decision it rests on.
  public static let reference = Field<Line>("Reference", "reference", "Référence", "Reference")
  /// Why.
  public static let reason = Field<Line>("Raison", "reason", "Raison", "Reason")
  /// The last day that follows from it.
  public static let lastDay = Field<PartialDate>(
    "DernierJour", "lastDay", "Dernier jour", "Last day")
  /// A clause that is waived.
  public static let clauses = Field<Clause>("Clause", "clauses", "Clause", "Clause", .repeated)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .conventionEvent, about: .conventionEvent,
    words: Words("événement de la convention", "event of the convention"),
    date: occurredOn.declaration,
    fields: [
      convention.declaration,
      eventKind.declaration,
      occurredOn.declaration,
      party.declaration,
      reference.declaration,
      reason.declaration,
      lastDay.declaration,
      clauses.declaration,
    ])
}
