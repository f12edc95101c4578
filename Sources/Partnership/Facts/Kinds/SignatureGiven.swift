/// A party signs.
public enum SignatureGiven: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// The party that signs.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// The office that signs.
  public static let office = Field<Line>("Fonction", "office", "Fonction", "Office", .mandatory)
  /// The name as the act gives it.
  public static let signatoryName = Field<Line>(
    "Signataire", "signatoryName", "Signataire", "Signatory")
  /// When it was signed.
  public static let signedOn = Field<PartialDate>(
    "SigneeLe", "signedOn", "Signée le", "Signed on", .mandatory)
  /// How it was signed.
  public static let method = Field<SignatureMethod>("Procede", "method", "Procédé", "Method")
  /// The act of delegation of a delegate.
  public static let delegationAct = Field<Line>(
    "ActeDelegation", "delegationAct", "Acte de délégation", "Delegation act")
  /// When that act became enforceable.
  public static let delegationExecutoryOn = Field<PartialDate>(
    "DelegationExecutoireLe", "delegationExecutoryOn", "Délégation exécutoire le",
    "Delegation enforceable on")
  /// When that delegation ended.
  public static let delegationEndedOn = Field<PartialDate>(
    "DelegationFinieLe", "delegationEndedOn", "Délégation finie le", "Delegation ended on")
  /// Where it was signed.
  public static let place = Field<Line>("Lieu", "place", "Lieu", "Place")
  /// The digest of the text that was signed.
  public static let textSha256 = Field<Digest>(
    "TexteSha256", "textSha256", "SHA-256 du texte signé", "SHA-256 of the text signed")
  /// The digest of the proof.
  public static let proofSha256 = Field<Digest>(
    "PreuveSha256", "proofSha256", "SHA-256 de la preuve", "SHA-256 of the proof")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .signature, about: .signature, words: Words("signature donnée", "signature given"),
    date: signedOn.declaration,
    fields: [
      convention.declaration,
      party.declaration,
      office.declaration,
      signatoryName.declaration,
      signedOn.declaration,
      method.declaration,
      delegationAct.declaration,
      delegationExecutoryOn.declaration,
      delegationEndedOn.declaration,
      place.declaration,
      textSha256.declaration,
      proofSha256.declaration,
    ])
}
