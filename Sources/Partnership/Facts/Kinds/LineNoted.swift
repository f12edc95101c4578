/// One line of a meeting, as it was typed.
public enum LineNoted: FactBody {
  /// The meeting.
  public static let meeting = Field(
    "Seance", "meeting", to: [.meeting, .conference], "Séance", "Meeting", .mandatory)
  /// What sort of line it is; speech where nothing is said.
  public static let nature = Field<LineNature>("Nature", "nature", "Nature", "Kind")
  /// The hour it was typed, where the meeting was: `14:20:11`.
  public static let notedAt = Field<Line>("Heure", "notedAt", "Heure", "Hour")
  /// Who speaks.
  public static let college = Field<College>("College", "college", "Collège", "College")
  /// The office of who speaks.
  public static let office = Field<Line>("Fonction", "office", "Fonction", "Office")
  /// The point of the agenda.
  public static let point = Field<Count>("Point", "point", "Point", "Point")
  /// The protocol it is about.
  public static let technicalProtocol = Field(
    "Protocole", "protocol", to: [.technicalProtocol], "Protocole", "Protocol")
  /// What was promised or decided, for a line that says so.
  public static let followUp = Field(
    "SuiteADonner", "followUp", to: [.followUp], "Suite à donner", "Follow-up")
  /// Whether the minutes leave it out.
  public static let isOffRecord = Field<Bool>(
    "HorsCompteRendu", "isOffRecord", "Hors compte rendu", "Off the record")
  /// The line.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .line, about: .line, words: Words("propos noté", "line noted"),
    fields: [
      meeting.declaration,
      nature.declaration,
      notedAt.declaration,
      college.declaration,
      office.declaration,
      point.declaration,
      technicalProtocol.declaration,
      followUp.declaration,
      isOffRecord.declaration,
      text.declaration,
    ])
}
