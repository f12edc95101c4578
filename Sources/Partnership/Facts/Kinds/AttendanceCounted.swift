/// How many people of one college came.
public enum AttendanceCounted: FactBody {
  /// The meeting or conference.
  public static let meeting = Field(
    "Seance", "meeting", to: [.meeting, .conference], "Séance", "Meeting", .mandatory)
  /// The college.
  public static let college = Field<College>("College", "college", "Collège", "College", .mandatory)
  /// How many were invited.
  public static let invited = Field<Count>("Invites", "invited", "Invités", "Invited")
  /// How many came.
  public static let attended = Field<Count>("Presents", "attended", "Présents", "Attended")
  /// The hour they were counted, when somebody came or left meanwhile: `14:20:11`.
  public static let notedAt = Field<Line>("Heure", "notedAt", "Heure", "Hour")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .attendance, about: .attendance, words: Words("présence", "attendance"),
    fields: [
      meeting.declaration,
      college.declaration,
      invited.declaration,
      attended.declaration,
      notedAt.declaration,
    ])
}
