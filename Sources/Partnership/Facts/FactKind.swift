/// The catalogue of facts: every kind the product knows.
///
/// To add a kind: one file in `Facts/Kinds` that declares its fields, and here its case and its line
/// in ``declaration``. The compiler and the tests then say what is missing. The raw value is the
/// kind's name in the journal and never changes once released.
public enum FactKind: String, CaseIterable, Sendable {
  /// The social project of a territory: the root everything hangs on.
  case project = "projet"
  /// The departmental act behind the project (projet social départemental).
  case framework = "cadre"
  /// One version of the limits the actors gave the project; not the limits of the commune.
  case territory = "territoire"
  /// A means the convention envisages, and whether it was set up.
  case means = "moyen"
  /// A body that is party to conventions.
  case party = "partie"
  /// Who holds an office of a party, as public acts name them.
  case officeHolder = "titulaire"
  /// Another actor who joins the project, which is open to all.
  case accession = "adhesion"
  /// The report on which an assembly deliberates.
  case report = "rapport"
  /// An agreement of a département and a commune, or of other parties.
  case convention
  /// One article of a convention.
  case article
  /// A version of the text of a convention, known by the SHA-256 of its bytes.
  case textVersion = "version-texte"
  /// A link the text makes to another policy of the territory.
  case link = "lien"
  /// A deliberation of one party, with the dates that make it enforceable.
  case deliberation
  /// A session of an assembly, planned or held.
  case assemblySession = "seance-assemblee"
  /// Something happens to a convention beside its text, its deliberations and its signatures.
  case conventionEvent = "evenement-convention"
  /// A text a deliberation cites.
  case visa
  /// One thing a deliberation decides.
  case decision
  /// How one political group voted.
  case groupVote = "vote-groupe"
  /// An exchange with the prefecture, an applicant or a judge about an act.
  case letter = "courrier"
  /// A party is asked to sign a convention.
  case signatureRequested = "signature-demandee"
  /// A party signs.
  case signature
  /// A party refuses to sign, and says why.
  case signatureRefused = "signature-refusee"
  /// Somebody reminds a signatory.
  case reminder = "relance"
  /// A document of a file, known by its content.
  case piece
  /// A priority project, annexed to a convention.
  case technicalProtocol = "protocole"
  /// One step of a protocol.
  case step = "etape"
  /// An action of the territory, kept in the project or not.
  case action
  /// A resource a signatory pledges, as needed and as far as possible.
  case resource = "ressource"
  /// A set of data one party gives another.
  case dataExchange = "echange-donnees"
  /// A body of the project: steering, technical, watch cell, conference.
  case instance
  /// A meeting of a body of the project, such as a session of the watch cell.
  case meeting = "seance"
  /// How many people of one college came.
  case attendance = "presence"
  /// One line of a meeting, as it was typed.
  case line = "propos"
  /// What somebody promised: an action, a decision to carry out, a recommendation.
  case followUp = "suite"
  /// A signal of the watch cell; never about a person.
  case signal
  /// One observation of a signal, with its value.
  case observation
  /// What is measured of a protocol, a convention or the territory.
  case indicator = "indicateur"
  /// One value of an indicator.
  case indicatorValue = "valeur"
  /// One entry of an evaluation: a finding, a mark, or both.
  case evaluation
  /// The yearly meeting that evaluates the project with élus, inhabitants and professionals.
  case conference
  /// An analysis of social needs of the territory.
  case needsAnalysis = "abs"
  /// A call, a letter, an e-mail or a meeting with a contact.
  case exchange = "echange"
  /// A note on anything.
  case annotation
  /// New values for fields of a thing; the later one shows.
  case change = "modification"
  /// What an earlier fact should have said.
  case correction = "rectification"
  /// An earlier fact that should not count; it stays in the file.
  case retraction = "retrait"
  /// Another number for a thing, when somebody else's bears the same.
  case renumbering = "renumerotation"

  /// Everything declared about the kind.
  public var declaration: FactDeclaration {
    switch self {
    case .project: ProjectLaunched.declaration
    case .framework: FrameworkAdopted.declaration
    case .territory: TerritoryDrawn.declaration
    case .means: MeansEnvisaged.declaration
    case .party: PartyEntered.declaration
    case .officeHolder: OfficeHeld.declaration
    case .accession: ActorJoined.declaration
    case .report: ReportWritten.declaration
    case .convention: ConventionDrafted.declaration
    case .article: ArticleWritten.declaration
    case .textVersion: TextFrozen.declaration
    case .link: LinkStated.declaration
    case .deliberation: DeliberationEntered.declaration
    case .assemblySession: SessionPlanned.declaration
    case .conventionEvent: ConventionEventOccurred.declaration
    case .visa: VisaCited.declaration
    case .decision: DecisionTaken.declaration
    case .groupVote: GroupVoted.declaration
    case .letter: LetterExchanged.declaration
    case .signatureRequested: SignatureRequested.declaration
    case .signature: SignatureGiven.declaration
    case .signatureRefused: SignatureRefused.declaration
    case .reminder: SignatureReminded.declaration
    case .piece: PieceFiled.declaration
    case .technicalProtocol: ProtocolDrawn.declaration
    case .step: StepPlanned.declaration
    case .action: ActionSorted.declaration
    case .resource: ResourcePledged.declaration
    case .dataExchange: DataShared.declaration
    case .instance: InstanceFormed.declaration
    case .meeting: MeetingHeld.declaration
    case .attendance: AttendanceCounted.declaration
    case .line: LineNoted.declaration
    case .followUp: FollowUpPromised.declaration
    case .signal: SignalRaised.declaration
    case .observation: SignalObserved.declaration
    case .indicator: IndicatorChosen.declaration
    case .indicatorValue: IndicatorMeasured.declaration
    case .evaluation: EvaluationEntered.declaration
    case .conference: ConferenceHeld.declaration
    case .needsAnalysis: NeedsAnalysed.declaration
    case .exchange: ExchangeNoted.declaration
    case .annotation: AnnotationWritten.declaration
    case .change: ThingChanged.declaration
    case .correction: FactCorrected.declaration
    case .retraction: FactRetracted.declaration
    case .renumbering: ThingRenumbered.declaration
    }
  }
}

extension FactKind {
  /// The place of the kind in the catalogue, from 0; it serves in memory only.
  var ordinal: Int { FactKind.ordinals[self] ?? 0 }

  /// Whether this kind alone makes things of its kind, so that a second one makes a second thing.
  var isOnlyDefinition: Bool { FactKind.onlyDefinitions.contains(self) }

  /// Whether its values are those of its thing; the others speak of facts, or of the number.
  var statesFields: Bool {
    switch self {
    case .correction, .retraction, .renumbering: false
    default: true
    }
  }

  private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
  private static let onlyDefinitions = Set(
    allCases.filter { kind in
      let about = kind.declaration.about
      return about != nil && allCases.filter { $0.declaration.about == about }.count == 1
    })
}
