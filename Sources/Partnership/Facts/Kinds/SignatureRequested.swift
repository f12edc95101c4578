/// A party is asked to sign a convention.
public enum SignatureRequested: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// The party that signs.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// The office that signs.
  public static let office = Field<Line>("Fonction", "office", "Fonction", "Office")
  /// When it was asked.
  public static let requestedOn = Field<PartialDate>(
    "DemandeeLe", "requestedOn", "Demandée le", "Requested on")
  /// When the text was sent to be signed.
  public static let sentOn = Field<PartialDate>("EnvoyeeLe", "sentOn", "Envoyée le", "Sent on")
  /// When the signatory saw it.
  public static let viewedOn = Field<PartialDate>("VueLe", "viewedOn", "Vue le", "Viewed on")
  /// Its place when signatures come in order.
  public static let order = Field<Count>("RangDeSignature", "order", "Rang", "Order")
  /// When the request was taken back.
  public static let withdrawnOn = Field<PartialDate>(
    "DemandeRetireeLe", "withdrawnOn", "Demande retirée le", "Request withdrawn on")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .signatureRequested, about: .signature,
    words: Words("signature demandée", "signature requested"),
    date: requestedOn.declaration,
    fields: [
      convention.declaration,
      party.declaration,
      office.declaration,
      requestedOn.declaration,
      sentOn.declaration,
      viewedOn.declaration,
      order.declaration,
      withdrawnOn.declaration,
    ])
}
