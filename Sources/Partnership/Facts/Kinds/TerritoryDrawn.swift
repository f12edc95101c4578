/// One version of the limits the actors gave the project; not the limits of the commune.
public enum TerritoryDrawn: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// A commune it holds.
  public static let communes = Field<InseeCode>(
    "Commune", "communes", "Commune (INSEE)", "Commune (INSEE)", .repeated)
  /// A district it holds.
  public static let districts = Field<Line>(
    "Quartier", "districts", "Quartier", "District", .repeated)
  /// Who drew the limits.
  public static let decidedBy = Field<Line>("DecidePar", "decidedBy", "Décidé par", "Decided by")
  /// When they were drawn.
  public static let decidedOn = Field<PartialDate>(
    "DecideLe", "decidedOn", "Décidé le", "Decided on")
  /// The limits in words.
  public static let text = Field<Prose>("Texte", "text", "Description", "Description")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .territory, about: .territory,
    words: Words("territoire du projet", "territory of the project"),
    fields: [
      project.declaration,
      communes.declaration,
      districts.declaration,
      decidedBy.declaration,
      decidedOn.declaration,
      text.declaration,
    ])
}
