/// A resource a signatory pledges, as needed and as far as possible.
public enum ResourcePledged: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// What sort of resource.
  public static let resourceKind = Field<ResourceKind>(
    "Nature", "resourceKind", "Nature", "Kind", .mandatory)
  /// A party that pledges it.
  public static let pledgedBy = Field("Partie", "pledgedBy", to: [.party], "Par", "By", .repeated)
  /// Pledged, asked for, offered or given.
  public static let state = Field<ResourceState>("Etat", "state", "État", "State")
  /// When it was asked for.
  public static let askedOn = Field<PartialDate>("DemandeeLe", "askedOn", "Demandée le", "Asked on")
  /// When it was offered.
  public static let offeredOn = Field<PartialDate>(
    "ProposeeLe", "offeredOn", "Proposée le", "Offered on")
  /// When it was given.
  public static let givenOn = Field<PartialDate>("FournieLe", "givenOn", "Fournie le", "Given on")
  /// The words of the text.
  public static let wording = Field<Line>("EnMots", "wording", "En mots", "In words")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .resource, about: .resource,
    words: Words("ressource mise à disposition", "resource pledged"),
    fields: [
      convention.declaration,
      resourceKind.declaration,
      pledgedBy.declaration,
      state.declaration,
      askedOn.declaration,
      offeredOn.declaration,
      givenOn.declaration,
      wording.declaration,
    ])
}
