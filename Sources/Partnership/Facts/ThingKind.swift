/// A sort of thing the register knows; each has a prefix of its own.
///
/// To add one: a case, and its line in each of the three tables below; then the kind of fact that
/// makes it. The prefix is part of the journal's format and never changes once released.
public enum ThingKind: String, CaseIterable, Sendable {
  /// « projet social de territoire », numbered PST-….
  case project
  /// « cadre départemental », numbered CD-….
  case framework
  /// « territoire », numbered TE-….
  case territory
  /// « moyen », numbered MO-….
  case means
  /// « partie », numbered PA-….
  case party
  /// « titulaire », numbered TI-….
  case officeHolder
  /// « adhésion », numbered AD-….
  case accession
  /// « rapport », numbered R-….
  case report
  /// « convention », numbered C-….
  case convention
  /// « article », numbered AR-….
  case article
  /// « version du texte », numbered T-….
  case textVersion
  /// « lien », numbered L-….
  case link
  /// « délibération », numbered D-….
  case deliberation
  /// « séance d’assemblée », numbered SE-….
  case assemblySession
  /// « événement de la convention », numbered EV-….
  case conventionEvent
  /// « visa », numbered VI-….
  case visa
  /// « décision de l’acte », numbered DE-….
  case decision
  /// « vote de groupe », numbered VG-….
  case groupVote
  /// « courrier », numbered CO-….
  case letter
  /// « signature », numbered SG-….
  case signature
  /// « pièce », numbered PI-….
  case piece
  /// « protocole technique », numbered P-….
  case technicalProtocol
  /// « étape », numbered ET-….
  case step
  /// « action », numbered AC-….
  case action
  /// « ressource », numbered RE-….
  case resource
  /// « échange de données », numbered ED-….
  case dataExchange
  /// « instance », numbered IN-….
  case instance
  /// « séance », numbered RN-….
  case meeting
  /// « présence », numbered PR-….
  case attendance
  /// « propos », numbered LR-….
  case line
  /// « suite à donner », numbered SU-….
  case followUp
  /// « signal », numbered S-….
  case signal
  /// « observation », numbered OB-….
  case observation
  /// « indicateur », numbered I-….
  case indicator
  /// « valeur », numbered VA-….
  case indicatorValue
  /// « évaluation », numbered E-….
  case evaluation
  /// « conférence », numbered CF-….
  case conference
  /// « analyse des besoins sociaux », numbered ABS-….
  case needsAnalysis
  /// « échange avec un contact », numbered EC-….
  case exchange
  /// « annotation », numbered N-….
  case annotation

  /// The prefix of its identifiers.
  public var prefix: String {
    switch self {
    case .project: "PST"
    case .framework: "CD"
    case .territory: "TE"
    case .means: "MO"
    case .party: "PA"
    case .officeHolder: "TI"
    case .accession: "AD"
    case .report: "R"
    case .convention: "C"
    case .article: "AR"
    case .textVersion: "T"
    case .link: "L"
    case .deliberation: "D"
    case .assemblySession: "SE"
    case .conventionEvent: "EV"
    case .visa: "VI"
    case .decision: "DE"
    case .groupVote: "VG"
    case .letter: "CO"
    case .signature: "SG"
    case .piece: "PI"
    case .technicalProtocol: "P"
    case .step: "ET"
    case .action: "AC"
    case .resource: "RE"
    case .dataExchange: "ED"
    case .instance: "IN"
    case .meeting: "RN"
    case .attendance: "PR"
    case .line: "LR"
    case .followUp: "SU"
    case .signal: "S"
    case .observation: "OB"
    case .indicator: "I"
    case .indicatorValue: "VA"
    case .evaluation: "E"
    case .conference: "CF"
    case .needsAnalysis: "ABS"
    case .exchange: "EC"
    case .annotation: "N"
    }
  }

  /// Whether its numbers start again each year.
  public var isNumberedByYear: Bool {
    switch self {
    case .report, .convention, .deliberation, .assemblySession, .meeting, .conference,
      .needsAnalysis:
      true
    default: false
    }
  }

  /// The least number of digits its numbers are written with.
  public var digits: Int {
    switch self {
    case .line, .signal, .observation, .indicatorValue, .evaluation, .annotation: 4
    case .signature, .piece, .step, .action, .resource, .attendance, .followUp, .conventionEvent,
      .exchange:
      3
    default: 2
    }
  }

  /// The thing, singular.
  public var words: Words {
    switch self {
    case .project: Words("projet social de territoire", "social project")
    case .framework: Words("cadre départemental", "departmental framework")
    case .territory: Words("territoire", "territory")
    case .means: Words("moyen", "means")
    case .party: Words("partie", "party")
    case .officeHolder: Words("titulaire", "office holder")
    case .accession: Words("adhésion", "accession")
    case .report: Words("rapport", "report")
    case .convention: Words("convention", "convention")
    case .article: Words("article", "article")
    case .textVersion: Words("version du texte", "text version")
    case .link: Words("lien", "link")
    case .deliberation: Words("délibération", "deliberation")
    case .assemblySession: Words("séance d’assemblée", "session of an assembly")
    case .conventionEvent: Words("événement de la convention", "event of the convention")
    case .visa: Words("visa", "visa")
    case .decision: Words("décision de l’acte", "decision of the act")
    case .groupVote: Words("vote de groupe", "group vote")
    case .letter: Words("courrier", "letter")
    case .signature: Words("signature", "signature")
    case .piece: Words("pièce", "piece")
    case .technicalProtocol: Words("protocole technique", "technical protocol")
    case .step: Words("étape", "step")
    case .action: Words("action", "action")
    case .resource: Words("ressource", "resource")
    case .dataExchange: Words("échange de données", "data exchange")
    case .instance: Words("instance", "body")
    case .meeting: Words("séance", "meeting")
    case .attendance: Words("présence", "attendance")
    case .line: Words("propos", "line")
    case .followUp: Words("suite à donner", "follow-up")
    case .signal: Words("signal", "signal")
    case .observation: Words("observation", "observation")
    case .indicator: Words("indicateur", "indicator")
    case .indicatorValue: Words("valeur", "value")
    case .evaluation: Words("évaluation", "evaluation")
    case .conference: Words("conférence", "conference")
    case .needsAnalysis: Words("analyse des besoins sociaux", "needs analysis")
    case .exchange: Words("échange", "exchange")
    case .annotation: Words("annotation", "annotation")
    }
  }

  /// The things, plural.
  public var plural: Words {
    switch self {
    case .project: Words("projets sociaux de territoire", "social projects")
    case .framework: Words("cadres départementaux", "departmental frameworks")
    case .territory: Words("territoires", "territories")
    case .means: Words("moyens", "means")
    case .party: Words("parties", "parties")
    case .officeHolder: Words("titulaires", "office holders")
    case .accession: Words("adhésions", "accessions")
    case .report: Words("rapports", "reports")
    case .convention: Words("conventions", "conventions")
    case .article: Words("articles", "articles")
    case .textVersion: Words("versions du texte", "text versions")
    case .link: Words("liens", "links")
    case .deliberation: Words("délibérations", "deliberations")
    case .assemblySession: Words("séances d’assemblée", "sessions of assemblies")
    case .conventionEvent: Words("événements de la convention", "events of the convention")
    case .visa: Words("visas", "visas")
    case .decision: Words("décisions de l’acte", "decisions of the act")
    case .groupVote: Words("votes de groupe", "group votes")
    case .letter: Words("courriers", "letters")
    case .signature: Words("signatures", "signatures")
    case .piece: Words("pièces", "pieces")
    case .technicalProtocol: Words("protocoles techniques", "technical protocols")
    case .step: Words("étapes", "steps")
    case .action: Words("actions", "actions")
    case .resource: Words("ressources", "resources")
    case .dataExchange: Words("échanges de données", "data exchanges")
    case .instance: Words("instances", "bodies")
    case .meeting: Words("séances", "meetings")
    case .attendance: Words("présences", "attendances")
    case .line: Words("propos", "lines")
    case .followUp: Words("suites à donner", "follow-ups")
    case .signal: Words("signaux", "signals")
    case .observation: Words("observations", "observations")
    case .indicator: Words("indicateurs", "indicators")
    case .indicatorValue: Words("valeurs", "values")
    case .evaluation: Words("évaluations", "evaluations")
    case .conference: Words("conférences", "conferences")
    case .needsAnalysis: Words("analyses des besoins sociaux", "needs analyses")
    case .exchange: Words("échanges", "exchanges")
    case .annotation: Words("annotations", "annotations")
    }
  }

  /// The place of the kind in the list, from 0; it serves in memory only.
  var ordinal: Int { ThingKind.ordinals[self] ?? 0 }

  /// The kind at a place of the list.
  init?(ordinal: Int) {
    guard ThingKind.list.indices.contains(ordinal) else { return nil }
    self = ThingKind.list[ordinal]
  }

  private static let list = allCases
  private static let ordinals = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
