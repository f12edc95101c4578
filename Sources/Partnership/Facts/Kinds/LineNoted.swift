/// One line of a meeting, as it was typed.
public enum LineNoted: FactBody {
  /// The meeting.
  public static let meeting = Field(
    "Seance", "meeting", to: [.meeting, .conference], "Séance", "Meeting", .mandatory)
  /// Who speaks.
  public static let college = Field<College>("College", "college", "Collège", "College")
  /// The office of who speaks.
  public static let office = Field<Line>("Fonction", "office", "Fonction", "Office")
  /// The point of the agenda.
  public static let point = Field<Count>("Point", "point", "Point", "Point")
  /// The protocol it is about.
  public static let technicalProtocol = Field(
    "Protocole", "protocol", to: [.technicalProtocol], "Protocole", "Protocol")
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
      college.declaration,
      office.declaration,
      point.declaration,
      technicalProtocol.declaration,
      isOffRecord.declaration,
      text.declaration,
    ])
}
