// What the facts say of the meetings that were noted line by line.
extension Register {
  /// The meetings somebody began to note and did not end, oldest first.
  public var unfinishedMeetings: [Thing] {
    all(.meeting).filter { isUnfinished($0) }
  }

  /// Whether somebody began to note the meeting and did not end it.
  public func isUnfinished(_ meeting: Thing) -> Bool {
    value(MeetingHeld.beganAt, of: meeting).value != nil
      && value(MeetingHeld.endedAt, of: meeting) == .notRecorded
  }

  /// The agenda of a meeting, with the minutes planned.
  public func agenda(of meeting: Thing) -> [AgendaPoint] {
    let minutes = values(MeetingHeld.plannedMinutes, of: meeting).map(\.number)
    return values(MeetingHeld.agenda, of: meeting).enumerated().map { place, title in
      let planned = minutes.indices.contains(place) ? minutes[place] : 0
      return AgendaPoint(title: title.text, minutes: planned > 0 ? planned : nil)
    }
  }

  /// The lines noted in a meeting, moves from point to point left out.
  public func lineCount(of meeting: Thing) -> Int {
    children(of: meeting, .line).count { value(LineNoted.nature, of: $0).value != .passage }
  }

  /// The hour of the last line of a meeting, else the hour it began: `16:04`.
  public func lastHour(of meeting: Thing) -> String? {
    let last = children(of: meeting, .line).compactMap {
      value(LineNoted.notedAt, of: $0).value?.text
    }.max()
    return (last ?? value(MeetingHeld.beganAt, of: meeting).value?.text).map {
      String($0.prefix(5))
    }
  }

  /// The last meeting about a convention, by the day it was held.
  public func lastMeeting(of convention: Thing) -> Thing? {
    all(.meeting).filter { linked(MeetingHeld.convention, of: $0) == convention }
      .max { order(MeetingHeld.heldOn, of: $0) < order(MeetingHeld.heldOn, of: $1) }
  }

  /// The highest number taken by things of a kind that is not numbered by year.
  public func lastNumber(_ kind: ThingKind) -> Int {
    tables[kind.ordinal].things.reduce(0) { max($0, things[Int($1)].id.number) }
  }

  /// A correction or a retraction with the fact it is about: the one that made the thing.
  ///
  /// - Parameter fact: What is to be recorded; anything else comes back as it is.
  /// - Returns: Nothing when the thing is not known yet.
  public func aimed(_ fact: NewFact) -> NewFact? {
    guard fact.kind == .correction || fact.kind == .retraction,
      fact.values.stated(FactCorrected.target).value == nil
    else { return fact }
    guard let subject = fact.subject, let thing = thing(subject),
      let first = history(of: thing).first(where: {
        $0.kind.declaration.about == subject.kind && !$0.isRetracted
      })
    else { return nil }
    var fact = fact
    fact.values.insert(WrittenValue(FactCorrected.target, first.id), at: 0)
    return fact
  }
}
