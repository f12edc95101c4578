/// A body that is party to conventions.
public enum PartyEntered: FactBody {
  /// What sort of body it is.
  public static let partyKind = Field<PartyKind>(
    "Nature", "partyKind", "Nature", "Kind", .mandatory)
  /// Its official name.
  public static let officialName = Field<Line>(
    "Nom", "officialName", "Nom officiel", "Official name", .mandatory)
  /// Another name it goes by (« ci-après dénommé »).
  public static let aliases = Field<Line>(
    "DitAussi", "aliases", "Dit aussi", "Also called", .repeated)
  /// The address of its seat.
  public static let seat = Field<Line>("Siege", "seat", "Siège", "Seat")
  /// Its SIREN, entered and never derived.
  public static let siren = Field<Siren>("Siren", "siren", "SIREN", "SIREN")
  /// The SIRET of its seat.
  public static let siret = Field<Siret>("Siret", "siret", "SIRET", "SIRET")
  /// Its commune code.
  public static let inseeCode = Field<InseeCode>("Insee", "inseeCode", "Code INSEE", "INSEE code")
  /// Its population, which decides rules of publicity and convocation.
  public static let population = Field<Count>(
    "Population", "population", "Population", "Population")
  /// Whose public holidays it follows.
  public static let zone = Field<HolidayZone>("Zone", "zone", "Jours fériés", "Public holidays")
  /// Whether Good Friday is a holiday there; asked in Alsace-Moselle only.
  public static let hasGoodFriday = Field<Bool>(
    "VendrediSaint", "hasGoodFriday", "Vendredi saint férié", "Good Friday off")
  /// The mode a commune under 3 500 inhabitants chose.
  public static let publicityMode = Field<PublicityMode>(
    "ModePublicite", "publicityMode", "Mode de publicité", "Publicity mode")
  /// Whether it has to deliberate before it signs.
  public static let requiresDeliberation = Field<Bool>(
    "Delibere", "requiresDeliberation", "Délibère", "Deliberates")
  /// When it came to be.
  public static let validFrom = Field<PartialDate>("Du", "validFrom", "Existe du", "Exists from")
  /// When it ceased to be.
  public static let validTo = Field<PartialDate>("Au", "validTo", "au", "to")
  /// The party that takes its place.
  public static let successor = Field(
    "Successeur", "successor", to: [.party], "Successeur", "Successor")
  /// The act of that succession.
  public static let successionAct = Field<Line>(
    "ActeSuccession", "successionAct", "Acte de succession", "Act of succession")
  /// Whether the party stands in a made-up example.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .party, about: .party, words: Words("partie", "party"),
    fields: [
      partyKind.declaration,
      officialName.declaration,
      aliases.declaration,
      seat.declaration,
      siren.declaration,
      siret.declaration,
      inseeCode.declaration,
      population.declaration,
      zone.declaration,
      hasGoodFriday.declaration,
      publicityMode.declaration,
      requiresDeliberation.declaration,
      validFrom.declaration,
      validTo.declaration,
      successor.declaration,
      successionAct.declaration,
      isExample.declaration,
    ])
}
