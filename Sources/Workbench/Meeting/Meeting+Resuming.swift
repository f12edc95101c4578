import Partnership
import Screen

// A meeting as the facts tell it, to go on with.
extension Meeting {
  /// Reads a meeting again; nothing when it is none that was noted line by line.
  init?(_ thing: Register.Thing, in reading: Reading, draftID: String) {
    let register = reading.register
    guard let convention = register.linked(MeetingHeld.convention, of: thing),
      let heldOn = register.value(MeetingHeld.heldOn, of: thing).value?.exactDay,
      let hour = register.value(MeetingHeld.beganAt, of: thing).value?.text
    else { return nil }
    let instance = register.linked(MeetingHeld.instance, of: thing)
    let kind = instance.flatMap { register.value(InstanceFormed.instanceKind, of: $0).value }
    let courses = register.attendance(at: thing, reading: reading.reader)
    let counted = courses.compactMap { course -> MeetingEntry.Headcount? in
      // A count that never reached the disk is in the register alone.
      let count =
        course.counts.isEmpty
        ? register.value(AttendanceCounted.attended, of: course.row).value?.number
        : course.counts.last { $0.hour == nil }?.number
      return count.map {
        MeetingEntry.Headcount(
          row: register.id(of: course.row), college: course.college, count: $0)
      }
    }
    let conference = register.linked(MeetingHeld.conference, of: thing)
    self.init(
      id: register.id(of: thing), convention: register.id(of: convention),
      conference: conference.map { register.id(of: $0) }, kind: kind ?? .other, heldOn: heldOn,
      beganAt: Meeting.second(of: hour, on: heldOn) ?? 0, agenda: register.agenda(of: thing),
      counted: counted, draftID: draftID)
    let lines = register.children(of: thing, .line).map { Meeting.entry(line: $0, reading) }
    let marks = Meeting.marks(given: thing, reading)
    let recounts = Meeting.recounts(courses, register)
    entries = (lines + marks + recounts).sorted { $0.clock < $1.clock }
    if let last = entries.last(where: { $0.line != nil })?.line {
      speaker = Speaker(college: last.college, office: last.office)
      technicalProtocol = last.technicalProtocol
    }
  }

  /// The entry of a line that is on disk.
  static func entry(line: Register.Thing, _ reading: Reading) -> MeetingEntry {
    let register = reading.register
    let values = reading.whole(line)
    let point = values.stated(LineNoted.point).value?.number
    let clock = values.stated(LineNoted.notedAt).value?.text ?? ""
    let followUp = register.linked(LineNoted.followUp, of: line)
    var typed = TypedLine()
    typed.nature = values.stated(LineNoted.nature).value ?? .speech
    typed.college = values.stated(LineNoted.college).value
    typed.office = values.stated(LineNoted.office).value?.text
    typed.technicalProtocol = values.stated(LineNoted.technicalProtocol).value
    typed.isOffRecord = values.stated(LineNoted.isOffRecord).value ?? false
    typed.text = values.stated(LineNoted.text).value?.text ?? ""
    if let followUp {
      typed.owner = register.value(FollowUpPromised.owner, of: followUp).value?.text
      typed.dueOn = register.value(FollowUpPromised.dueOn, of: followUp).value
    }
    var entry = MeetingEntry(
      ids: [register.id(of: line)] + [followUp.map { register.id(of: $0) }].compactMap { $0 },
      clock: clock, point: point,
      content: typed.nature == .passage ? .passage(point ?? 1) : .line(typed), standing: .written)
    entry.corrections = corrections(of: line, reading)
    return entry
  }

  /// What the line said before each of its corrections.
  private static func corrections(
    of line: Register.Thing, _ reading: Reading
  ) -> [MeetingEntry.Correction] {
    let facts = reading.register.history(of: line).filter { !$0.isRetracted }
    guard facts.contains(where: { $0.kind == .correction }) else { return [] }
    var text = ""
    var corrections: [MeetingEntry.Correction] = []
    for summary in facts {
      guard let fact = reading.reader.fact(at: summary.location) else { continue }
      let said = fact.values.stated(LineNoted.text).value?.text
      if summary.kind == .correction {
        corrections.append(MeetingEntry.Correction(clock: "", text: text, isWritten: true))
      }
      text = said ?? text
    }
    return corrections
  }

  /// How many were there at the beginning, from the facts that say so.
  static func counted(in opening: [NewFact]) -> [MeetingEntry.Headcount] {
    opening.filter { $0.kind == .attendance }.compactMap { headcount($0) }
  }

  /// A count of a college; the college is in the fact when it is the first count.
  static func headcount(_ fact: NewFact, of known: College? = nil) -> MeetingEntry.Headcount? {
    guard let row = fact.subject, row.kind == .attendance,
      let college = fact.values.stated(AttendanceCounted.college).value ?? known,
      let count = fact.values.stated(AttendanceCounted.attended).value
    else { return nil }
    return MeetingEntry.Headcount(row: row, college: college, count: count.number)
  }

  /// The counts made in the course of the meeting, those of one moment together.
  private static func recounts(
    _ courses: [AttendanceCourse], _ register: Register
  ) -> [MeetingEntry] {
    var entries: [String: MeetingEntry] = [:]
    for course in courses {
      let row = register.id(of: course.row)
      for count in course.counts {
        guard let hour = count.hour else { continue }
        let own = MeetingEntry.Headcount(row: row, college: course.college, count: count.number)
        let before = entries[hour]
        var entry = MeetingEntry(
          ids: (before?.ids ?? []) + [row], facts: before?.facts ?? [:], clock: hour, point: nil,
          content: .attendance((before?.recount ?? []) + [own]), standing: .written)
        entry.facts[row] = count.fact
        entries[hour] = entry
      }
    }
    return Array(entries.values)
  }

  /// The marks given in a meeting, those of one moment together.
  private static func marks(given meeting: Register.Thing, _ reading: Reading) -> [MeetingEntry] {
    let register = reading.register
    var entries: [MeetingEntry] = []
    for mark in register.all(.evaluation)
    where register.linked(EvaluationEntered.meeting, of: mark) == meeting {
      let clock = register.value(EvaluationEntered.notedAt, of: mark).value?.text ?? ""
      let words = [
        register.values(EvaluationEntered.principles, of: mark).first?.term.words.fr,
        register.value(EvaluationEntered.rating, of: mark).value?.journal,
      ].compactMap { $0 }.joined(separator: " ")
      if let last = entries.indices.last, entries[last].clock == clock,
        case .marks(let before) = entries[last].content
      {
        entries[last].ids.append(register.id(of: mark))
        entries[last].content = .marks("\(before) · \(words)")
      } else {
        entries.append(
          MeetingEntry(
            ids: [register.id(of: mark)], clock: clock,
            point: register.value(EvaluationEntered.point, of: mark).value?.number,
            content: .marks(words), standing: .written))
      }
    }
    return entries
  }
}
