/// What has to be sent before a session, and by when.
///
/// Source: ``LegalRule/convocation``.
struct SessionMilestones {
  let heldOn: Day
  let body: DeliberativeBody?
  /// The population of the party, for a municipal council.
  let population: Int?
  /// When its services want the report.
  let reportDueOn: Stated<PartialDate>
  /// Whose days of rest count.
  let calendar: LegalCalendar
  let today: Day
  let settings: LawSettings

  /// The report: by the law for the council, by the setting for the standing committee, and by the
  /// services where they want it earlier.
  var report: SignaturePlan.Milestone? {
    var due: Day?
    var steps: [Explanation.Step] = []
    var advice: [Words] = []
    if let days = reportDays {
      let day = heldOn.adding(days: -days)
      due = day
      steps.append(
        Explanation.Step(
          Words("\(days) jours avant la séance", "\(days) days before the session"), .day(day)))
      if body == .standingCommittee {
        advice.append(
          Words(
            "le délai de la commission permanente n’est pas confirmé : c’est un réglage",
            "the delay of the standing committee is not confirmed: it is a setting"))
      }
    }
    if let wanted = reportDueOn.value?.exactDay {
      let isEarlier = due.map { wanted < $0 } ?? true
      steps.append(
        Explanation.Step(
          isEarlier
            ? Words("les services le veulent plus tôt", "the services want it earlier")
            : Words(
              "les services le veulent plus tard : la date ci-dessus compte",
              "the services want it later: the date above counts"), .day(wanted)))
      if isEarlier { due = wanted }
    }
    guard let due else { return nil }
    return milestone(
      Words("envoi du rapport", "sending of the report"), due,
      inputs: [sessionInput, bodyInput, reportInput], steps: steps, advice: advice,
      isHypothesis: body == .standingCommittee && reportDueOn.value?.exactDay != due)
  }

  /// The convocation of a municipal council; where nobody knows its population, the longer delay
  /// serves as a supposition.
  var convocation: SignaturePlan.Milestone? {
    guard body == .municipalCouncil else { return nil }
    let days = (population ?? 3500) >= 3500 ? 5 : 3
    let due = heldOn.adding(days: -days - 1)
    let people = population.map { Words(same: String($0)) } ?? Words("inconnue", "unknown")
    return milestone(
      Words("envoi de la convocation", "sending of the convocation"), due,
      inputs: [
        sessionInput, bodyInput,
        Explanation.Input(Words("population", "population"), .words(people)),
      ],
      steps: [
        Explanation.Step(
          population == nil
            ? Words(
              "population inconnue : \(days) jours francs, le délai le plus long",
              "population unknown: \(days) clear days, the longer delay")
            : days == 5
              ? Words(
                "3 500 habitants ou plus : 5 jours francs",
                "3,500 inhabitants or more: 5 clear days")
              : Words(
                "moins de 3 500 habitants : 3 jours francs",
                "fewer than 3,500 inhabitants: 3 clear days")),
        Explanation.Step(
          Words(
            "\(days) jours entiers entre l’envoi et la séance",
            "\(days) whole days between sending and session"), .day(due)),
      ],
      missing: population == nil ? [Self.populationMissing] : [],
      isHypothesis: population == nil)
  }

  /// What is to be found out to be sure of both.
  var missing: [Words] {
    var result: [Words] = []
    if body == .municipalCouncil, population == nil { result.append(Self.populationMissing) }
    switch body {
    case .board, .other, nil:
      result.append(
        Words(
          "le délai de convocation, dans les statuts ou le règlement intérieur",
          "the delay of convocation, in its statutes or rules of procedure"))
    case .departmentalCouncil, .standingCommittee, .municipalCouncil: break
    }
    return result
  }

  /// Whether everything can still be sent in time: a supposition decides nothing when it says no.
  var isPossible: Answer {
    let late = [report, convocation].compactMap { $0 }.filter(\.isTooLate)
    if late.contains(where: { !$0.isHypothesis }) { return .no }
    var unknown = late.isEmpty ? missing.filter { $0 != Self.populationMissing } : missing
    if late.contains(where: { $0.explanation.missing.isEmpty }) {
      unknown.append(
        Words(
          "le délai d’envoi du rapport à la commission permanente",
          "the delay to send the report to the standing committee"))
    }
    return unknown.isEmpty ? .yes : .undetermined(missing: unknown)
  }

  private static let populationMissing = Words(
    "la population de la commune", "the population of the commune")

  private var reportDays: Int? {
    switch body {
    case .departmentalCouncil: settings.councilReportDays
    case .standingCommittee: settings.committeeReportDays
    case .municipalCouncil, .board, .other, nil: nil
    }
  }

  private var sessionInput: Explanation.Input {
    Explanation.Input(Words("séance du", "session on"), .date(.known(.day(heldOn))))
  }

  private var bodyInput: Explanation.Input {
    Explanation.Input(
      Words("assemblée", "assembly"),
      .words(body?.term.words ?? Words("non renseignée", "not recorded")))
  }

  private var reportInput: Explanation.Input {
    Explanation.Input(
      Words("rapport voulu par les services pour le", "report the services want by"),
      .date(reportDueOn))
  }

  /// Counted backwards a day is not moved: who sends on a day of rest sends before it.
  private func restWords(_ due: Day) -> Words? {
    guard let reason = calendar.rest(on: due) else { return nil }
    var worked = due
    while calendar.rest(on: worked) != nil, worked > .first { worked = worked.adding(days: -1) }
    return Words(
      "le \(due.french) on ne travaille pas (\(reason.fr)) : mieux vaut le \(worked.french)",
      "nobody works on \(due.iso) (\(reason.en)): better by \(worked.iso)")
  }

  private func milestone(
    _ title: Words, _ due: Day, inputs: [Explanation.Input], steps: [Explanation.Step],
    missing: [Words] = [], advice: [Words] = [], isHypothesis: Bool
  ) -> SignaturePlan.Milestone {
    SignaturePlan.Milestone(
      due: due, isTooLate: due < today, isHypothesis: isHypothesis,
      explanation: Explanation(
        title, .convocation, inputs: inputs, steps: steps,
        result: SignaturePlan.Milestone.result(due, today: today), missing: missing,
        advice: advice + [restWords(due)].compactMap { $0 }))
  }
}

extension SignaturePlan.Milestone {
  /// « au plus tard le 2026-05-06 », and whether that is past.
  static func result(_ due: Day, today: Day) -> Words {
    due < today
      ? Words(
        "trop tard : il fallait le faire au plus tard le \(due.french)",
        "too late: it had to be done by \(due.iso)")
      : Words("au plus tard le \(due.french)", "by \(due.iso)")
  }
}
