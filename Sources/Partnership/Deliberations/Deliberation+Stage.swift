// Where an act stands on a day.
extension Deliberation {
  /// What keeps an adopted act from having effect on a day: the state and when it began.
  public struct Impediment: Sendable, Hashable {
    /// Suspended, annulled, withdrawn or repealed.
    public let stage: DeliberationStage
    /// Since when.
    public let since: Stated<PartialDate>
  }

  /// What keeps the act from having effect on a day, for sure; nothing where nothing does.
  public func impediment(on day: Day) -> Impediment? {
    impediments(on: day) { $0 == true }.first
  }

  /// What may keep it from having effect on a day: some date is not known.
  public func possibleImpediment(on day: Day) -> Impediment? {
    impediments(on: day) { $0 != false }.first
  }

  private func impediments(
    on day: Day, where holds: (Bool?) -> Bool
  ) -> [Impediment] {
    var found: [Impediment] = []
    for letter in letters {
      guard let stage = letter.kind?.impediment else { continue }
      if holds(letter.isInEffect(on: day)) {
        found.append(Impediment(stage: stage, since: letter.startsOn))
      }
    }
    if let stage = state?.impediment {
      let begun = stateOn.value.map { DateSpan($0) } ?? .open
      if holds(begun.isOnOrBefore(day)) { found.append(Impediment(stage: stage, since: stateOn)) }
    }
    return found
  }

  /// The stage of the act on a day.
  public func stage(on day: Day) -> DeliberationStage {
    switch state {
    case .draft: return .draft
    case .onAgenda: return .onAgenda
    case .adjourned: return .adjourned
    case .withdrawnFromAgenda: return .withdrawnFromAgenda
    case .rejected: return .rejected
    case nil: return .undetermined
    case .adopted where (adoptedOn.value?.earliest ?? day) > day: return .onAgenda
    case .adopted, .suspended, .annulled, .withdrawn, .repealed: break
    }
    if let impediment = possibleImpediment(on: day) { return impediment.stage }
    switch executoryReckoning.isOnOrBefore(day) {
    case .yes: return afterExecutory(on: day)
    case .no, .undetermined: return beforeExecutory(on: day)
    }
  }

  private func beforeExecutory(on day: Day) -> DeliberationStage {
    let isReceived = Reckoning(receivedOn, LegalRule.executory.words).isOnOrBefore(day)
    let isSent = Reckoning(transmittedOn, LegalRule.executory.words).isOnOrBefore(day)
    let knowsSteps = isFollowed || transmittedOn.value != nil || receivedOn.value != nil
    if requiresTransmission, isReceived != .yes {
      if isSent == .yes { return .awaitingReceipt }
      if receivedOn.value == nil, knowsSteps { return .awaitingTransmission }
    }
    if isReceived == .yes || !requiresTransmission, publicity.isOnOrBefore(day) != .yes {
      return .awaitingPublicity
    }
    return .undetermined
  }

  private func afterExecutory(on day: Day) -> DeliberationStage {
    let running = clocks
    if running.contains(where: { clock in
      clock.interruptions.contains {
        $0.kind == .referral && DateSpan($0.on).isOnOrBefore(day) != false
      }
    }) {
      return .litigated
    }
    let over = running.map { $0.isOver(on: day) }
    if over.contains(.no) { return .recourseOpen }
    return over.allSatisfy { $0 == .yes } ? .final : .executory
  }
}

extension Correspondence {
  /// Whether it is in effect on a day, or nothing when the dates do not tell.
  func isInEffect(on day: Day) -> Bool? {
    let begun = (startsOn.value.map { DateSpan($0) } ?? .open).isOnOrBefore(day)
    guard begun != false, let endedOn = endedOn.value else { return begun }
    // It has no effect any more on the day it ends.
    switch DateSpan(endedOn).isOnOrBefore(day) {
    case true?: return false
    case false?: return begun
    case nil: return nil
    }
  }
}

extension LetterKind {
  /// The state a judgment puts the act in.
  var impediment: DeliberationStage? {
    switch self {
    case .suspension: .suspended
    case .annulment: .annulled
    case .simpleLetter, .simpleLetterAnswer, .piecesRequest, .piecesAnswer, .observations,
      .observationsAnswer, .referral, .administrativeAppeal:
      nil
    }
  }
}

extension DeliberationState {
  /// The state that keeps an adopted act from having effect.
  var impediment: DeliberationStage? {
    switch self {
    case .suspended: .suspended
    case .annulled: .annulled
    case .withdrawn: .withdrawn
    case .repealed: .repealed
    case .draft, .onAgenda, .adopted, .rejected, .adjourned, .withdrawnFromAgenda: nil
    }
  }
}
