import Partnership
import Screen

/// A meeting being noted: what was said, what is being typed, and what waits for the disk.
struct Meeting: Sendable {
  /// Who speaks until somebody else does.
  struct Speaker: Sendable, Hashable {
    var college: College?
    var office: String?
  }

  /// The meeting as facts name it.
  let id: ThingID
  let convention: ThingID
  /// The yearly conference it is the meeting of.
  let conference: ThingID?
  let kind: InstanceKind
  let heldOn: Day
  /// The second it began, counted as ``Moment/milliseconds`` are.
  let beganAt: Int
  let agenda: [AgendaPoint]
  /// How many were there at the beginning.
  let counted: [MeetingEntry.Headcount]
  var entries: [MeetingEntry] = []

  /// What is being typed.
  var line = TextLine()
  /// Whether the minutes leave out what is being typed.
  var isOffRecord = false
  /// The entry being corrected, and what was being typed before.
  var correcting: (entry: Int, aside: TextLine)?
  var speaker = Speaker()
  var technicalProtocol: ThingID?
  /// How many rows the reader went back from the last one.
  var scroll = 0

  /// What is to be written, in order; nothing leaves it before it is on disk.
  var outbox: [[NewFact]] = []
  /// The writing under way, and how many of the first of the outbox it holds.
  var writing: (ticket: Ticket, count: Int, since: Int)?
  /// Why the disk refused the last time, and when to ask again.
  var refusal: (words: Words, retryAt: Int)?
  /// Why this machine refused the draft the last time, and when to try again.
  var draftRefusal: (words: Words, retryAt: Int)?
  /// The last writing: when, and in how many milliseconds.
  var lastWriting: (clock: String, milliseconds: Int)?
  /// Whether the end of the meeting is in the outbox.
  var isEnding = false

  /// The draft on this machine: its number, and what it held when it was last kept.
  var draftID: String
  var kept: Draft?
  /// When something was last typed.
  var typedAt = 0
  /// The highest numbers given in this meeting, by kind.
  private var numbers: [ThingKind: Int] = [:]

  init(
    id: ThingID, convention: ThingID, conference: ThingID?, kind: InstanceKind, heldOn: Day,
    beganAt: Int, agenda: [AgendaPoint], counted: [MeetingEntry.Headcount],
    draftID: String
  ) {
    (self.id, self.convention, self.conference) = (id, convention, conference)
    (self.kind, self.heldOn, self.beganAt) = (kind, heldOn, beganAt)
    (self.agenda, self.counted, self.draftID) = (agenda, counted, draftID)
    for count in counted { reserve(count.row) }
  }

  /// What its promises come from.
  var origin: ThingID { conference ?? id }

  /// The point of the agenda it is at, from 1; nothing without an agenda.
  var point: Int? {
    guard !agenda.isEmpty else { return nil }
    return passage?.point ?? 1
  }

  /// The second the point began.
  var pointBeganAt: Int {
    passage.flatMap { Meeting.second(of: $0.clock, on: heldOn) } ?? beganAt
  }

  private var passage: (point: Int, clock: String)? {
    for entry in entries.reversed() where !entry.isWithdrawn {
      if case .passage(let point) = entry.content { return (point, entry.clock) }
    }
    return nil
  }

  /// How many are there now, in the order of the colleges.
  var attendance: [MeetingEntry.Headcount] {
    let changes = entries.filter { !$0.isWithdrawn }.compactMap(\.recount)
    let all = counted + changes.joined()
    return College.allCases.compactMap { college in all.last { $0.college == college } }
  }

  /// How many lines were noted: moves and marks are no lines.
  var lineCount: Int { entries.count { $0.line != nil && !$0.isWithdrawn } }

  /// The entries the disk does not have.
  var unwritten: [MeetingEntry] { entries.filter { !$0.isWithdrawn && !$0.isWritten } }

  /// The entries that wait for an answer.
  var heldCount: Int {
    entries.count { if case .held = $0.standing { !$0.isWithdrawn } else { false } }
  }

  /// The last entry that waits for an answer.
  var heldPlace: Int? {
    entries.lastIndex { entry in
      if case .held = entry.standing { !entry.isWithdrawn && entry.line != nil } else { false }
    }
  }

  /// The next free number of a kind, which no entry of this meeting has either.
  mutating func nextID(_ kind: ThingKind, in register: Register) -> ThingID? {
    let number = max(numbers[kind] ?? 0, register.lastNumber(kind)) + 1
    numbers[kind] = number
    return ThingID(kind, number: number)
  }

  /// Keeps a number for an entry that has it already.
  mutating func reserve(_ id: ThingID) {
    numbers[id.kind] = max(numbers[id.kind] ?? 0, id.number)
  }

  /// Where an entry stands, for its facts.
  func place(of entry: MeetingEntry) -> LinePlace? {
    guard let line = entry.ids.first else { return nil }
    return LinePlace(
      meeting: id, origin: origin, convention: convention, point: entry.point, hour: entry.clock,
      line: line, followUp: entry.ids.first { $0.kind == .followUp })
  }

  /// The entries a list of facts is about.
  func entries(of facts: [NewFact]) -> [Int] {
    entries.indices.filter { place in facts.contains { entries[place].isMade(by: $0) } }
  }

  /// Corrections or retractions of an entry, aimed at the very facts that made it.
  static func aimed(_ facts: [NewFact], at entry: MeetingEntry) -> [NewFact] {
    facts.map { fact in
      guard fact.kind == .correction || fact.kind == .retraction,
        let target = fact.subject.flatMap({ entry.facts[$0] })
      else { return fact }
      var fact = fact
      fact.values.insert(WrittenValue(FactCorrected.target, target), at: 0)
      return fact
    }
  }

  /// The second an hour of a day is, counted as ``Moment/milliseconds`` are.
  static func second(of clock: String, on day: Day) -> Int? {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard (2...3).contains(parts.count) else { return nil }
    return ((day.number * 24 + parts[0]) * 60 + parts[1]) * 60 + (parts.count > 2 ? parts[2] : 0)
  }
}
