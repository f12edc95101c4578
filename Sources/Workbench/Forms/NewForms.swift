import Partnership

/// The forms of what F7 enters.
enum NewForms {
  /// Every form, for drafts to find theirs.
  static let all: [FormDefinition] =
    [
      standing, convention, .evaluation, amendment, session, party, officeHolder, accession, piece,
      project, ExchangeForm.definition,
    ] + ofKinds

  /// An old convention as it stands today, with what is known of it and nothing else: one act.
  static let standing = FormDefinition(
    name: "standing-convention", kind: .convention,
    title: Words("Convention en cours, telle quelle", "Convention under way, as it stands"),
    lines: [
      FormLine(Drafted.title.declaration), FormLine(Standing.department.declaration),
      FormLine(Standing.commune.declaration), FormLine(Standing.other.declaration),
      FormLine(Drafted.statedState.declaration), FormLine(Drafted.signedOn.declaration),
      FormLine(Drafted.effectiveOn.declaration), FormLine(Drafted.endOn.declaration),
      FormLine(Drafted.years.declaration),
      FormLine(Drafted.conventionKind.declaration, isMandatory: false),
      FormLine(Drafted.coordinator.declaration), FormLine(Standing.source.declaration),
    ], make: Standing.facts)

  /// The draft of a convention.
  static let convention = FormDefinition.new(
    .convention, named: "convention-draft", Words("Nouvelle convention", "New convention"),
    [
      Drafted.title.declaration, Drafted.conventionKind.declaration, Drafted.parties.declaration,
    ] + text)

  /// An amendment of a convention.
  static let amendment = FormDefinition.new(
    .convention, named: "amendment", Words("Nouvel avenant", "New amendment"),
    [
      Drafted.title.declaration, Drafted.amendmentNumber.declaration,
      Drafted.parties.declaration,
    ] + text)

  private static let text: [FieldDeclaration] = [
    Drafted.object.declaration, Drafted.project.declaration, Drafted.clauses.declaration,
    Drafted.term.declaration, Drafted.years.declaration, Drafted.effectiveRule.declaration,
    Drafted.effectiveOn.declaration, Drafted.endOn.declaration, Drafted.renewal.declaration,
    Drafted.noticeMonths.declaration, Drafted.originals.declaration,
    Drafted.yearlyEvaluation.declaration, Drafted.yearlyConference.declaration,
    Drafted.coordinator.declaration,
  ]

  /// A session in the calendar of an assembly.
  static let session = FormDefinition.new(
    .assemblySession, Words("Séance d’une assemblée", "Session of an assembly"),
    [
      SessionPlanned.party.declaration, SessionPlanned.body.declaration,
      SessionPlanned.heldOn.declaration, SessionPlanned.reportDueOn.declaration,
    ])

  /// A party.
  static let party = FormDefinition.new(
    .party, Words("Nouvelle partie", "New party"),
    [
      PartyEntered.partyKind.declaration, PartyEntered.officialName.declaration,
      PartyEntered.aliases.declaration, PartyEntered.inseeCode.declaration,
      PartyEntered.population.declaration, PartyEntered.publicityMode.declaration,
      PartyEntered.zone.declaration, PartyEntered.hasGoodFriday.declaration,
      PartyEntered.requiresDeliberation.declaration, PartyEntered.siren.declaration,
      PartyEntered.siret.declaration, PartyEntered.seat.declaration,
      PartyEntered.validFrom.declaration,
    ])

  /// Who holds an office of a party.
  static let officeHolder = FormDefinition.new(
    .officeHolder, Words("Titulaire d’une fonction", "Office holder"),
    OfficeHeld.declaration.fields)

  /// Another actor who joins a project.
  static let accession = FormDefinition.new(
    .accession, Words("Acteur qui rejoint le projet", "Actor who joins the project"),
    ActorJoined.declaration.fields)

  /// A document of a file, kept by the digest of its bytes.
  static let piece = FormDefinition(
    name: "piece", kind: .piece, title: Words("Pièce", "Piece"),
    lines: [
      FormLine(PieceFiled.of.declaration), FormLine(PieceFiled.pieceKind.declaration),
      .document(PieceFiled.name.declaration), FormLine(PieceFiled.receivedOn.declaration),
      FormLine(PieceFiled.sha256.declaration, isMandatory: false),
    ])

  /// A social project of a territory.
  static let project = FormDefinition.new(
    .project, Words("Projet social de territoire", "Social project"),
    ProjectLaunched.declaration.fields)

  private typealias Drafted = ConventionDrafted
}

/// The form of an old convention: the fields no kind has, and the facts it makes.
enum Standing {
  /// The département, by its name or its number.
  static let department = Field<Line>("Departement", "department", "Département", "Department")
  /// The commune, by its name or its number.
  static let commune = Field<Line>("Commune", "commune", "Commune", "Commune")
  /// Another party.
  static let other = Field<Line>("AutrePartie", "otherParty", "Autre partie", "Other party")
  /// Where what is stated comes from.
  static let source = Field<Line>("Provenance", "source", "D’où cela vient", "Where it comes from")

  /// The fields that take the name of a party.
  static let parties = [department, commune, other].map(\.declaration.key)

  /// The parties nobody knows yet, then the convention.
  static func facts(
    _ values: [WrittenValue], _ subjects: [ThingID], _ reading: Reading
  ) throws(Refusal) -> [NewFact] {
    typealias Drafted = ConventionDrafted
    let names: [(Field<Line>, PartyKind?)] = [
      (department, .department), (commune, .commune), (other, nil),
    ]
    let parties = names.compactMap { field, kind in
      values.stated(field).value.map { NamedParty($0, kind) }
    }
    guard let title = values.stated(Drafted.title).value else { return [] }
    guard parties.count >= 2 else {
      throw Refusal(
        .twoParties, field: department.declaration,
        Words(
          "Donnez au moins deux parties : département, commune ou autre.",
          "Give at least two parties: department, commune or another."))
    }
    var convention = StandingConvention(title: title, parties: parties)
    convention.kind = values.stated(Drafted.conventionKind).value ?? convention.kind
    convention.statedState = values.stated(Drafted.statedState).value
    convention.signedOn = values.stated(Drafted.signedOn).value
    convention.effectiveOn = values.stated(Drafted.effectiveOn).value
    convention.endOn = values.stated(Drafted.endOn).value
    convention.years = values.stated(Drafted.years).value
    convention.coordinator = values.stated(Drafted.coordinator).value
    convention.source = values.stated(source).value
    do throws(EntryFault) {
      return try convention.facts(in: reading.register)
    } catch {
      throw Refusal(.linkToKnownThing, error.words)
    }
  }
}
