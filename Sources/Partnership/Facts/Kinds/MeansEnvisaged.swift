/// A means the convention envisages, and whether it was set up.
public enum MeansEnvisaged: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The convention that envisages it.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// Which means.
  public static let means = Field<Means>("Moyen", "means", "Moyen", "Means", .mandatory)
  /// Envisaged, set up or not retained.
  public static let state = Field<MeansState>("Etat", "state", "État", "State", .mandatory)
  /// When that state began.
  public static let since = Field<PartialDate>("Depuis", "since", "Depuis", "Since")
  /// The words of the document.
  public static let text = Field<Prose>("Texte", "text", "En mots", "In words")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .means, about: .means, words: Words("moyen du projet", "means of the project"),
    fields: [
      project.declaration,
      convention.declaration,
      means.declaration,
      state.declaration,
      since.declaration,
      text.declaration,
    ])
}
