import Partnership
import Testing

/// The cases of the rules that compute, each rule both ways.
enum LawCases {
  /// One case: facts, a question, and the answer.
  struct Row: CustomTestStringConvertible {
    let rule: LegalRule
    let label: String
    let facts: [NewFact]
    let expected: Bool
    let question: @Sendable (Desk) throws -> Bool
    var testDescription: String { "\(rule.rawValue): \(label)" }
  }

  static func row(
    _ rule: LegalRule, _ expected: Bool, _ label: String, _ facts: [NewFact],
    _ question: @escaping @Sendable (Desk) throws -> Bool
  ) -> Row {
    Row(rule: rule, label: label, facts: facts, expected: expected, question: question)
  }

  static func act(_ desk: Desk, _ id: String = "D-2025-01") throws -> Deliberation {
    desk.register.deliberation(try desk.thing(id))
  }

  static func progress(_ desk: Desk, on day: Day) throws -> ConventionProgress {
    desk.register.progress(of: try desk.thing("C-2025-01"), on: day)
  }

  private static func lastDay(_ kind: Clock.Kind, _ desk: Desk) throws -> Day? {
    try act(desk).clock(kind)?.lastDay.exactDay
  }

  private static func isOver(_ kind: Clock.Kind, _ desk: Desk, on day: Day) throws -> Bool {
    try act(desk).clock(kind)?.isOver(on: day) == .yes
  }

  private static func counts(_ members: Int, _ present: Int, _ lines: String...) -> [NewFact] {
    Scene.voted + [
      NewFact(
        .change, "D-2025-02", lines: ["Effectif: \(members)", "Presents: \(present)"] + lines)
    ]
  }

  private static func hasQuorum(_ desk: Desk) throws -> Bool {
    try act(desk, "D-2025-02").vote.hasQuorum == .yes
  }

  private static func adopts(_ desk: Desk) throws -> Bool {
    try act(desk, "D-2025-02").vote.adopts == .yes
  }

  private static let old = NewFact.change(
    "D-2025-01", "SeanceLe: 2015-03-05", "AdopteeLe: 2015-03-05", "RecueEnPrefecture: 2015-03-09",
    "AfficheeLe: 2015-03-10", "AuRecueilLe: 2015-04-03", "Efface: EnLigneLe")

  static let votes: [Row] = [
    row(.quorum, true, "6 présents sur 11", counts(11, 6), hasQuorum),
    row(
      .quorum, false, "5 présents sur 11, les pouvoirs ne comptent pas",
      counts(11, 5, "Representes: 6"), hasQuorum),
    row(
      .quorum, true, "seconde convocation, sans quorum",
      counts(11, 2, "SecondeConvocation: oui"), hasQuorum),
    row(
      .vote, true, "12 pour, 11 contre", counts(35, 30, "Pour: 12", "Contre: 11"), adopts),
    row(
      .vote, true, "partage, voix prépondérante",
      counts(35, 30, "Pour: 12", "Contre: 12", "VoixPreponderante: oui"), adopts),
    row(
      .vote, false, "partage au scrutin secret",
      counts(35, 30, "Pour: 12", "Contre: 12", "VoixPreponderante: oui", "ScrutinSecret: oui"),
      adopts),
  ]

  static let acts: [Row] = [
    row(.publicityBeforeReform, true, "affichée en 2015", Scene.convention + [actOf2015]) {
      try act($0).executory.day == Day.of(2015, 3, 10)
    },
    row(
      .publicityBeforeReform, false, "en 2015, mise en ligne seule",
      Scene.convention + [
        actOf2015,
        .change("D-2025-01", "EnLigneLe: 2015-03-10", "Efface: AfficheeLe", "Efface: AuRecueilLe"),
      ]
    ) { try act($0).executory.day != nil },
    row(.publicitySinceReform, true, "mise en ligne en 2025", Scene.voted) {
      try act($0).executory.day == Day.of(2025, 3, 11)
    },
    row(
      .publicitySinceReform, false, "affichée seulement en 2025",
      Scene.voted + [.change("D-2025-01", "Efface: EnLigneLe", "AfficheeLe: 2025-03-08")]
    ) { try act($0).executory.day != nil },
    row(
      .publicitySinceReform, true, "commune de 900 habitants qui a choisi l’affichage",
      Scene.voted + [
        .change("PA-02", "Population: 900", "ModePublicite: affichage"),
        .change("D-2025-02", "Efface: EnLigneLe", "AfficheeLe: 2025-03-22"),
      ]
    ) { try act($0, "D-2025-02").executory.day == Day.of(2025, 3, 22) },
    row(.executory, true, "le jour de la plus tardive des deux", Scene.voted) {
      try act($0).executory.isOnOrBefore(Day.of(2025, 3, 11)) == .yes
    },
    row(.executory, false, "la veille", Scene.voted) {
      try act($0).executory.isOnOrBefore(Day.of(2025, 3, 10)) == .yes
    },
    row(
      .executory, false, "réception inconnue : indéterminé",
      Scene.voted + [.change("D-2025-01", "Efface: RecueEnPrefecture")]
    ) { try act($0).executory.day != nil },
  ]

  private static let actOf2015 = NewFact(
    .deliberation, "D-2025-01",
    lines: [
      "Convention: C-2025-01", "Partie: PA-01", "Assemblee: commission-permanente",
      "Etat: adoptee", "Delegation: 2012-IX-42",
    ] + old.values.filter { $0.key != "Efface" }.map { "\($0.key): \($0.text)" })

  static let clocks: [Row] = [
    row(.thirdPartyClock, true, "dernier jour le lundi 12 mai 2025", Scene.voted) {
      try lastDay(.thirdParties, $0) == Day.of(2025, 5, 12)
    },
    row(.thirdPartyClock, true, "2015 : le recueil, jeudi 4 juin", Scene.convention + [actOf2015]) {
      try lastDay(.thirdParties, $0) == Day.of(2015, 6, 4)
    },
    row(.thirdPartyClock, false, "expiré seulement le lendemain", Scene.voted) {
      try isOver(.thirdParties, $0, on: Day.of(2025, 5, 12))
    },
    row(
      .notifiedPersonClock, true, "voies de recours citées : deux mois",
      Scene.voted + [.change("D-2025-01", "NotifieeLe: 2025-03-12", "VoiesDeRecours: oui")]
    ) { try lastDay(.personNotified, $0) == Day.of(2025, 5, 13) },
    row(
      .notifiedPersonClock, false, "non citées : pas deux mois",
      Scene.voted + [.change("D-2025-01", "NotifieeLe: 2025-03-12")]
    ) { try isOver(.personNotified, $0, on: Day.of(2025, 6, 1)) },
    row(.prefectClock, true, "vendredi 9 mai 2025, après le 8 mai", Scene.voted) {
      try lastDay(.prefect, $0) == Day.of(2025, 5, 9)
    },
    row(
      .prefectClock, false, "suspendu tant que les pièces manquent",
      Scene.voted + [
        .of(
          .letter, nil, "Deliberation: D-2025-01", "Nature: demande-pieces", "RecuLe: 2025-04-10")
      ]
    ) { try isOver(.prefect, $0, on: Day.of(2026, 1, 1)) },
    row(.memberClock, true, "deux mois depuis la séance", Scene.voted) {
      try lastDay(.members, $0) == Day.of(2025, 5, 7)
    },
    row(
      .memberClock, false, "séance inconnue : indéterminé",
      Scene.voted + [.change("D-2025-01", "Efface: SeanceLe")]
    ) { try isOver(.members, $0, on: Day.of(2026, 1, 1)) },
    row(.withdrawalClock, true, "quatre mois, de quantième à quantième", Scene.voted) {
      try lastDay(.withdrawal, $0) == Day.of(2025, 7, 6)
    },
    row(.withdrawalClock, false, "encore possible le dernier jour", Scene.voted) {
      try isOver(.withdrawal, $0, on: Day.of(2025, 7, 6))
    },
    row(
      .conventionClock, true, "deux mois depuis l’avis de conclusion",
      Scene.signed + [.change("C-2025-01", "AvisConclusionLe: 2025-04-15")]
    ) {
      try progress($0, on: Day.of(2025, 5, 1)).life.recourseUntil.day == Day.of(2025, 6, 16)
    },
    row(.conventionClock, false, "aucun avis : indéterminé", Scene.signed) {
      try progress($0, on: Day.of(2025, 5, 1)).life.recourseUntil.day != nil
    },
  ]

  static let conventions: [Row] = [
    row(.effectiveDate, true, "à la dernière signature", Scene.signed) {
      let life = try progress($0, on: Day.of(2025, 5, 1)).life
      return life.effectiveOn.day == Day.of(2025, 4, 9) && !life.isEffectHypothetical
    },
    row(
      .effectiveDate, false, "le texte ne le dit pas : une hypothèse",
      Scene.signed + [.change("C-2025-01", "Efface: PriseEffet")]
    ) { try !progress($0, on: Day.of(2025, 5, 1)).life.isEffectHypothetical },
    row(
      .term, true, "trois ans depuis le 15 janvier 2025",
      Scene.signed + [.change("C-2025-01", "EffetLe: 2025-01-15")]
    ) { try progress($0, on: Day.of(2025, 5, 1)).life.endOn.day == Day.of(2028, 1, 14) },
    row(
      .term, false, "durée non écrite : pas de fin",
      Scene.signed + [.change("C-2025-01", "Efface: Annees", "Duree: non-precisee")]
    ) { try progress($0, on: Day.of(2025, 5, 1)).life.endOn.day != nil },
    row(
      .notice, true, "trois mois avant le 14 janvier 2028",
      Scene.signed + [.change("C-2025-01", "EffetLe: 2025-01-15")]
    ) { try progress($0, on: Day.of(2025, 5, 1)).life.noticeBy.day == Day.of(2027, 10, 14) },
    row(
      .notice, false, "préavis inconnu",
      Scene.signed + [.change("C-2025-01", "Efface: PreavisMois")]
    ) { try progress($0, on: Day.of(2025, 5, 1)).life.noticeBy.day != nil },
    row(.signatureGate, true, "le jour où l’acte est exécutoire", Scene.voted) {
      try progress($0, on: Day.of(2025, 3, 11)).parties[0].gate.mayAsk == .yes
    },
    row(.signatureGate, false, "la veille", Scene.voted) {
      try progress($0, on: Day.of(2025, 3, 10)).parties[0].gate.mayAsk == .yes
    },
    row(
      .sameText, true, "une version qui complète l’autre",
      Scene.voted + [
        .of(
          .textVersion, nil, "Convention: C-2025-01", "Numero: 2",
          "Sha256: \(Scene.digest("b"))", "Complete: T-01"),
        .change("D-2025-02", "TexteSha256: \(Scene.digest("b"))"),
      ]
    ) { try progress($0, on: Day.of(2025, 4, 1)).parties[0].gate.answer(.sameText) == .yes },
    row(
      .sameText, false, "un autre texte",
      Scene.voted + [.change("D-2025-02", "TexteSha256: \(Scene.digest("b"))")]
    ) { try progress($0, on: Day.of(2025, 4, 1)).parties[0].gate.answer(.sameText) == .yes },
    row(.succession, true, "depuis le 1er janvier 2025, l’autre commune", succeeded) { desk in
      let party = try desk.thing("PA-02")
      let acting = desk.register.acting(for: party, on: Day.of(2025, 1, 1))
      return desk.register.id(of: acting).text == "PA-03"
    },
    row(.succession, false, "la veille, la commune d’origine", succeeded) { desk in
      let party = try desk.thing("PA-02")
      return desk.register.acting(for: party, on: Day.of(2024, 12, 31)) != party
    },
    row(.yearlyDuty, true, "due dès l’année qui suit la prise d’effet", Scene.signed) { desk in
      desk.register.deadlines(on: Day.of(2026, 2, 1)).contains { $0.kind == .evaluation }
    },
    row(.yearlyDuty, false, "pas l’année même", Scene.signed) { desk in
      desk.register.deadlines(on: Day.of(2025, 5, 1)).contains { $0.kind == .evaluation }
    },
    row(
      .convocation, true, "commune de 30 000 : envoi six jours avant", Scene.convention + [agenda]
    ) { desk in
      desk.register.deadlines(on: Day.of(2025, 3, 1)).contains {
        $0.kind == .convocation && $0.day == Day.of(2025, 3, 14)
      }
    },
    row(
      .convocation, false, "déjà envoyée",
      Scene.convention + [agenda, .change("D-2025-02", "ConvoqueLe: 2025-03-12")]
    ) { desk in
      desk.register.deadlines(on: Day.of(2025, 3, 1)).contains { $0.kind == .convocation }
    },
  ]

  private static let agenda = NewFact.of(
    .deliberation, "D-2025-02", "Convention: C-2025-01", "Partie: PA-02",
    "Assemblee: conseil-municipal", "Etat: ordre-du-jour", "SeanceLe: 2025-03-20")

  private static let succeeded: [NewFact] =
    Scene.convention + [
      .of(.party, "PA-03", "Nature: commune", "Nom: Commune nouvelle", "Du: 2025-01-01"),
      .change("PA-02", "Successeur: PA-03", "Au: 2024-12-31"),
    ]

  /// Every case.
  static let all: [Row] = votes + acts + clocks + conventions
}
