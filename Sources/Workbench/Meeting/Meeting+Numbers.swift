import Partnership

// Numbers are given when a line is typed, long before the disk has it: another program of the same
// person may write the same ones first.
extension Meeting {
  /// The numbers that things of acts not on disk take instead of those somebody else took meanwhile.
  mutating func freeNumbers(
    for acts: [[NewFact]], in register: Register
  ) -> [ThingID: ThingID] {
    var numbers: [ThingID: ThingID] = [:]
    for id in acts.joined().compactMap(\.madeInMeeting)
    where numbers[id] == nil && register.thing(id) != nil {
      numbers[id] = nextID(id.kind, in: register)
    }
    return numbers
  }

  /// An act under other numbers.
  static func renumbered(_ act: [NewFact], _ numbers: [ThingID: ThingID]) -> [NewFact] {
    guard !numbers.isEmpty else { return act }
    return act.map { fact in
      let links = fact.kind.declaration.fields.filter {
        if case .thing = $0.type { true } else { false }
      }
      return NewFact(
        fact.kind, about: fact.subject.map { numbers[$0] ?? $0 },
        fact.values.map { value in
          // What somebody typed stays, were it a number.
          guard links.contains(where: { $0.key == value.key }),
            let other = ThingID(value.text).flatMap({ numbers[$0] })
          else { return value }
          return WrittenValue(value.key, other.text)
        })
    }
  }
}

extension NewFact {
  /// The thing it makes, where it is of a sort a meeting numbers line by line.
  var madeInMeeting: ThingID? {
    switch kind {
    case .line, .followUp, .evaluation, .attendance: subject
    default: nil
    }
  }
}

extension WorkbenchState {
  /// Gives what waits for the disk other numbers where somebody else took them.
  ///
  /// - Returns: Whether any was given.
  @discardableResult
  mutating func renumberOutbox() -> Bool {
    guard var meeting, meeting.writing == nil else { return false }
    let numbers = meeting.freeNumbers(for: meeting.outbox, in: register)
    guard !numbers.isEmpty else { return false }
    meeting.outbox = meeting.outbox.map { Meeting.renumbered($0, numbers) }
    for place in meeting.entries.indices {
      guard case .waiting = meeting.entries[place].standing else { continue }
      meeting.entries[place].take(numbers)
    }
    self.meeting = meeting
    return true
  }
}

extension MeetingEntry {
  /// Takes other numbers.
  fileprivate mutating func take(_ numbers: [ThingID: ThingID]) {
    ids = ids.map { numbers[$0] ?? $0 }
    guard case .attendance(let counts) = content else { return }
    content = .attendance(
      counts.map { Headcount(row: numbers[$0.row] ?? $0.row, college: $0.college, count: $0.count) }
    )
  }
}
