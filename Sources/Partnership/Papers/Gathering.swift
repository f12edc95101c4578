/// A meeting of a body of the project or a conference: what minutes are made of.
public struct Gathering: Sendable {
  /// The meeting or the conference.
  public let thing: Register.Thing
  let source: PaperSource

  /// Takes a meeting or a conference; nothing for any other thing.
  public init?(_ thing: Register.Thing, _ source: PaperSource) {
    switch source.register.id(of: thing).kind {
    case .meeting, .conference: (self.thing, self.source) = (thing, source)
    default: return nil
    }
  }

  private var register: Register { source.register }
  private var isMeeting: Bool { register.id(of: thing).kind == .meeting }

  /// What sort of meeting it is, such as « conférence sociale locale ».
  var kindWords: String {
    guard isMeeting else { return source(FactKind.conference.declaration.words) }
    let kind = instance.flatMap { register.value(InstanceFormed.instanceKind, of: $0).value }
    switch kind {
    case .other, nil:
      return instance.map { source.title(of: $0) } ?? source(Words("réunion", "meeting"))
    case .steering, .technical, .watchCell, .reflection, .localConference, .departmentalBalance:
      return kind.map { source($0.term.words) } ?? ""
    }
  }

  /// The body that met.
  var instance: Register.Thing? { register.linked(MeetingHeld.instance, of: thing) }

  /// The convention it was about.
  public var convention: Register.Thing? { register.linked(MeetingHeld.convention, of: thing) }

  /// The project it belongs to.
  var project: Register.Thing? { register.nearest(.project, of: thing) }

  /// When it was held.
  var heldOn: Stated<PartialDate> { register.value(MeetingHeld.heldOn, of: thing) }

  /// Its number among the meetings of its body.
  var number: String? { isMeeting ? source.known(MeetingHeld.number, of: thing) : nil }

  /// The points of its agenda.
  var agenda: [String] {
    isMeeting ? register.values(MeetingHeld.agenda, of: thing).map(\.text) : []
  }

  /// Where it is held.
  var place: String? { source.known(MeetingHeld.place, of: thing) }

  /// The hour it is called for.
  var calledFor: String? { source.known(MeetingHeld.calledFor, of: thing) }

  /// The yearly conference it is a meeting of.
  var conference: Register.Thing? { register.linked(MeetingHeld.conference, of: thing) }

  /// The hour it began, as it was recorded, else the hour it was called for.
  var beganAt: String? { source.known(MeetingHeld.beganAt, of: thing) ?? calledFor }

  /// The hour it ended, as it was recorded.
  var endedAt: String? { source.known(MeetingHeld.endedAt, of: thing) }

  /// Whether its minutes were settled.
  public var hasSettledMinutes: Bool {
    isMeeting
      ? register.value(MeetingHeld.minutesSha256, of: thing).value != nil
      : register.value(ConferenceHeld.minutes, of: thing).value != nil
  }

  /// The meetings it takes in: itself, and for a conference those that were its meetings.
  private var things: [Register.Thing] {
    guard !isMeeting else { return [thing] }
    return [thing]
      + register.all(.meeting).filter { register.linked(MeetingHeld.conference, of: $0) == thing }
  }

  /// What was said, in the order in which it was noted; what is off the record is left out.
  func lines(without leftOut: Set<ThingID> = []) -> [NotedLine] {
    things.flatMap { register.children(of: $0, .line) }.filter {
      register.value(LineNoted.isOffRecord, of: $0).value != true
        && !leftOut.contains(register.id(of: $0))
    }.compactMap { NotedLine($0, source) }.sorted { $0.recordedAs < $1.recordedAs }
  }

  /// What was promised, of one kind; what only a line off the record or left out says is absent.
  func followUps(_ kind: FollowUpKind, without leftOut: Set<ThingID> = []) -> [Register.Thing] {
    let all = things.flatMap { register.children(of: $0, .line) }
    let hidden = all.filter {
      register.value(LineNoted.isOffRecord, of: $0).value == true
        || leftOut.contains(register.id(of: $0))
    }.compactMap { register.linked(LineNoted.followUp, of: $0) }
    let named = all.compactMap { register.linked(LineNoted.followUp, of: $0) }
    var seen = Set(hidden)
    return (things.flatMap { register.children(of: $0, .followUp) } + named).filter {
      register.value(FollowUpPromised.followUpKind, of: $0).value == kind
        && !leftOut.contains(register.id(of: $0)) && seen.insert($0).inserted
    }
  }

  /// The entries of evaluation made there.
  func evaluations(without leftOut: Set<ThingID> = []) -> [Register.Thing] {
    let things = things
    return register.all(.evaluation).filter {
      register.linked(EvaluationEntered.meeting, of: $0).map { things.contains($0) } == true
        && !leftOut.contains(register.id(of: $0))
    }
  }

  /// The signals raised there.
  var signals: [Register.Thing] {
    register.all(.signal).filter { register.linked(SignalRaised.meeting, of: $0) == thing }
  }
}

/// A line noted in a meeting.
struct NotedLine: Sendable {
  let thing: Register.Thing
  /// The fact that recorded it first.
  let recordedAs: FactID
  let nature: LineNature
  /// The hour, as it was noted.
  let hour: String?
  let college: College?
  let office: String?
  /// The point of the agenda, from 1.
  let point: Int?
  let technicalProtocol: Register.Thing?
  let text: String

  init?(_ thing: Register.Thing, _ source: PaperSource) {
    let register = source.register
    guard let first = register.history(of: thing).first(where: { !$0.isRetracted }),
      let text = source.prose(LineNoted.text, of: thing)
    else { return nil }
    (self.thing, self.text, recordedAs) = (thing, text, first.id)
    nature = register.value(LineNoted.nature, of: thing).value ?? .speech
    hour = register.value(LineNoted.notedAt, of: thing).value?.text
    college = register.value(LineNoted.college, of: thing).value
    office = register.value(LineNoted.office, of: thing).value?.text
    point = register.value(LineNoted.point, of: thing).value?.number
    technicalProtocol = register.linked(LineNoted.technicalProtocol, of: thing)
  }
}
