/// A delay the law lets run against an act: who may still act, until when, and why.
public struct Clock: Sendable, Hashable {
  /// Whose delay it is.
  public let kind: Kind
  /// When it started.
  public let start: DateSpan
  /// What stopped it or made it start again, in order.
  public let interruptions: [Interruption]
  /// The last useful day, until midnight.
  public let lastDay: DateSpan
  /// What is to be found out.
  public let missing: [Words]
  /// Whether it waits for something before it runs again: pieces that were asked for, a judge.
  public let isHeld: Bool
  /// What nobody could confirm.
  public let advice: [Words]
  /// The steps that lead to the last day.
  let steps: [Explanation.Step]

  /// Whose delay it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Third parties, against the act.
    case thirdParties
    /// The prefect, who may refer the act to the court.
    case prefect
    /// A person the act was notified to.
    case personNotified
    /// Members of the assembly.
    case members
    /// The assembly itself, which may withdraw an unlawful act.
    case withdrawal

    /// What it is called.
    public var words: Words { rule.words }

    /// The rule behind it.
    public var rule: LegalRule {
      switch self {
      case .thirdParties: .thirdPartyClock
      case .prefect: .prefectClock
      case .personNotified: .notifiedPersonClock
      case .members: .memberClock
      case .withdrawal: .withdrawalClock
      }
    }
  }

  /// Something that made the delay start again.
  public struct Interruption: Sendable, Hashable {
    /// What it was.
    public let kind: LetterKind
    /// When it came.
    public let on: PartialDate
    /// When the delay started again; nothing while it is held.
    public let restartsOn: PartialDate?
  }

  /// Whether the delay has run out by the end of the day before that one.
  public func isOver(on day: Day) -> Answer {
    if isHeld { return .no }
    switch lastDay.isOnOrBefore(day.adding(days: -1)) {
    case true?: return .yes
    case false?: return .no
    case nil: return .undetermined(missing: missing)
    }
  }

  /// Why it ends when it ends.
  public var explanation: Explanation {
    let result: Words =
      isHeld
      ? Words("suspendu, en attente", "held, waiting")
      : Reckoning(lastDay, missing: missing).result
    return Explanation(
      kind.words, kind.rule,
      inputs: [
        .init(
          Words("départ", "start"), .date(start.knownDate.map { .known($0) } ?? .notRecorded))
      ],
      steps: steps, result: result, missing: missing, advice: advice)
  }
}
