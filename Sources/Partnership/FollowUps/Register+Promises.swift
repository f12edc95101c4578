// Who promised what, whether it was kept, and where it was promised.
extension Register {
  /// Everything somebody promised, kept or not; follow-ups first, then steps, each as they came.
  ///
  /// The steps of a protocol that is over are left out, for nobody owes them any more.
  ///
  /// - Parameter convention: Only what belongs to this convention, where one is given.
  /// - Returns: The promises.
  public func promises(of convention: Thing? = nil) -> [Promise] {
    let all =
      all(.followUp).map { followUp($0) } + all(.step).compactMap { step($0) }
    guard let convention else { return all }
    return all.filter { $0.convention == convention }
  }

  /// What a thing promises, when it is a follow-up or a step that is still owed.
  public func promise(of thing: Thing) -> Promise? {
    switch id(of: thing).kind {
    case .followUp: followUp(thing)
    case .step: step(thing)
    default: nil
    }
  }

  /// The convention a thing says it belongs to, else the one its nearest bearer belongs to.
  ///
  /// A meeting hangs on a body of the project, and what was promised there on the meeting: neither
  /// hangs on the convention it is about.
  public func convention(of thing: Thing) -> Thing? {
    var next: Thing? = thing
    // A loop of links is possible in a journal; sixteen levels are more than the domain has.
    for _ in 0..<16 {
      guard let current = next else { return nil }
      if id(of: current).kind == .convention { return current }
      if let named = linked(FollowUpPromised.convention, of: current) { return named }
      next = parent(of: current)
    }
    return nil
  }

  /// The conferences held since a recommendation was made, for the same convention or project.
  ///
  /// - Returns: The year it was recommended in, and how many conferences were held in later years;
  ///   nothing for another promise, or when that year is not known.
  public func recommendation(_ promise: Promise) -> (year: Int, conferencesSince: Int)? {
    guard promise.sort == .recommendation, let origin = promise.origin, let year = year(of: origin)
    else { return nil }
    let project = nearest(.project, of: origin) ?? nearest(.project, of: promise.thing)
    let later = (project.map { children(of: $0, .conference) } ?? []).filter { conference in
      let own = linked(ConferenceHeld.convention, of: conference)
      return value(ConferenceHeld.heldOn, of: conference).value != nil
        && (value(ConferenceHeld.year, of: conference).value?.number ?? 0) > year
        && (own == nil || promise.convention == nil || own == promise.convention)
    }
    return (year, later.count)
  }

  private func followUp(_ thing: Thing) -> Promise {
    let sort: Promise.Sort =
      switch value(FollowUpPromised.followUpKind, of: thing).value {
      case .decision: .decision
      case .recommendation: .recommendation
      case .action, nil: .action
      }
    return Promise(
      thing: thing, sort: sort, owner: value(FollowUpPromised.owner, of: thing),
      dueOn: value(FollowUpPromised.dueOn, of: thing),
      standing: standing(
        value(FollowUpPromised.state, of: thing).value, value(FollowUpPromised.doneOn, of: thing)),
      origin: linked(FollowUpPromised.from, of: thing), convention: self.convention(of: thing))
  }

  private func step(_ thing: Thing) -> Promise? {
    let technicalProtocol = linked(StepPlanned.technicalProtocol, of: thing)
    switch technicalProtocol.flatMap({ value(ProtocolDrawn.state, of: $0).value }) {
    case .closed, .abandoned: return nil
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .suspended,
      nil:
      break
    }
    return Promise(
      thing: thing, sort: .step,
      owner: technicalProtocol.map { value(ProtocolDrawn.pilot, of: $0) } ?? .notRecorded,
      dueOn: value(StepPlanned.dueOn, of: thing),
      standing: standing(
        value(StepPlanned.state, of: thing).value, value(StepPlanned.doneOn, of: thing)),
      origin: technicalProtocol,
      convention: self.convention(of: thing))
  }

  func standing(
    _ state: FollowUpState?, _ doneOn: Stated<PartialDate>
  ) -> Promise.Standing {
    switch state {
    case .dropped: .dropped
    case .done: .done(doneOn)
    case .open, nil: doneOn == .notRecorded ? .open : .done(doneOn)
    }
  }

  /// The year a meeting, a conference or an evaluation belongs to.
  private func year(of thing: Thing) -> Int? {
    switch id(of: thing).kind {
    case .conference: value(ConferenceHeld.year, of: thing).value?.number
    case .meeting: value(MeetingHeld.heldOn, of: thing).value?.earliest?.year
    case .evaluation: value(EvaluationEntered.evaluatedOn, of: thing).value?.earliest?.year
    default: nil
    }
  }
}
