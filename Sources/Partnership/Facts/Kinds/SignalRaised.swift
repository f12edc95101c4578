/// A signal of the watch cell; never about a person.
public enum SignalRaised: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The project.
  public static let project = Field("Projet", "project", to: [.project], "Projet", "Project")
  /// The session of the watch cell that raised it.
  public static let meeting = Field("Seance", "meeting", to: [.meeting], "Séance", "Meeting")
  /// When it was raised.
  public static let raisedOn = Field<PartialDate>(
    "LeveLe", "raisedOn", "Levé le", "Raised on", .mandatory)
  /// Its theme.
  public static let theme = Field<Theme>("Theme", "theme", "Thème", "Theme", .mandatory)
  /// Its theme in words.
  public static let otherTheme = Field<Line>(
    "AutreTheme", "otherTheme", "Autre thème", "Other theme")
  /// The commune or the district, never finer.
  public static let district = Field<Line>("Quartier", "district", "Quartier", "District")
  /// Who or what raised it.
  public static let source = Field<SignalSource>("Origine", "source", "Origine", "Source")
  /// Where it is heading.
  public static let trend = Field<Trend>("Tendance", "trend", "Tendance", "Trend")
  /// How serious it is.
  public static let severity = Field<Severity>("Gravite", "severity", "Gravité", "Severity")
  /// What became of it.
  public static let state = Field<SignalState>("Etat", "state", "État", "State")
  /// A protocol it led to.
  public static let protocols = Field(
    "Protocole", "protocols", to: [.technicalProtocol], "Protocole", "Protocol", .repeated)
  /// What shows it.
  public static let evidence = Field<Prose>("Elements", "evidence", "Éléments", "Evidence")
  /// What is happening, without personal data.
  public static let summary = Field<Prose>("Texte", "summary", "Résumé", "Summary", .mandatory)
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .signal, about: .signal, words: Words("signal de veille", "watch signal"),
    date: raisedOn.declaration,
    fields: [
      convention.declaration,
      project.declaration,
      meeting.declaration,
      raisedOn.declaration,
      theme.declaration,
      otherTheme.declaration,
      district.declaration,
      source.declaration,
      trend.declaration,
      severity.declaration,
      state.declaration,
      protocols.declaration,
      evidence.declaration,
      summary.declaration,
      isExample.declaration,
    ])
}
