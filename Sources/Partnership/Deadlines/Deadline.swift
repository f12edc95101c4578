/// A day by which something has to be done, or on which something ends, and why that day.
public struct Deadline: Sendable, Hashable {
  /// What falls on the day.
  public let kind: Kind
  /// The last useful day.
  public let day: Day
  /// The thing it is about: a deliberation, a convention, a step, a session, and so on.
  public let subject: Register.Thing
  /// The convention it belongs to, when it belongs to one.
  public let convention: Register.Thing?
  /// Whether it rests on something nobody confirmed.
  public let isHypothesis: Bool
  /// Why that day, where the law or the text computes it.
  public let explanation: Explanation?

  /// What falls on the day.
  public enum Kind: Sendable, Hashable {
    /// A delay against an act runs out.
    case clock(Clock.Kind)
    /// A session of an assembly.
    case session
    /// The report for a session has to be sent.
    case report
    /// The convocation to a session has to be sent.
    case convocation
    /// An act may be taken off the site from the day after.
    case onlineMinimum
    /// The convention ends.
    case end
    /// The last day to give notice.
    case notice
    /// Third parties may no longer sue against the convention.
    case recourse
    /// The evaluation of the year.
    case evaluation
    /// The conference of the year.
    case conference
    /// The analysis of social needs.
    case needsAnalysis
    /// The data of a grant have to be published.
    case grantData
    /// A step of a protocol.
    case step
    /// What somebody promised.
    case followUp
    /// A meeting of a body of the project.
    case meeting

    /// What it is called.
    public var words: Words {
      switch self {
      case .clock(let kind): kind.words
      case .session: Words("séance", "session")
      case .report: Words("envoi du rapport", "report to send")
      case .convocation: Words("envoi de la convocation", "convocation to send")
      case .onlineMinimum: Words("fin de la mise en ligne obligatoire", "end of two months online")
      case .end: Words("fin de la convention", "end of the convention")
      case .notice: Words("dernier jour du préavis", "last day of notice")
      case .recourse: LegalRule.conventionClock.words
      case .evaluation: Words("évaluation de l’année", "evaluation of the year")
      case .conference: Words("conférence de l’année", "conference of the year")
      case .needsAnalysis: Words("analyse des besoins sociaux", "analysis of social needs")
      case .grantData: Words("données de la subvention", "data of the grant")
      case .step: Words("étape de protocole", "step of a protocol")
      case .followUp: Words("suite à donner", "follow-up")
      case .meeting: Words("réunion", "meeting")
      }
    }
  }

  /// Deadlines in the order of their days.
  public static func inOrder(_ deadlines: [Deadline]) -> [Deadline] {
    deadlines.sorted { left, right in
      (left.day, left.subject.place) < (right.day, right.subject.place)
    }
  }

  /// Puts together a deadline.
  public init(
    _ kind: Kind, _ day: Day, of subject: Register.Thing, convention: Register.Thing?,
    isHypothesis: Bool = false, explanation: Explanation? = nil
  ) {
    (self.kind, self.day, self.subject, self.convention) = (kind, day, subject, convention)
    (self.isHypothesis, self.explanation) = (isHypothesis, explanation)
  }
}
