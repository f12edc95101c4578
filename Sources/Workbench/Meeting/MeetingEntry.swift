import Partnership

/// One row of a meeting: a line, a move to another point, or the marks somebody gave.
struct MeetingEntry: Sendable, Hashable {
  /// What it says.
  enum Content: Sendable, Hashable {
    /// What somebody said, asked, decided or promised.
    case line(TypedLine)
    /// The meeting comes to a point of the agenda, counted from 1.
    case passage(Int)
    /// Marks on the principles, in words.
    case marks(String)
    /// Other people are there than before, college by college.
    case attendance([Headcount])
  }

  /// How many of a college are there, and the attendance that says so.
  struct Headcount: Sendable, Hashable {
    let row: ThingID
    let college: College
    let count: Int
  }

  /// How far it is.
  enum Standing: Sendable, Hashable {
    /// It waits for the disk, since so many milliseconds.
    case waiting(since: Int)
    /// It is on disk.
    case written
    /// It may not be kept as it is, for this reason; it is a draft on this machine until answered.
    case held(Words)
  }

  /// What a line should have said.
  struct Correction: Sendable, Hashable {
    let clock: String
    let text: String
    var isWritten: Bool
  }

  /// The things it makes: the line or the marks first, then a promise.
  var ids: [ThingID]
  /// The facts that made them, once they are on disk: two programs may have taken one number.
  var facts: [ThingID: FactID] = [:]
  /// When it was typed: `14:20:11`.
  let clock: String
  /// The point of the agenda it was typed under, from 1.
  let point: Int?
  var content: Content
  var standing: Standing
  var corrections: [Correction] = []
  /// Whether it was taken back.
  var isWithdrawn = false

  /// The line it is, where it is one.
  var line: TypedLine? {
    if case .line(let line) = content { line } else { nil }
  }

  /// The colleges it counts again, where it does.
  var recount: [Headcount]? {
    if case .attendance(let counts) = content { counts } else { nil }
  }

  /// Whether a fact to be written is of this entry.
  ///
  /// The attendance of a college changes several times, once at each hour.
  func isMade(by fact: NewFact) -> Bool {
    guard let subject = fact.subject, ids.contains(subject) else { return false }
    guard recount != nil else { return true }
    if fact.kind == .retraction {
      return fact.values.stated(FactRetracted.target).value == facts[subject]
    }
    return fact.values.stated(AttendanceCounted.notedAt).value?.text == clock
  }

  /// Whether the disk has it, corrections included.
  var isWritten: Bool { standing == .written && corrections.allSatisfy(\.isWritten) }

  /// Whether the disk has been asked for it in vain for so long that the user must know.
  func isLate(at milliseconds: Int) -> Bool {
    if case .waiting(let since) = standing { milliseconds - since >= 2000 } else { false }
  }
}
