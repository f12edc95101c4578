/// A session of a watch cell: who sits in it, who came, what was raised and decided.
public struct WatchSession: Sendable, Hashable {
  /// The meeting.
  public let meeting: Register.Thing
  /// The watch cell.
  public let instance: Register.Thing
  /// When it was held.
  public let heldOn: Stated<PartialDate>
  /// The organisations that sit in the watch cell.
  public let members: [Line]
  /// How many came of each college.
  public let attendance: [Attendance]
  /// The signals raised there.
  public let signals: [Register.Thing]
  /// What was decided there.
  public let decisions: [Promise]

  /// How many came of one college.
  public struct Attendance: Sendable, Hashable {
    /// The college.
    public let college: College
    /// How many came, when somebody counted.
    public let attended: Stated<Count>
  }

  /// How many came, as far as somebody counted; nothing when nobody did.
  public var attended: Int? {
    let counts = attendance.compactMap(\.attended.value?.number)
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }
}

extension Register {
  /// The sessions of the watch cells, the latest first; of one convention where one is given.
  public func watchSessions(of convention: Thing? = nil) -> [WatchSession] {
    var signals: [Thing: [Thing]] = [:]
    for signal in all(.signal) {
      if let meeting = linked(SignalRaised.meeting, of: signal) {
        signals[meeting, default: []].append(signal)
      }
    }
    let sessions = all(.meeting).compactMap { meeting -> WatchSession? in
      guard let instance = linked(MeetingHeld.instance, of: meeting),
        value(InstanceFormed.instanceKind, of: instance).value == .watchCell,
        convention == nil || self.convention(of: meeting) == convention
      else { return nil }
      return session(meeting, instance, raising: signals[meeting] ?? [])
    }
    let days = sessions.map { $0.heldOn.value?.latest?.number ?? Int.min }
    return sessions.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { sessions[$0] }
  }

  private func session(
    _ meeting: Thing, _ instance: Thing, raising signals: [Thing]
  ) -> WatchSession {
    WatchSession(
      meeting: meeting, instance: instance, heldOn: value(MeetingHeld.heldOn, of: meeting),
      members: values(InstanceFormed.members, of: instance),
      attendance: children(of: meeting, .attendance).compactMap { row in
        value(AttendanceCounted.college, of: row).value.map {
          WatchSession.Attendance(
            college: $0, attended: value(AttendanceCounted.attended, of: row))
        }
      }.sorted { order(of: $0.college) < order(of: $1.college) }, signals: signals,
      decisions: children(of: meeting, .followUp).compactMap { promise(of: $0) })
  }

  private func order(of college: College) -> Int {
    College.allCases.firstIndex(of: college) ?? 0
  }
}
