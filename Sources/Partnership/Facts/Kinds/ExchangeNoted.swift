/// A call, a letter, an e-mail or a meeting with a contact, whom the journal names by a code only.
public enum ExchangeNoted: FactBody {
  /// The code of the contact; the telephone and the rest stay in `annuaire/`.
  public static let contact = Field<Line>("Contact", "contact", "Contact", "Contact", .mandatory)
  /// When.
  public static let exchangedOn = Field<PartialDate>(
    "ContacteLe", "exchangedOn", "Le", "On", .mandatory)
  /// By what means.
  public static let means = Field<ContactMeans>(
    "ContactPar", "means", "Moyen", "Means", .mandatory)
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// A protocol, a signal or anything else it was about.
  public static let on = Field("Sur", "on", to: [], "Sur", "On")
  /// What was said.
  public static let text = Field<Prose>("Texte", "text", "Ce qui s’est dit", "What was said")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .exchange, about: .exchange,
    words: Words("échange avec un contact", "exchange with a contact"),
    date: exchangedOn.declaration,
    fields: [
      contact.declaration,
      exchangedOn.declaration,
      means.declaration,
      convention.declaration,
      on.declaration,
      text.declaration,
    ])
}
