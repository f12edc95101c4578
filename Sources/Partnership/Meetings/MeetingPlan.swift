/// What is known of a meeting when it begins; all of it may be left out.
public struct MeetingPlan: Sendable, Hashable {
  /// What sort of meeting.
  public var kind: InstanceKind
  /// The points of the agenda.
  public var agenda: [AgendaPoint]
  /// How many came, by college; those nobody counted are left out.
  public var attendance: [(college: College, count: Int)] {
    College.allCases.compactMap { college in counts[college].map { (college, $0) } }
  }
  private var counts: [College: Int]

  /// Puts together a plan.
  public init(
    kind: InstanceKind = .other, agenda: [AgendaPoint] = [], attendance: [College: Int] = [:]
  ) {
    (self.kind, self.agenda, counts) = (kind, agenda, attendance)
  }
}

/// A meeting that begins: its number, and the facts of the act that says so.
public struct MeetingOpening: Sendable, Hashable {
  /// The meeting.
  public let meeting: ThingID
  /// The yearly conference it is the meeting of, where it is one.
  public let conference: ThingID?
  /// The facts, in the order in which they are written.
  public let facts: [NewFact]
}

extension Register {
  /// What is recorded when a meeting about a convention begins.
  ///
  /// A body of that kind is made when there is none; a local social conference is also recorded as
  /// the one of its year, where the convention says of which project.
  ///
  /// - Parameters:
  ///   - plan: What is known of it.
  ///   - convention: The convention.
  ///   - day: The day it is held.
  ///   - hour: The hour it begins: `14:02:11`.
  /// - Returns: Nothing at the end of the numbers, which nobody reaches.
  public func opening(
    _ plan: MeetingPlan, of convention: Thing, on day: Day, at hour: String
  ) -> MeetingOpening? {
    let project = nearest(.project, of: convention)
    var facts: [NewFact] = []
    let known = instance(plan.kind, of: convention, in: project)
    guard let instance = known.map({ id(of: $0) }) ?? nextID(.instance),
      let meeting = nextID(.meeting, year: day.year)
    else { return nil }
    if known == nil {
      facts.append(NewFact(.instance, about: instance, body(plan.kind, convention, project)))
    }
    var conference: ThingID?
    if plan.kind == .localConference, let project {
      conference = nextID(.conference, year: day.year)
      if let conference {
        facts.append(
          NewFact(.conference, about: conference, self.conference(plan, convention, project, day)))
      }
    }
    facts.append(
      NewFact(
        .meeting, about: meeting,
        [WrittenValue(MeetingHeld.instance, instance)]
          + [WrittenValue(MeetingHeld.convention, id(of: convention))]
          + [conference.map { WrittenValue(MeetingHeld.conference, $0) }].compactMap { $0 }
          + [number(after: known)].map {
            WrittenValue(MeetingHeld.number.declaration.key, String($0))
          }
          + [WrittenValue(MeetingHeld.heldOn, .day(day))] + agenda(plan)
          + [WrittenValue(MeetingHeld.beganAt.declaration.key, hour)]))
    facts += attendance(plan, at: meeting)
    return MeetingOpening(meeting: meeting, conference: conference, facts: facts)
  }

  /// The end of a meeting.
  public static func closing(_ meeting: ThingID, at hour: String) -> NewFact {
    NewFact(.change, about: meeting, [WrittenValue(MeetingHeld.endedAt.declaration.key, hour)])
  }

  private func instance(
    _ kind: InstanceKind, of convention: Thing, in project: Thing?
  ) -> Thing? {
    all(.instance).last { instance in
      guard value(InstanceFormed.instanceKind, of: instance).value == kind else { return false }
      if let own = linked(InstanceFormed.convention, of: instance) { return own == convention }
      return project != nil && linked(InstanceFormed.project, of: instance) == project
    }
  }

  private func body(
    _ kind: InstanceKind, _ convention: Thing, _ project: Thing?
  ) -> [WrittenValue] {
    let name = kind == .other ? "réunions" : kind.term.words.fr
    let root =
      project.map { WrittenValue(InstanceFormed.project, id(of: $0)) }
      ?? WrittenValue(InstanceFormed.convention, id(of: convention))
    return [
      root, WrittenValue(InstanceFormed.name.declaration.key, name),
      WrittenValue(InstanceFormed.instanceKind, kind),
    ]
  }

  private func conference(
    _ plan: MeetingPlan, _ convention: Thing, _ project: Thing, _ day: Day
  ) -> [WrittenValue] {
    var values = [
      WrittenValue(ConferenceHeld.project, id(of: project)),
      WrittenValue(ConferenceHeld.convention, id(of: convention)),
      WrittenValue(ConferenceHeld.year.declaration.key, String(day.year)),
      WrittenValue(ConferenceHeld.heldOn, .day(day)),
    ]
    let residents = plan.attendance.first { $0.college == .residents }
    if let residents {
      values.append(WrittenValue(ConferenceHeld.withResidents, residents.count > 0))
    }
    return values
  }

  private func agenda(_ plan: MeetingPlan) -> [WrittenValue] {
    let points = plan.agenda.map { WrittenValue(MeetingHeld.agenda.declaration.key, $0.title) }
    guard plan.agenda.contains(where: { $0.minutes != nil }) else { return points }
    return points
      + plan.agenda.map {
        WrittenValue(MeetingHeld.plannedMinutes.declaration.key, String($0.minutes ?? 0))
      }
  }

  private func attendance(_ plan: MeetingPlan, at meeting: ThingID) -> [NewFact] {
    let ids = nextIDs(.attendance, count: plan.attendance.count)
    return zip(ids, plan.attendance).map { id, row in
      NewFact(
        .attendance, about: id,
        [
          WrittenValue(AttendanceCounted.meeting, meeting),
          WrittenValue(AttendanceCounted.college, row.college),
          WrittenValue(AttendanceCounted.attended.declaration.key, String(row.count)),
        ])
    }
  }

  private func number(after instance: Thing?) -> Int {
    guard let instance else { return 1 }
    return children(of: instance, .meeting).count + 1
  }

  private func nextID(_ kind: ThingKind, year: Int? = nil) -> ThingID? {
    nextIDs(kind, year: year, count: 1).first
  }
}
