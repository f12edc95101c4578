// The duties of each year, done or not.
extension Register {
  /// What a convention owes for each year up to the day, the earliest year first.
  ///
  /// - Parameters:
  ///   - progress: How far the convention has come.
  ///   - today: The day that counts as today.
  /// - Returns: A conference and an evaluation for each year that is owed; nothing of a convention
  ///   that owes nothing or has not begun.
  public func duties(of progress: ConventionProgress, on today: Day) -> [Duty] {
    guard let duty = yearlyDuty(of: progress) else { return [] }
    let convention = progress.convention
    let evaluations = descendants(of: convention, .evaluation)
    let conferences = conferences(of: convention)
    return duty.years.flatMap { year -> [Duty] in
      let held = conferences.filter { value(ConferenceHeld.year, of: $0).value?.number == year }
      let evaluated = evaluations.filter {
        value(EvaluationEntered.evaluatedOn, of: $0).value?.earliest?.year == year
      }
      let isOver = (Day(year: year, month: 12, day: 31) ?? today) <= today
      let none = isOver ? Duty.Standing.missing : .pending
      var duties: [Duty] = []
      func add(_ kind: Duty.Kind, _ standing: Duty.Standing, _ works: [Thing]) {
        duties.append(
          Duty(
            kind: kind, year: year, standing: standing, works: works,
            isHypothesis: duty.isHypothesis, explanation: duty.explanation(of: year)))
      }
      let conference = standing(ofConferences: held, on: today, none)
      if duty.confers { add(.conference, conference, held) }
      if duty.evaluates {
        let done = evaluated + held.filter { isHeld($0, by: today) == true }
        add(.evaluation, done.isEmpty ? undecided(held, today) ?? none : .met, done)
      }
      return duties
    }
  }

  /// The analyses of social needs of a project: each year one was made, and the one that is owed.
  public func needsAnalyses(of project: Thing, on today: Day) -> [Duty] {
    let analyses = children(of: project, .needsAnalysis)
    var years: [Int: [Thing]] = [:]
    for analysis in analyses {
      guard let year = value(NeedsAnalysed.year, of: analysis).value?.number else { continue }
      years[year, default: []].append(analysis)
    }
    var duties = years.map { year, works in
      Duty(
        kind: .needsAnalysis, year: year, standing: .met, works: works, isHypothesis: false,
        explanation: nil)
    }
    if isAlive(project: project, on: today), let due = needsAnalysisDue(of: project, on: today) {
      duties.append(
        Duty(
          kind: .needsAnalysis, year: due.day.year,
          standing: due.day < today ? .missing : .pending, works: [], isHypothesis: false,
          explanation: due.explanation))
    }
    return duties.sorted { $0.year < $1.year }
  }

  /// The conferences of a convention: its own, and those of its project that name none.
  public func conferences(of convention: Thing) -> [Thing] {
    guard let project = nearest(.project, of: convention) else { return [] }
    return children(of: project, .conference).filter { conference in
      let own = linked(ConferenceHeld.convention, of: conference)
      return own == nil || own == convention
    }
  }

  /// Whether what is recorded of the conferences of a year makes one with inhabitants.
  private func standing(
    ofConferences conferences: [Thing], on today: Day, _ none: Duty.Standing
  ) -> Duty.Standing {
    let held = conferences.filter { isHeld($0, by: today) == true }
    guard !held.isEmpty else { return undecided(conferences, today) ?? none }
    let answers = held.map { value(ConferenceHeld.withResidents, of: $0).value }
    if answers.contains(true) { return .met }
    if answers.contains(nil) {
      return .undetermined(
        missing: Words("si des habitants y ont pris part", "whether residents took part"))
    }
    return .withoutResidents
  }

  /// What is to be found out of conferences that may have been held; nothing when none may.
  private func undecided(_ conferences: [Thing], _ today: Day) -> Duty.Standing? {
    guard conferences.contains(where: { isHeld($0, by: today) == nil }) else { return nil }
    return .undetermined(
      missing: Words("le jour où la conférence s’est tenue", "the day the conference was held"))
  }

  /// Whether a conference was held by a day; nothing when its date does not tell.
  private func isHeld(_ conference: Thing, by day: Day) -> Bool? {
    switch value(ConferenceHeld.heldOn, of: conference) {
    case .notRecorded: false
    case .leftBlank, .citedUnknown: nil
    case .known(let date): DateSpan(date).isOnOrBefore(day)
    }
  }
}
