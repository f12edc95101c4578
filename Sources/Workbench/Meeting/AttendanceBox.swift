import Partnership
import Screen

/// How many of each college are there now, as it is typed in the meeting.
struct AttendanceBox: Sendable {
  /// The college under the cursor, from 0.
  var row = 0
  var counts: [TextLine]

  /// Begins with those who were there so far.
  init(_ now: [MeetingEntry.Headcount]) {
    counts = College.allCases.map { college in
      TextLine(now.first { $0.college == college }.map { String($0.count) } ?? "")
    }
  }

  mutating func move(by rows: Int) { row = (row + rows + counts.count) % counts.count }

  /// Does what a key does where the cursor is; false when the key is a command.
  mutating func handle(_ key: Key) -> Bool { counts[row].handleCount(key) }

  /// The colleges of which other people are there than before; a number taken away leaves nobody.
  func changes(from now: [MeetingEntry.Headcount]) -> [(college: College, count: Int)] {
    zip(College.allCases, counts).compactMap { college, line in
      let before = now.first { $0.college == college }?.count
      guard let count = Int(line.text) ?? before.map({ _ in 0 }), count != before else {
        return nil
      }
      return (college, count)
    }
  }
}

extension TextLine {
  /// Does what a key does to a number of people: digits only, those of a French keyboard too.
  mutating func handleCount(_ key: Key) -> Bool {
    guard case .character(let letter) = key else { return handle(key) }
    guard let digit = Digits.digit(letter), count < 4 else { return true }
    return handle(.character(digit))
  }
}

// Somebody comes or leaves in the course of the meeting.
extension WorkbenchState {
  mutating func openAttendance() -> [Effect] {
    guard let meeting else { return [] }
    layers.append(.attendance(AttendanceBox(meeting.attendance)))
    return []
  }

  mutating func moveInAttendance(by rows: Int) -> [Effect] {
    guard case .attendance(var box)? = layers.last else { return [] }
    box.move(by: rows)
    layers[layers.count - 1] = .attendance(box)
    return []
  }

  /// Enter: the new numbers are written, with the hour.
  mutating func writeAttendance() -> [Effect] {
    guard case .attendance(let box)? = layers.last, var meeting else { return [] }
    let clock = now.preciseClock
    guard !meeting.entries.contains(where: { $0.recount != nil && $0.clock == clock }) else {
      say(.notice, Words("Une seconde, puis encore Entrée.", "One second, then Enter again."))
      return []
    }
    layers.removeLast()
    let before = meeting.attendance
    var counts: [MeetingEntry.Headcount] = []
    var facts: [NewFact] = []
    for (college, count) in box.changes(from: before) {
      let known = before.first { $0.college == college }?.row
      guard let row = known ?? meeting.nextID(.attendance, in: register) else { continue }
      counts.append(MeetingEntry.Headcount(row: row, college: college, count: count))
      facts.append(
        Register.recounting(
          row, isNew: known == nil, at: meeting.id, of: college, count, since: clock))
    }
    guard !facts.isEmpty else {
      say(.notice, Words("Personne de plus ni de moins.", "Nobody more, nobody less."))
      return []
    }
    meeting.entries.append(
      MeetingEntry(
        ids: counts.map(\.row), clock: clock, point: meeting.point, content: .attendance(counts),
        standing: .waiting(since: now.milliseconds)))
    meeting.outbox.append(facts)
    self.meeting = meeting
    return sendMeeting() + keepMeeting(now: false)
  }
}

/// Draws how many of each college are there.
enum AttendanceView {
  /// The lines below, which stay in view: the message and the bar of function keys.
  private static let below = 2

  static func draw(_ box: AttendanceBox, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let frame = canvas.bounds.splitBottom(below).rest.centred(
      Size(columns: 60, rows: box.counts.count + 3))
    canvas.fill(frame)
    let inner = canvas.box(
      frame, .thick, title: reading(Words("Qui est là maintenant", "Who is here now")),
      footer: reading(Words("l’heure est notée", "the hour is noted"))
    ).inset(columns: 1, rows: 0)
    let window = ListWindow(
      selected: box.row, top: 0, rows: box.counts.count, height: inner.rows - 1)
    for (line, row) in window.range.enumerated() {
      let (left, right) = inner.row(line).splitLeft(26)
      let label = reading(College.allCases[row].term.words)
      canvas.put(label, at: left.origin, width: left.columns - 1, style: .label)
      canvas.put(
        box.counts[row], at: right.origin, width: right.columns, hasFocus: row == box.row)
      canvas.semantics.append(Semantic(.field, right, label: label, isFocused: row == box.row))
    }
    let last = inner.row(inner.rows - 1)
    canvas.put(
      reading(
        Words("↑↓ collège · Entrée écrit · Échap annule", "↑↓ college · Enter writes · Esc cancels")
      ), at: last.origin, width: last.columns, style: .label)
  }
}
