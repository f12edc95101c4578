/// A session of an assembly, planned or held: the calendar one plans a signature by.
public enum SessionPlanned: FactBody {
  /// The party whose assembly meets.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// The assembly.
  public static let body = Field<DeliberativeBody>(
    "Assemblee", "body", "Assemblée", "Assembly", .mandatory)
  /// When it meets.
  public static let heldOn = Field<PartialDate>(
    "TenueLe", "heldOn", "Séance du", "Session on", .mandatory)
  /// When the services want the report, earlier than the law does.
  public static let reportDueOn = Field<PartialDate>(
    "RapportPourLe", "reportDueOn", "Rapport pour le", "Report due on")
  /// Whether it is called off.
  public static let isCancelled = Field<Bool>("Annulee", "isCancelled", "Annulée", "Called off")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .assemblySession, about: .assemblySession,
    words: Words("séance d’assemblée", "session of an assembly"),
    date: heldOn.declaration,
    fields: [
      party.declaration,
      body.declaration,
      heldOn.declaration,
      reportDueOn.declaration,
      isCancelled.declaration,
      isExample.declaration,
    ])
}
