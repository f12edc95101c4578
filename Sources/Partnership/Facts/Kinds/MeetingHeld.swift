/// A meeting of a body of the project, such as a session of the watch cell.
public enum MeetingHeld: FactBody {
  /// The body that met.
  public static let instance = Field(
    "Instance", "instance", to: [.instance], "Instance", "Body", .mandatory)
  /// The convention it was about.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The yearly conference it is the meeting of.
  public static let conference = Field(
    "Conference", "conference", to: [.conference], "Conférence", "Conference")
  /// Its number.
  public static let number = Field<Count>("Numero", "number", "Numéro", "Number")
  /// When it was held.
  public static let heldOn = Field<PartialDate>(
    "TenueLe", "heldOn", "Tenue le", "Held on", .mandatory)
  /// A point of the agenda.
  public static let agenda = Field<Line>(
    "OrdreDuJour", "agenda", "Point de l’ordre du jour", "Agenda point", .repeated)
  /// The minutes planned for each point of the agenda, in its order; 0 where none are.
  public static let plannedMinutes = Field<Count>(
    "MinutesPrevues", "plannedMinutes", "Minutes prévues", "Planned minutes", .repeated)
  /// What it thought of the approach.
  public static let opinion = Field<Prose>(
    "Avis", "opinion", "Avis sur la démarche", "Opinion on the approach")
  /// The digest of the minutes.
  public static let minutesSha256 = Field<Digest>(
    "CompteRenduSha256", "minutesSha256", "SHA-256 du compte rendu", "SHA-256 of the minutes")
  /// The hour somebody began to take notes, where the meeting was: `14:02:11`.
  public static let beganAt = Field<Line>("CommenceeA", "beganAt", "Commencée à", "Began at")
  /// The hour it ended.
  public static let endedAt = Field<Line>("FinieA", "endedAt", "Finie à", "Ended at")
  /// Where it is held.
  public static let place = Field<Line>("Lieu", "place", "Lieu", "Place")
  /// The hour it is called for.
  public static let calledFor = Field<Line>("Heure", "calledFor", "Heure", "Hour")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .meeting, about: .meeting, words: Words("séance", "meeting"),
    date: heldOn.declaration,
    fields: [
      instance.declaration,
      convention.declaration,
      conference.declaration,
      number.declaration,
      heldOn.declaration,
      agenda.declaration,
      plannedMinutes.declaration,
      opinion.declaration,
      minutesSha256.declaration,
      beganAt.declaration,
      endedAt.declaration,
      place.declaration,
      calledFor.declaration,
    ])
}
