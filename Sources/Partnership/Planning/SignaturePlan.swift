/// What each party has to do, and by when, for a convention to be signed on a wished day.
///
/// Counted backwards: the acts are enforceable on the eve at the latest, since a signature on the
/// very day raises a question of hours; the session comes ``PlanSettings/marginDays`` before that;
/// the report and the convocation before the session.
///
/// Source: ``LegalRule/signatureGate``, ``LegalRule/convocation``.
public struct SignaturePlan: Sendable, Hashable {
  /// The convention.
  public let convention: Register.Thing
  /// The wished day.
  public let signOn: Day
  /// The day it is seen from: what should have been done before it is too late.
  public let today: Day
  /// The last day on which the acts may become enforceable.
  public let executoryBy: Day
  /// Each party in the order of the text.
  public let parties: [PartyPlan]

  /// Whether the wished day can be kept as far as the calendar tells.
  public var isPossible: Answer {
    parties.reduce(.yes) { $0.and($1.isPossible) }
  }

  /// What one party has to do.
  public struct PartyPlan: Sendable, Hashable {
    /// The party, or the one that took its place.
    public let party: Register.Thing
    /// Its official name, else its number.
    public let name: String
    /// What is needed of it.
    public let need: Need
    /// The last useful day for its session, and why; nothing where it needs none.
    public let sessionBy: Milestone?
    /// The first day it could sign if it took the next session it can still prepare; given where
    /// the wished day cannot be kept or nothing tells whether it can.
    public let earliest: Earliest?
    /// What is to be found out.
    public let missing: [Words]

    /// The session it would deliberate in, when there is one.
    public var session: PlannedSession? {
      if case .session(let session) = need { session } else { nil }
    }

    /// Whether it can be ready on the wished day, as far as the calendar tells.
    public let isPossible: Answer
  }

  /// What is needed of a party.
  public enum Need: Sendable, Hashable {
    /// Nothing: it has signed.
    case signed
    /// No deliberation.
    case notRequired
    /// Its act is adopted; it has to be enforceable by ``executoryBy``.
    case adopted(Register.Thing, executory: ComputedDate)
    /// A session of its calendar.
    case session(PlannedSession)
    /// A session the calendar does not hold yet, by ``PartyPlan/sessionBy``.
    case sessionToFix
    /// The last useful day for a session has passed.
    case tooLate
  }

  /// The last session that still serves, and what has to be sent before it.
  public struct PlannedSession: Sendable, Hashable {
    /// The session.
    public let session: Register.Thing
    /// The assembly.
    public let body: DeliberativeBody?
    /// When it meets.
    public let heldOn: Day
    /// The report, where the law or the services fix its day.
    public let report: Milestone?
    /// The convocation, where the law fixes its day.
    public let convocation: Milestone?

    /// What has to be sent, the report first.
    public var milestones: [Milestone] { [report, convocation].compactMap { $0 } }
  }

  /// Something that has to be done by a day.
  public struct Milestone: Sendable, Hashable {
    /// The last day for it.
    public let due: Day
    /// Whether that day has passed.
    public let isTooLate: Bool
    /// Whether the day rests on a supposition, which ``explanation`` names.
    public let isHypothesis: Bool
    /// Why that day.
    public let explanation: Explanation
  }

  /// The first day a party could sign, by a session it can still prepare.
  public struct Earliest: Sendable, Hashable {
    /// The session.
    public let session: Register.Thing
    /// When it meets.
    public let heldOn: Day
    /// The first day of signature it allows.
    public let signOn: Day
  }
}
