/// An action of the territory, kept in the project or not.
public enum ActionSorted: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The action.
  public static let label = Field<Line>("Intitule", "label", "Action", "Action", .mandatory)
  /// Kept, left out or carried elsewhere.
  public static let choice = Field<ActionChoice>("Choix", "choice", "Choix", "Choice", .mandatory)
  /// Who decided.
  public static let decidedBy = Field<Line>("DecidePar", "decidedBy", "Décidé par", "Decided by")
  /// Why.
  public static let reason = Field<Prose>("Texte", "reason", "Motif", "Reason")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .action, about: .action, words: Words("action existante", "existing action"),
    fields: [
      project.declaration,
      label.declaration,
      choice.declaration,
      decidedBy.declaration,
      reason.declaration,
    ])
}
