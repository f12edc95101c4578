/// The evaluation and the conference a convention owes each year.
///
/// The evaluation is the duty, the conference the form it normally takes; one of each in a calendar
/// year, from the year after the convention takes effect, late from 31 December.
///
/// Source: convention of 2015, article 4.
struct YearlyDuty: Hashable {
  /// The years, from the first one owed to the year of the day.
  let years: ClosedRange<Int>
  /// Whether an evaluation is owed.
  let evaluates: Bool
  /// Whether a conference is owed.
  let confers: Bool
  /// Whether the first year rests on a hypothesis.
  let isHypothesis: Bool
  /// The day the years are counted from.
  let from: PartialDate

  /// Why a year is owed.
  func explanation(of year: Int) -> Explanation {
    Explanation(
      Words("obligation de \(year)", "duty of \(year)"), .yearlyDuty,
      inputs: [.init(Words("compté depuis", "counted from"), .date(.known(from)))],
      steps: [
        .init(
          Words(
            "une évaluation par année civile, dès l’année qui suit ; en retard au 31 décembre",
            "one evaluation each calendar year from the next one on; late from 31 December"),
          Day(year: year, month: 12, day: 31).map { .day($0) })
      ],
      result: Words("31/12/\(year)", "\(year)-12-31"),
      advice: isHypothesis
        ? [
          Words(
            "prise d’effet inconnue : compté depuis la dernière signature ou délibération connue",
            "effect unknown: counted from the last known signature or deliberation")
        ] : [])
  }
}

/// What was held in a year.
struct YearlyWork {
  let evaluations: [Register.Thing]
  let conferences: [Register.Thing]
}

extension Register {
  /// What a convention owes each year, or nothing when it owes nothing or has not begun.
  func yearlyDuty(of progress: ConventionProgress) -> YearlyDuty? {
    let convention = progress.convention
    let isProject = value(ConventionDrafted.conventionKind, of: convention).value == .pstPartnership
    let evaluates = value(ConventionDrafted.yearlyEvaluation, of: convention).value ?? isProject
    let confers = value(ConventionDrafted.yearlyConference, of: convention).value ?? false
    guard evaluates || confers else { return nil }
    switch progress.stage {
    case .signed, .inForce, .renewed: break
    case .inDeliberation, .readyToSign, .partiallySigned:
      // Of a file nobody followed, the signatures may only be unknown; of one that is followed, the
      // work has not begun.
      guard !progress.parties.contains(where: { $0.deliberation?.isFollowed == true }) else {
        return nil
      }
    default: return nil
    }
    let recorded = value(ConventionDrafted.effectiveOn, of: convention).value
    let isHypothesis = recorded == nil && progress.life.isEffectHypothetical
    guard let from = progress.life.effectiveOn.span.knownDate ?? lastKnownAct(of: progress),
      let first = (from.earliest ?? from.latest)?.year
    else { return nil }
    let last = min(progress.day.year, progress.life.endOn.span.latest?.year ?? 9999)
    guard first + 1 <= last else { return nil }
    return YearlyDuty(
      years: (first + 1)...last, evaluates: evaluates, confers: confers,
      isHypothesis: isHypothesis || progress.life.effectiveOn.span == .open, from: from)
  }

  private func lastKnownAct(of progress: ConventionProgress) -> PartialDate? {
    let dates = progress.parties.flatMap { side in
      [
        side.signature.flatMap { value(SignatureGiven.signedOn, of: $0.signature).value },
        side.deliberation?.adoptedOn.value,
      ]
    }
    return dates.compactMap { $0 }.max {
      ($0.latest ?? .first) < ($1.latest ?? .first)
    }
  }

  /// The evaluations and conferences of a convention in a year.
  func yearlyWork(of convention: Thing, in year: Int) -> YearlyWork {
    let evaluations = descendants(of: convention, .evaluation).filter {
      value(EvaluationEntered.evaluatedOn, of: $0).value?.earliest?.year == year
    }
    let project = nearest(.project, of: convention)
    let conferences = (project.map { children(of: $0, .conference) } ?? []).filter {
      conference in
      let own = linked(ConferenceHeld.convention, of: conference)
      return value(ConferenceHeld.year, of: conference).value?.number == year
        && (own == nil || own == convention)
        && value(ConferenceHeld.heldOn, of: conference).value != nil
    }
    return YearlyWork(evaluations: evaluations, conferences: conferences)
  }

  /// Whether a convention of a project is in force on a day.
  func isAlive(project: Thing, on day: Day) -> Bool {
    children(of: project, .convention).contains { convention in
      switch progress(of: convention, on: day).stage {
      case .signed, .inForce, .renewed: true
      default: false
      }
    }
  }

  /// When the next analysis of social needs is due, or the last one that was missed.
  func needsAnalysisDue(of project: Thing, on day: Day) -> (day: Day, explanation: Explanation)? {
    let renewals = [2020, 2026].compactMap { Day(year: $0, month: 3, day: 15) }
    guard let last = renewals.last(where: { $0 <= day }),
      let derivation = LegalCalendar().derive(.needsAnalysis, from: last)
    else { return nil }
    let isDone = descendants(of: project, .needsAnalysis).contains { analysis in
      (value(NeedsAnalysed.year, of: analysis).value?.number ?? 0) >= last.year
    }
    guard !isDone else { return nil }
    return (
      derivation.due,
      Explanation(
        derivation, title: Words("analyse des besoins sociaux", "analysis of social needs"))
    )
  }
}
