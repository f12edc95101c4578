/// An analysis of social needs of the territory.
public enum NeedsAnalysed: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The year it counts for.
  public static let year = Field<Count>("Annee", "year", "Année", "Year", .mandatory)
  /// Full or thematic.
  public static let analysisKind = Field<AnalysisKind>(
    "Nature", "analysisKind", "Nature", "Kind", .mandatory)
  /// A theme it treats.
  public static let themes = Field<Theme>("Theme", "themes", "Thème", "Theme", .repeated)
  /// A college that contributed.
  public static let contributors = Field<College>(
    "Contributeur", "contributors", "Collège associé", "Contributing college", .repeated)
  /// When it went to the board.
  public static let boardOn = Field<PartialDate>(
    "PresenteeLe", "boardOn", "Présentée le", "Presented on")
  /// A source it uses.
  public static let sources = Field<Line>("Origine", "sources", "Origine", "Source", .repeated)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .needsAnalysis, about: .needsAnalysis,
    words: Words("analyse des besoins sociaux", "needs analysis"),
    date: boardOn.declaration,
    fields: [
      project.declaration,
      year.declaration,
      analysisKind.declaration,
      themes.declaration,
      contributors.declaration,
      boardOn.declaration,
      sources.declaration,
    ])
}
