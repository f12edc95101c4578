// The days that matter: legal delays, sessions, notices, ends, duties of the year, steps.
extension Register {
  /// Every day that matters from one on, and what is overdue, in the order of the days.
  ///
  /// A step, a promise or a duty that is not done stays in the list after its day; a delay or a
  /// session that is over leaves it.
  ///
  /// - Parameters:
  ///   - convention: Only this convention, where one is given.
  ///   - today: The day that counts as today.
  ///   - settings: What the law leaves open; those of the register where none are given.
  /// - Returns: The deadlines, earliest first.
  public func deadlines(
    of convention: Thing? = nil, on today: Day, settings: LawSettings? = nil
  ) -> [Deadline] {
    var agenda = Agenda(self, today, settings ?? self.settings)
    for convention in convention.map({ [$0] }) ?? all(.convention) {
      agenda.add(convention: convention)
    }
    let projects = convention.map { [nearest(.project, of: $0)].compactMap { $0 } } ?? all(.project)
    for project in projects { agenda.add(project: project) }
    if convention == nil { agenda.addSessions() }
    agenda.add(promises(of: convention).filter { !agenda.isDead($0.convention) })
    agenda.addMeetings(of: convention)
    return agenda.sorted
  }

  /// The days of one convention alone, without those of its project and those of its work.
  public func ownDeadlines(of convention: Thing, on today: Day) -> [Deadline] {
    var agenda = Agenda(self, today, settings)
    agenda.add(convention: convention)
    return agenda.sorted
  }

  /// The days that are looked for once for all conventions: sessions of assemblies, duties of
  /// projects, meetings, and what was promised.
  ///
  /// A meeting hangs on a body of the project, not on the convention it is about.
  ///
  /// - Parameters:
  ///   - today: The day that counts as today.
  ///   - promises: What is owed, of whatever convention.
  /// - Returns: The deadlines, earliest first.
  public func sharedDeadlines(on today: Day, owing promises: [Promise]) -> [Deadline] {
    var agenda = Agenda(self, today, settings)
    for project in all(.project) { agenda.add(project: project) }
    agenda.addSessions()
    agenda.add(promises)
    agenda.addMeetings(of: nil)
    return agenda.sorted
  }
}

/// The deadlines in the making.
private struct Agenda {
  private let register: Register
  private let today: Day
  private let settings: LawSettings
  private var deadlines: [Deadline] = []
  /// The conventions that came to nothing: nobody owes their work any more.
  private var dead: Set<Register.Thing> = []

  var sorted: [Deadline] { Deadline.inOrder(deadlines) }

  init(_ register: Register, _ today: Day, _ settings: LawSettings) {
    (self.register, self.today, self.settings) = (register, today, settings)
  }

  mutating func add(convention: Register.Thing) {
    let progress = register.progress(of: convention, on: today)
    if progress.stage.cameToNothing {
      dead.insert(convention)
      return
    }
    addLife(progress)
    addDuties(progress)
    for thing in register.children(of: convention, .deliberation) {
      add(act: register.deliberation(thing), convention)
    }
    addGrant(progress)
  }

  private mutating func add(
    _ kind: Deadline.Kind, _ day: Day?, of subject: Register.Thing, _ convention: Register.Thing?,
    isHypothesis: Bool = false, staysWhenPast: Bool = false,
    why explanation: @autoclosure () -> Explanation? = nil
  ) {
    guard let day, staysWhenPast || day >= today else { return }
    deadlines.append(
      Deadline(
        kind, day, of: subject, convention: convention, isHypothesis: isHypothesis,
        explanation: explanation()))
  }

  private mutating func addLife(_ progress: ConventionProgress) {
    let convention = progress.convention
    switch progress.stage {
    case .signed, .inForce, .renewed: break
    default: return
    }
    add(
      .recourse, progress.life.recourseUntil.day, of: convention, convention,
      why: progress.life.recourseUntil.explanation)
    let isHypothesis =
      progress.life.isEffectHypothetical
      && register.value(ConventionDrafted.endOn, of: convention).value == nil
    add(
      .end, progress.life.endOn.day, of: convention, convention, isHypothesis: isHypothesis,
      why: progress.life.endOn.explanation)
    add(
      .notice, progress.life.noticeBy.day, of: convention, convention, isHypothesis: isHypothesis,
      why: progress.life.noticeBy.explanation)
  }

  private mutating func addDuties(_ progress: ConventionProgress) {
    guard let duty = register.yearlyDuty(of: progress), duty.years.contains(today.year) else {
      return
    }
    let held = register.yearlyWork(of: progress.convention, in: today.year)
    let year = today.year
    let day = Day(year: year, month: 12, day: 31)
    if duty.confers, held.conferences.isEmpty {
      add(
        .conference, day, of: progress.convention, progress.convention,
        isHypothesis: duty.isHypothesis, why: duty.explanation(of: year))
    } else if duty.evaluates, held.evaluations.isEmpty, held.conferences.isEmpty {
      add(
        .evaluation, day, of: progress.convention, progress.convention,
        isHypothesis: duty.isHypothesis, why: duty.explanation(of: year))
    }
  }

  private mutating func add(act: Deliberation, _ convention: Register.Thing) {
    for clock in act.clocks where !clock.isHeld {
      add(
        .clock(clock.kind), clock.lastDay.exactDay, of: act.thing, convention,
        isHypothesis: !clock.advice.isEmpty, why: clock.explanation)
    }
    if act.onlineOn.value?.exactDay != nil, act.offlineOn == .notRecorded,
      let derivation = act.onlineOn.value?.exactDay.flatMap({
        act.calendar.derive(.onlineMinimum, from: $0)
      })
    {
      add(
        .onlineMinimum, derivation.due, of: act.thing, convention,
        why: Explanation(derivation, title: Deadline.Kind.onlineMinimum.words))
    }
    guard act.state == .onAgenda || act.state == .draft else { return }
    add(.session, act.sessionOn.value?.exactDay, of: act.thing, convention)
    addPreparation(act.thing, act.party, act.body, act.sessionOn.value?.exactDay, convention)
  }

  /// The report and the convocation of a session, while they can still be sent.
  private mutating func addPreparation(
    _ subject: Register.Thing, _ party: Register.Thing?, _ body: DeliberativeBody?, _ session: Day?,
    _ convention: Register.Thing?
  ) {
    guard let session, session >= today else { return }
    let calendar = register.calendar(of: party)
    let isReportSent =
      register.id(of: subject).kind == .deliberation
      && register.value(DeliberationEntered.reportSentOn, of: subject).value != nil
    let isConvened =
      register.id(of: subject).kind == .deliberation
      && register.value(DeliberationEntered.convocationSentOn, of: subject).value != nil
    switch body {
    case .departmentalCouncil, .standingCommittee:
      guard !isReportSent else { return }
      let days =
        body == .standingCommittee ? settings.committeeReportDays : settings.councilReportDays
      let derivation = calendar.derive(.report(days: days), from: session)
      add(
        .report, derivation?.due, of: subject, convention,
        isHypothesis: derivation?.advice != nil, staysWhenPast: true,
        why: derivation.map { Explanation($0, title: Deadline.Kind.report.words) })
    case .municipalCouncil:
      guard !isConvened else { return }
      let population = party.flatMap {
        register.value(PartyEntered.population, of: $0).value?.number
      }
      let days = (population ?? Deliberation.smallCommune) >= Deliberation.smallCommune ? 5 : 3
      let sent = session.adding(days: -(days + 1))
      add(
        .convocation, sent, of: subject, convention, isHypothesis: population == nil,
        staysWhenPast: true,
        why: calendar.derive(.clearDays(days), from: sent).map {
          Explanation($0, title: Deadline.Kind.convocation.words)
        })
    case .board, .other, nil: return
    }
  }

  mutating func addSessions() {
    for session in register.all(.assemblySession)
    where register.value(SessionPlanned.isCancelled, of: session).value != true {
      let day = register.value(SessionPlanned.heldOn, of: session).value?.exactDay
      add(.session, day, of: session, nil)
    }
  }

  /// Whether a convention was found to have come to nothing.
  func isDead(_ convention: Register.Thing?) -> Bool {
    convention.map { dead.contains($0) } ?? false
  }

  /// What is promised for a day.
  mutating func add(_ promises: [Promise]) {
    for promise in promises where promise.isOpen {
      add(
        promise.sort == .step ? .step : .followUp, promise.dueOn.value?.exactDay,
        of: promise.thing, promise.convention, staysWhenPast: true)
    }
  }

  /// The meetings to come; of one convention where one is given.
  mutating func addMeetings(of convention: Register.Thing?) {
    for meeting in register.all(.meeting) {
      let day = register.value(MeetingHeld.heldOn, of: meeting).value?.exactDay
      guard let day, day >= today else { continue }
      let own = register.convention(of: meeting)
      guard convention == nil || own == convention else { continue }
      add(.meeting, day, of: meeting, own)
    }
  }

  /// The data of a grant, once its convention is concluded.
  private mutating func addGrant(_ progress: ConventionProgress) {
    let convention = progress.convention
    guard
      register.value(ConventionDrafted.conventionKind, of: convention).value == .grantAgreement,
      let concluded = progress.life.concludedOn.day,
      let derivation = LegalCalendar().derive(.grantData, from: concluded)
    else { return }
    add(
      .grantData, derivation.due, of: convention, convention,
      why: Explanation(derivation, title: Deadline.Kind.grantData.words))
  }

  mutating func add(project: Register.Thing) {
    guard register.isAlive(project: project, on: today),
      let due = register.needsAnalysisDue(of: project, on: today)
    else { return }
    add(.needsAnalysis, due.day, of: project, nil, staysWhenPast: true, why: due.explanation)
  }
}
