// What the life of a convention shows: its notice, its end.
extension Inspection {
  mutating func inspectLife(of progress: ConventionProgress) {
    switch progress.stage {
    case .signed, .inForce, .renewed: break
    default: return
    }
    guard let end = progress.life.endOn.day, end >= today else { return }
    let isTacit =
      register.value(ConventionDrafted.renewal, of: progress.convention).value == .tacit
    if let notice = progress.life.noticeBy.day {
      if notice >= today, let months = bracket(notice) {
        report(
          .noticeDateNear, .warning, of: progress.convention, convention: progress.convention,
          Words(
            "Le préavis expire le \(notice.french), dans moins de \(months) mois.",
            "The notice runs out on \(notice.iso), within \(months) months."),
          next: Words(
            "Décidez s’il faut la reconduire, la modifier ou la dénoncer.",
            "Decide whether to renew, amend or give notice."),
          why: progress.life.noticeBy.explanation)
      } else if notice < today, isTacit {
        report(
          .noticeDatePassed, .error, of: progress.convention, convention: progress.convention,
          Words(
            "Le préavis a expiré le \(notice.french) : elle sera reconduite le \(end.adding(days: 1).french).",
            "The notice ran out on \(notice.iso): it will be renewed on \(end.adding(days: 1).iso)."
          ),
          next: Words("Préparez la période suivante.", "Prepare the next period."),
          why: progress.life.noticeBy.explanation)
      }
    }
    guard let months = bracket(end) else { return }
    report(
      .endDateNear, .warning, of: progress.convention, convention: progress.convention,
      Words(
        "La convention finit le \(end.french), dans moins de \(months) mois.",
        "The convention ends on \(end.iso), within \(months) months."),
      next: Words(
        "Préparez la reconduction ou la suite.", "Prepare its renewal or what follows."),
      why: progress.life.endOn.explanation)
  }

  /// The least of the settings within which a day falls.
  private func bracket(_ day: Day) -> Int? {
    settings.noticeMonths.sorted().first { months in
      day.addingMonths(-months).map { $0 <= today } ?? false
    }
  }
}
