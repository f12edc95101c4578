/// Who holds an office of a party, as public acts name them.
public enum OfficeHeld: FactBody {
  /// The party.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// The office: « Maire », « Président du Conseil général ».
  public static let office = Field<Line>("Fonction", "office", "Fonction", "Office", .mandatory)
  /// The name as public acts give it.
  public static let name = Field<Line>("Nom", "name", "Nom", "Name")
  /// Since when.
  public static let heldFrom = Field<PartialDate>("Du", "heldFrom", "Du", "From")
  /// Until when.
  public static let heldTo = Field<PartialDate>("Au", "heldTo", "au", "to")
  /// The act that delegates the signature.
  public static let delegationAct = Field<Line>(
    "ActeDelegation", "delegationAct", "Acte de délégation", "Delegation act")
  /// When that act became enforceable.
  public static let delegationExecutoryOn = Field<PartialDate>(
    "DelegationExecutoireLe", "delegationExecutoryOn", "Délégation exécutoire le",
    "Delegation enforceable on")

  /// When that delegation ended.
  public static let delegationEndedOn = Field<PartialDate>(
    "DelegationFinieLe", "delegationEndedOn", "Délégation finie le", "Delegation ended on")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .officeHolder, about: .officeHolder,
    words: Words("titulaire d’une fonction", "office holder"),
    fields: [
      party.declaration,
      office.declaration,
      name.declaration,
      heldFrom.declaration,
      heldTo.declaration,
      delegationAct.declaration,
      delegationExecutoryOn.declaration,
      delegationEndedOn.declaration,
    ])
}
