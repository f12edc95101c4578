import Partnership

extension FindingCases {
  private static let bare = NewFact.of(
    .convention, "C-2025-02", "Titre: Autre", "Nature: contrat-de-ville", "Partie: PA-01",
    "Partie: PA-02", "Clause: objet")

  private static func clause(_ code: FindingCode, _ clause: String, _ more: String...) -> Row {
    Row(
      code: code, severity: .warning, found: Scene.convention + [bare],
      clear: Scene.convention + [bare, NewFact(.change, "C-2025-02", lines: [clause] + more)])
  }

  private static let running = NewFact.of(
    .technicalProtocol, "P-01", "Titre: Accès aux droits", "Convention: C-2025-01", "Etat: en-cours"
  )

  private static let indicator = NewFact.of(
    .indicator, "I-01", "De: P-01", "Intitule: Délai", "Unite: jours")

  private static func evaluation(_ college: String, _ lines: String...) -> NewFact {
    NewFact(
      .evaluation,
      lines: ["Cible: C-2025-01", "EvalueLe: 2026-06-10", "College: \(college)"]
        + (lines.isEmpty ? ["Note: 2"] : lines))
  }

  private static let conference = NewFact.of(
    .conference, nil, "Projet: PST-01", "Convention: C-2025-01", "Annee: 2026",
    "TenueLe: 2026-11-12", "AvecHabitants: oui")

  private static let duties: [NewFact] =
    Scene.signed + [
      .change("C-2025-01", "EvaluationAnnuelle: oui", "ConferenceAnnuelle: oui")
    ]

  static let others: [Row] = [
    clause(.noTerm, "Clause: duree", "Clause: objet"),
    clause(.noTerminationClause, "Clause: resiliation", "Clause: objet"),
    clause(.noAmendmentClause, "Clause: avenant", "Clause: objet"),
    clause(.noDisputesClause, "Clause: litiges", "Clause: objet"),
    clause(.noEntryDate, "EffetLe: 2025-06-01"),
    clause(.noOriginals, "Exemplaires: 2"),
    Row(
      code: .deliberationReferenceBlank, severity: .advice,
      found: Scene.voted + [.change("T-01", "ACompleter: PA-02 délibération, n°")],
      clear: Scene.voted),
    Row(
      code: .deliberationReferenceBlank, severity: .error,
      found: Scene.signed + [
        .change("T-01", "ACompleter: PA-02 délibération, n°"),
        .change("D-2025-02", "Numero: 2025-41"),
      ],
      clear: Scene.signed + [.change("T-01", "ACompleter: PA-02 délibération, n°")]),
    Row(
      code: .sirenLuhn, severity: .error, found: [unchecked("Siren: 219300598")],
      clear: [unchecked("Siren: 219300597")]),
    Row(
      code: .siretLuhn, severity: .error, found: [unchecked("Siret: 21930059700013")],
      clear: [unchecked("Siret: 21930059700016")]),
    Row(
      code: .inseeUnknown, severity: .error,
      found: Scene.convention + [.change("PA-02", "Insee: 93999")],
      clear: Scene.convention + [.change("PA-02", "Insee: 93066")]),
    Row(
      code: .inseeEnded, severity: .warning,
      found: Scene.convention + [.change("PA-02", "Insee: 93059")],
      clear: Scene.convention + [.change("PA-02", "Insee: 93066")]),
    Row(
      code: .aliasUsed, severity: .advice,
      found: Scene.convention + [.change("PA-02", "Nom: Commune de Pierrefitte")],
      clear: Scene.convention + [.change("PA-02", "Nom: Commune du Bourget")]),
    Row(
      code: .officeTitleStale, severity: .advice,
      found: Scene.convention + [
        .of(.officeHolder, nil, "Partie: PA-01", "Fonction: Président du Conseil général")
      ],
      clear: Scene.convention + [
        .of(
          .officeHolder, nil, "Partie: PA-01", "Fonction: Président du Conseil général",
          "Au: 2015-04-01")
      ]),
    Row(
      code: .noticeDateNear, severity: .warning, found: Scene.signed, clear: Scene.voted,
      on: Day.of(2027, 12, 20)),
    Row(
      code: .noticeDatePassed, severity: .error,
      found: Scene.signed + [.change("C-2025-01", "Reconduction: tacite")],
      clear: Scene.signed + [.change("C-2025-01", "Reconduction: expresse")], on: Day.of(2028, 2, 1)
    ),
    Row(
      code: .endDateNear, severity: .warning, found: Scene.signed,
      clear: Scene.signed + [.change("C-2025-01", "FinLe: 2030-04-08")], on: Day.of(2028, 2, 1)),
    Row(
      code: .protocolWithoutEvaluation, severity: .error, found: Scene.convention + [running],
      clear: Scene.convention + [running, .change("P-01", "MethodeEvaluation: délai d’attente")]),
    Row(
      code: .protocolWithoutEvaluation, severity: .advice,
      found: Scene.convention + [running, .change("P-01", "Etat: repere")],
      clear: Scene.convention + [running, .change("P-01", "Etat: abandonne")]),
    Row(
      code: .indicatorWithoutBaseline, severity: .warning,
      found: Scene.convention + [running, indicator],
      clear: Scene.convention + [running, indicator, .change("I-01", "ValeurDepart: 35")]),
    Row(
      code: .evaluationMissingYear, severity: .warning, found: duties,
      clear: duties + [evaluation("habitants")], on: Day.of(2026, 12, 31)),
    Row(
      code: .conferenceMissingYear, severity: .warning, found: duties,
      clear: duties + [conference], on: Day.of(2026, 12, 31)),
    Row(
      code: .evaluationWithoutResidents, severity: .warning, found: duties + [evaluation("elus")],
      clear: duties + [evaluation("elus"), evaluation("habitants")], on: Day.of(2026, 12, 31)),
    Row(
      code: .evaluationNotShared, severity: .warning,
      found: duties + [evaluation("habitants"), evaluation("habitants")],
      clear: duties + [evaluation("elus"), evaluation("habitants")], on: Day.of(2026, 12, 31)),
    Row(
      code: .needsAnalysisLate, severity: .warning, found: Scene.signed,
      clear: Scene.signed + [
        .of(.needsAnalysis, nil, "Projet: PST-01", "Annee: 2021", "Nature: complete")
      ]),
    Row(
      code: .personalDataSuspected, severity: .warning,
      found: Scene.signed + [
        evaluation("habitants", "Texte: Joindre au 06 12 34 56 78", "SansControle: oui")
      ],
      clear: Scene.signed + [evaluation("habitants", "Texte: Salle Jaurès trop petite.")]),
    Row(
      code: .smallCount, severity: .warning, found: Scene.signed + signal + [observation("3")],
      clear: Scene.signed + signal + [observation("<5")]),
  ]

  private static let signal: [NewFact] = [
    .of(
      .signal, "S-0001", "Convention: C-2025-01", "LeveLe: 2025-03", "Theme: logement",
      "Texte: Impayés en hausse")
  ]

  private static func observation(_ value: String) -> NewFact {
    .of(.observation, nil, "Signal: S-0001", "ObserveLe: 2025-04-01", "Valeur: \(value)")
  }

  /// A party whose numbers nobody checked: it came from another program.
  private static func unchecked(_ line: String) -> NewFact {
    .of(.party, "PA-03", "Nature: commune", "Nom: Saint-Denis", line, "SansControle: oui")
  }
}
