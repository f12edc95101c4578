/// One step of a protocol.
public enum StepPlanned: FactBody {
  /// The protocol.
  public static let technicalProtocol = Field(
    "Protocole", "protocol", to: [.technicalProtocol], "Protocole", "Protocol", .mandatory)
  /// What is to be done.
  public static let label = Field<Line>("Intitule", "label", "Étape", "Step", .mandatory)
  /// When it is due.
  public static let dueOn = Field<PartialDate>("PourLe", "dueOn", "Pour le", "Due on")
  /// When it was done.
  public static let doneOn = Field<PartialDate>("FaiteLe", "doneOn", "Faite le", "Done on")

  /// Whether it was given up; a step that says nothing is open until it is done.
  public static let state = Field<FollowUpState>("Etat", "state", "État", "State")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .step, about: .step, words: Words("étape de protocole", "step of a protocol"),
    fields: [
      technicalProtocol.declaration,
      label.declaration,
      dueOn.declaration,
      doneOn.declaration,
      state.declaration,
    ])
}
