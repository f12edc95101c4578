/// The social project of a territory: the root everything hangs on.
public enum ProjectLaunched: FactBody {
  /// The name people give the project.
  public static let name = Field<Line>("Nom", "name", "Nom", "Name", .mandatory)
  /// The departmental act the project carries out.
  public static let framework = Field(
    "Cadre", "framework", to: [.framework], "Cadre départemental", "Departmental framework")
  /// What it wants to move towards.
  public static let aims = Field<Aim>("Finalite", "aims", "Finalité", "Aim", .repeated)
  /// The aims in the words of the document.
  public static let aimWords = Field<Prose>(
    "Objectifs", "aimWords", "Objectifs, en mots", "Aims, in words")
  /// A steering tool or adapted way of working that was adopted.
  public static let tools = Field<Line>(
    "Outil", "tools", "Outil de pilotage", "Steering tool", .repeated)
  /// Whether the project is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .project, about: .project, words: Words("projet social de territoire", "social project"),
    fields: [
      name.declaration,
      framework.declaration,
      aims.declaration,
      aimWords.declaration,
      tools.declaration,
      isExample.declaration,
    ])
}
