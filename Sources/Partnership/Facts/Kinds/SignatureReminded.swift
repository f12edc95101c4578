/// Somebody reminds a signatory.
public enum SignatureReminded: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// The party that is reminded.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// When.
  public static let remindedOn = Field<PartialDate>(
    "RelanceeLe", "remindedOn", "Relancée le", "Reminded on", .mandatory)
  /// By what channel.
  public static let channel = Field<ReminderChannel>("Canal", "channel", "Canal", "Channel")
  /// What was said.
  public static let text = Field<Prose>("Texte", "text", "Relance, texte", "Reminder, text")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .reminder, about: .signature, words: Words("relance", "reminder"),
    date: remindedOn.declaration,
    fields: [
      convention.declaration,
      party.declaration,
      remindedOn.declaration,
      channel.declaration,
      text.declaration,
    ])
}
