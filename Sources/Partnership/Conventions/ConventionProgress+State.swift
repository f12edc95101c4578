// The states C1 to C16 of a convention, derived from its facts on reading.
extension ConventionProgress {
  /// The state, and whether it is only what somebody stated.
  public var standing: (state: ConventionState, isStated: Bool) {
    let derived = derivedState
    guard let statedState else { return (derived, false) }
    if wins(statedState, over: derived) { return (statedState, true) }
    // What somebody stated to be signed or in force went on to its end, and no way back.
    let wasConcluded = [.signed, .inForce].contains(statedState) && endedByEvent == nil
    return (wasConcluded && hasRunOut && derived.rank < ConventionState.signed.rank)
      ? (.expired, false) : (derived, false)
  }

  /// The state to show.
  public var stage: ConventionState { standing.state }

  /// The state the facts alone lead to.
  public var derivedState: ConventionState {
    if let ended = endedByEvent { return ended }
    if !parties.isEmpty, signed == parties.count { return stateOnceSigned }
    if signed > 0 { return .partiallySigned }
    return stateBeforeSignature
  }

  /// A state an event puts it in for good; the last one decides, by its date.
  private var endedByEvent: ConventionState? {
    events.inOrderOfDates.last { $0.kind.endState != nil && $0.hasHappened(by: day) }?.kind
      .endState
  }

  private var stateOnceSigned: ConventionState {
    guard life.effectiveOn.span.isOnOrBefore(day) == true else { return .signed }
    if let last = life.endOn.span.latest, last < day { return .expired }
    return life.renewals > 0 ? .renewed : .inForce
  }

  private var stateBeforeSignature: ConventionState {
    // A rejection sends the text back to those who negotiate it (C15).
    if parties.contains(where: { $0.isRejected }) { return .negotiation }
    let isVotedOn = parties.contains { party in
      switch party.deliberation?.state {
      case nil, .draft: false
      default: true
      }
    }
    if !parties.isEmpty, isVotedOn || parties.allSatisfy({ !$0.requiresDeliberation }) && hasText,
      ready == parties.count
    {
      return .readyToSign
    }
    if isVotedOn { return .inDeliberation }
    if hasText { return .textSettled }
    let isOpen = events.contains { $0.kind == .negotiationOpened && $0.hasHappened(by: day) }
    return isOpen ? .negotiation : .draft
  }

  /// Whether a stated state says more than the facts do.
  private func wins(_ stated: ConventionState, over derived: ConventionState) -> Bool {
    guard endedByEvent == nil else { return false }
    let isOver = life.endOn.span.latest.map { $0 < day } ?? false
    switch stated {
    case .renewed, .terminatedByNotice, .terminated, .expired, .annulled, .abandoned, .lapsed,
      .superseded:
      return true
    case .signed, .inForce:
      return !isOver && stated.rank > derived.rank
    case .partiallySigned:
      return stated.rank > derived.rank
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign:
      return !parties.contains { $0.isRejected } && stated.rank > derived.rank
    }
  }

  /// Whether an old convention that somebody stated to be in force has run out since.
  public var hasRunOut: Bool {
    guard let last = life.endOn.span.latest else { return false }
    return last < day
  }
}

extension ConventionState {
  /// Its place on the way from the draft to the end.
  var rank: Int { ConventionState.allCases.firstIndex(of: self) ?? 0 }
}

extension ConventionEventKind {
  /// The state the event puts a convention in for good.
  var endState: ConventionState? {
    switch self {
    case .noticeGiven: .terminatedByNotice
    case .terminated: .terminated
    case .annulled: .annulled
    case .abandoned: .abandoned
    case .lapsed: .lapsed
    case .superseded: .superseded
    case .negotiationOpened, .clausesWaived, .delivered, .renewed, .successionInformed: nil
    }
  }
}
