/// Something somebody promised: an action, a decision, a recommendation, or a step of a protocol.
///
/// They are recorded as two kinds of facts and followed as one list.
public struct Promise: Sendable, Hashable {
  /// The follow-up or the step.
  public let thing: Register.Thing
  /// What sort of promise.
  public let sort: Sort
  /// The role that owes it; the lead of the protocol for a step.
  public let owner: Stated<Line>
  /// When it is due.
  public let dueOn: Stated<PartialDate>
  /// Whether it was kept.
  public let standing: Standing
  /// Where it was promised: a meeting, a signal, a conference, an evaluation, or the protocol of a
  /// step.
  public let origin: Register.Thing?
  /// The convention it belongs to.
  public let convention: Register.Thing?

  /// What sort of promise it is.
  public enum Sort: String, Sendable, CaseIterable {
    /// Something to do.
    case action
    /// A decision to carry out.
    case decision
    /// What a conference or an evaluation recommends.
    case recommendation
    /// A step of a protocol.
    case step

    /// What it is called.
    public var words: Words {
      switch self {
      case .action: FollowUpKind.action.term.words
      case .decision: FollowUpKind.decision.term.words
      case .recommendation: FollowUpKind.recommendation.term.words
      case .step: Words("étape", "step")
      }
    }
  }

  /// Whether it was kept.
  public enum Standing: Sendable, Hashable {
    /// Not yet.
    case open
    /// Done, on a day that may not be known.
    case done(Stated<PartialDate>)
    /// Given up.
    case dropped

    /// What it is called.
    public var words: Words {
      switch self {
      case .open: FollowUpState.open.term.words
      case .done: FollowUpState.done.term.words
      case .dropped: FollowUpState.dropped.term.words
      }
    }
  }

  /// Whether it is still to be kept.
  public var isOpen: Bool { standing == .open }

  /// The last day it may be due, when that is known.
  public var lastDay: Day? { dueOn.value?.latest }

  /// Whether its day is over and it is still to be kept.
  ///
  /// What was promised for no day is not late; what was promised for a day nobody knows may be.
  public func isLate(on today: Day) -> Answer {
    guard isOpen, dueOn != .notRecorded else { return .no }
    let due = dueOn.value.map { DateSpan($0) } ?? .open
    if let last = due.latest, last < today { return .yes }
    if let first = due.earliest, first >= today { return .no }
    return .undetermined(missing: [Words("le jour pour lequel c’est promis", "the day it is due")])
  }

  /// For how many days it has been late at least; nothing when it is not known to be.
  public func daysLate(on today: Day) -> Int? {
    guard isLate(on: today) == .yes, let lastDay else { return nil }
    return today.days(since: lastDay)
  }
}
