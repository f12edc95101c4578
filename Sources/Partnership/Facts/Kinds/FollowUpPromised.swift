/// What somebody promised: an action, a decision to carry out, a recommendation.
public enum FollowUpPromised: FactBody {
  /// What sort of promise.
  public static let followUpKind = Field<FollowUpKind>(
    "Nature", "followUpKind", "Nature", "Kind", .mandatory)
  /// The meeting, signal, conference or evaluation it comes from.
  public static let from = Field("IssueDe", "from", to: [], "Issue de", "From")
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The protocol.
  public static let technicalProtocol = Field(
    "Protocole", "protocol", to: [.technicalProtocol], "Protocole", "Protocol")
  /// The role that owes it.
  public static let owner = Field<Line>("Responsable", "owner", "Responsable", "Owner")
  /// When it is due.
  public static let dueOn = Field<PartialDate>("PourLe", "dueOn", "Pour le", "Due on")
  /// Whether it was kept.
  public static let state = Field<FollowUpState>("Etat", "state", "État", "State")
  /// When it was done.
  public static let doneOn = Field<PartialDate>("FaiteLe", "doneOn", "Faite le", "Done on")
  /// What is promised.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .followUp, about: .followUp, words: Words("suite à donner", "follow-up"),
    fields: [
      followUpKind.declaration,
      from.declaration,
      convention.declaration,
      technicalProtocol.declaration,
      owner.declaration,
      dueOn.declaration,
      state.declaration,
      doneOn.declaration,
      text.declaration,
    ])
}
