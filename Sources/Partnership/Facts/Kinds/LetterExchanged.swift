/// An exchange with the prefecture, an applicant or a judge about an act.
public enum LetterExchanged: FactBody {
  /// The act.
  public static let deliberation = Field(
    "Deliberation", "deliberation", to: [.deliberation], "Délibération", "Deliberation", .mandatory)
  /// What sort of exchange.
  public static let letterKind = Field<LetterKind>(
    "Nature", "letterKind", "Nature", "Kind", .mandatory)
  /// When it was sent.
  public static let sentOn = Field<PartialDate>("EnvoyeLe", "sentOn", "Envoyé le", "Sent on")
  /// When it was received.
  public static let receivedOn = Field<PartialDate>(
    "RecuLe", "receivedOn", "Reçu le", "Received on")
  /// When it was answered.
  public static let answeredOn = Field<PartialDate>(
    "ReponduLe", "answeredOn", "Réponse le", "Answered on")
  /// When it was expressly refused.
  public static let refusedOn = Field<PartialDate>(
    "RefuseLe", "refusedOn", "Refus le", "Refused on")
  /// When a suspension ended.
  public static let endedOn = Field<PartialDate>(
    "CesseLe", "endedOn", "A cessé le", "Ended on")
  /// The court.
  public static let court = Field<Line>("Tribunal", "court", "Tribunal", "Court")
  /// Its reference.
  public static let reference = Field<Line>("Reference", "reference", "Référence", "Reference")
  /// What it says.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .letter, about: .letter, words: Words("courrier ou recours", "letter or appeal"),
    date: sentOn.declaration,
    fields: [
      deliberation.declaration,
      letterKind.declaration,
      sentOn.declaration,
      receivedOn.declaration,
      answeredOn.declaration,
      refusedOn.declaration,
      endedOn.declaration,
      court.declaration,
      reference.declaration,
      text.declaration,
    ])
}
