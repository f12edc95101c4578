/// How many of one college were there, as it was counted in the course of a meeting.
public struct AttendanceCourse: Sendable, Hashable {
  /// What was counted once.
  public struct Count: Sendable, Hashable {
    /// The fact that says so.
    public let fact: FactID
    /// The hour, when it was not at the beginning: `14:20:11`.
    public let hour: String?
    /// How many were there.
    public internal(set) var number: Int
  }

  /// The attendance the counts are of.
  public let row: Register.Thing
  /// The college.
  public let college: College
  /// The counts, the last one at the end.
  public let counts: [Count]

  /// Whether somebody came or left meanwhile.
  public var isChanged: Bool { counts.contains { $0.hour != nil } }
}

extension Register {
  /// How many were at a meeting, college by college, and how that changed.
  ///
  /// - Parameters:
  ///   - meeting: The meeting or the conference.
  ///   - reader: Reads the facts again.
  /// - Returns: A course for each attendance of a known college, in the order in which they came.
  public func attendance(
    at meeting: Thing, reading reader: any FactReader
  ) -> [AttendanceCourse] {
    children(of: meeting, .attendance).compactMap { row in
      value(AttendanceCounted.college, of: row).value.map {
        AttendanceCourse(row: row, college: $0, counts: counts(of: row, reader))
      }
    }
  }

  private func counts(of row: Thing, _ reader: any FactReader) -> [AttendanceCourse.Count] {
    var counts: [AttendanceCourse.Count] = []
    for summary in history(of: row) where !summary.isRetracted {
      guard let fact = reader.fact(at: summary.location),
        let number = fact[AttendanceCounted.attended].value?.number
      else { continue }
      if fact.kind == .correction {
        // A corrected count was never another one.
        let target = fact[FactCorrected.target].value
        if let place = counts.firstIndex(where: { $0.fact == target }) {
          counts[place].number = number
        }
      } else {
        counts.append(
          AttendanceCourse.Count(
            fact: fact.id, hour: fact[AttendanceCounted.notedAt].value?.text, number: number))
      }
    }
    return counts
  }

  /// What is recorded when other people are at a meeting than before.
  ///
  /// - Parameters:
  ///   - row: The attendance of the college; one nobody knows yet is a new one.
  ///   - isNew: Whether nobody of the college was counted before.
  ///   - meeting: The meeting.
  ///   - college: The college.
  ///   - count: How many are there now.
  ///   - hour: Since when.
  /// - Returns: A new attendance, or a change of the one there is.
  public static func recounting(
    _ row: ThingID, isNew: Bool, at meeting: ThingID, of college: College, _ count: Int,
    since hour: String
  ) -> NewFact {
    let now = [
      WrittenValue(AttendanceCounted.attended.declaration.key, String(count)),
      WrittenValue(AttendanceCounted.notedAt.declaration.key, hour),
    ]
    guard isNew else { return NewFact(.change, about: row, now) }
    return NewFact(
      .attendance, about: row,
      [
        WrittenValue(AttendanceCounted.meeting, meeting),
        WrittenValue(AttendanceCounted.college, college),
      ] + now)
  }
}
