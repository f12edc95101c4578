extension Register {
  /// Counts backwards from a wished day of signature, party by party.
  ///
  /// - Parameters:
  ///   - convention: The convention.
  ///   - signOn: The day one would like to sign.
  ///   - today: The day it is seen from; sessions before it serve nobody.
  ///   - settings: The settings it goes by; those of the register where none are given.
  /// - Returns: What each party has to do, and what is already too late.
  public func plan(
    toSign convention: Thing, on signOn: Day, today: Day, settings: LawSettings? = nil
  ) -> SignaturePlan {
    let planner = SessionPlanner(
      register: self, signOn: signOn, today: today, settings: settings ?? self.settings)
    return SignaturePlan(
      convention: convention, signOn: signOn, today: today, executoryBy: planner.executoryBy,
      parties: progress(of: convention, on: today).parties.map { planner.plan(for: $0) })
  }
}

/// Plans the part of one party.
struct SessionPlanner {
  let register: Register
  let signOn: Day
  let today: Day
  let settings: LawSettings

  /// The eve of the signature.
  var executoryBy: Day { signOn.adding(days: -1) }

  /// The last useful day for a session.
  private var sessionBy: Day { executoryBy.adding(days: -settings.marginDays) }

  func plan(for progress: ConventionProgress.PartyProgress) -> SignaturePlan.PartyPlan {
    let party = progress.actingParty
    let name =
      register.value(PartyEntered.officialName, of: party).value?.text ?? register.label(of: party)
    if let need = settled(progress) {
      return SignaturePlan.PartyPlan(
        party: party, name: name, need: need, sessionBy: nil, earliest: nil,
        missing: missing(of: need), isPossible: isPossible(need))
    }
    let (dated, undated) = sessions(of: party)
    let milestone = sessionMilestone(sessions: dated.count + undated.count)
    guard let last = dated.last(where: { $0.heldOn <= sessionBy }) else {
      // A session of which only the month is known may still be the one.
      let isPast = sessionBy < today
      let missing = undated.isEmpty ? [sessionWords] : undated.map { dateWords(of: $0) }
      return SignaturePlan.PartyPlan(
        party: party, name: name, need: isPast ? .tooLate : .sessionToFix, sessionBy: milestone,
        earliest: earliest(dated), missing: isPast ? [] : missing,
        isPossible: isPast ? .no : .undetermined(missing: missing))
    }
    let isLate = last.milestones.contains { $0.isTooLate }
    let milestones = milestones(of: last.session)
    return SignaturePlan.PartyPlan(
      party: party, name: name, need: .session(last), sessionBy: milestone,
      earliest: isLate ? earliest(dated) : nil, missing: milestones.missing,
      isPossible: milestones.isPossible)
  }

  /// What leaves nothing to plan: signed, no deliberation needed, or adopted.
  private func settled(_ progress: ConventionProgress.PartyProgress) -> SignaturePlan.Need? {
    if progress.hasSigned { return .signed }
    guard progress.requiresDeliberation else { return .notRequired }
    if progress.hasAdopted == .yes, let act = progress.deliberation {
      return .adopted(act.thing, executory: act.executory)
    }
    return nil
  }

  private func isPossible(_ need: SignaturePlan.Need) -> Answer {
    guard case .adopted(_, let executory) = need else { return .yes }
    return executory.isOnOrBefore(executoryBy)
  }

  private func missing(of need: SignaturePlan.Need) -> [Words] {
    guard case .adopted(_, let executory) = need else { return [] }
    return executory.missing
  }

  /// The sessions to come that are not called off, those known to the day in the order of their
  /// days, and those that are not.
  private func sessions(
    of party: Register.Thing
  ) -> (dated: [SignaturePlan.PlannedSession], undated: [Register.Thing]) {
    let all = register.children(of: party, .assemblySession).filter {
      register.value(SessionPlanned.isCancelled, of: $0).value != true
    }
    let dated = all.compactMap { planned($0) }.filter { $0.heldOn >= today }
    let undated = all.filter { session in
      guard let date = register.value(SessionPlanned.heldOn, of: session).value else { return true }
      let span = DateSpan(date)
      guard span.exactDay == nil else { return false }
      return span.isOnOrBefore(today.adding(days: -1)) != true
        && span.isOnOrBefore(sessionBy) != false
    }
    return (dated.sorted { $0.heldOn < $1.heldOn }, undated)
  }

  private func planned(_ session: Register.Thing) -> SignaturePlan.PlannedSession? {
    guard let heldOn = register.value(SessionPlanned.heldOn, of: session).value?.exactDay else {
      return nil
    }
    let milestones = milestones(of: session)
    return SignaturePlan.PlannedSession(
      session: session, body: milestones.body, heldOn: heldOn, report: milestones.report,
      convocation: milestones.convocation)
  }

  private func milestones(of session: Register.Thing) -> SessionMilestones {
    let party = register.linked(SessionPlanned.party, of: session)
    let population = party.flatMap { register.value(PartyEntered.population, of: $0).value }
    return SessionMilestones(
      heldOn: register.value(SessionPlanned.heldOn, of: session).value?.exactDay ?? today,
      body: register.value(SessionPlanned.body, of: session).value,
      population: population?.number,
      reportDueOn: register.value(SessionPlanned.reportDueOn, of: session),
      calendar: register.calendar(of: party), today: today, settings: settings)
  }

  /// The next session whose report and convocation can still be sent in time.
  private func earliest(
    _ dated: [SignaturePlan.PlannedSession]
  ) -> SignaturePlan.Earliest? {
    dated.first { !$0.milestones.contains { $0.isTooLate } }.map {
      SignaturePlan.Earliest(
        session: $0.session, heldOn: $0.heldOn,
        signOn: $0.heldOn.adding(days: settings.marginDays + 1))
    }
  }

  private func sessionMilestone(sessions: Int) -> SignaturePlan.Milestone {
    let known =
      sessions == 0
      ? Words("aucune à venir", "none to come") : Words(same: String(sessions))
    return SignaturePlan.Milestone(
      due: sessionBy, isTooLate: sessionBy < today, isHypothesis: false,
      explanation: Explanation(
        Words("séance au plus tard", "latest session"), .signatureGate,
        inputs: [
          Explanation.Input(
            Words("signature souhaitée le", "wished signature on"), .date(.known(.day(signOn)))),
          Explanation.Input(
            Words("séances à venir au calendrier", "sessions to come in the calendar"),
            .words(known)),
        ],
        steps: [
          Explanation.Step(
            Words(
              "exécutoire la veille au plus tard : le jour même, l’heure serait à vérifier",
              "enforceable on the eve at the latest: on the day itself the hour would matter"),
            .day(executoryBy)),
          Explanation.Step(
            Words(
              "\(settings.marginDays) jours pour la réception et la publicité (réglage)",
              "\(settings.marginDays) days for receipt and publicity (setting)"), .day(sessionBy)),
        ],
        result: SignaturePlan.Milestone.result(sessionBy, today: today)))
  }

  private var sessionWords: Words {
    Words(
      "une séance : à fixer au plus tard le \(sessionBy.french)",
      "a session: to be fixed by \(sessionBy.iso)")
  }

  private func dateWords(of session: Register.Thing) -> Words {
    let label = register.label(of: session)
    return Words("le jour de la séance \(label)", "the day of session \(label)")
  }
}
