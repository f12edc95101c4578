/// A party refuses to sign, and says why.
public enum SignatureRefused: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// The party.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// When it was refused.
  public static let refusedOn = Field<PartialDate>(
    "RefuseeLe", "refusedOn", "Refusée le", "Refused on", .mandatory)
  /// Why.
  public static let reason = Field<Prose>(
    "MotifRefus", "reason", "Motif du refus", "Reason of the refusal", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .signatureRefused, about: .signature,
    words: Words("signature refusée", "signature refused"),
    date: refusedOn.declaration,
    fields: [
      convention.declaration,
      party.declaration,
      refusedOn.declaration,
      reason.declaration,
    ])
}
