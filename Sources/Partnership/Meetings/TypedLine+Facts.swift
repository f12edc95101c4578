/// Where a line of a meeting stands: what its facts say besides its words.
public struct LinePlace: Sendable, Hashable {
  /// The meeting.
  public var meeting: ThingID
  /// What a promise of the meeting comes from: its yearly conference, else the meeting.
  public var origin: ThingID
  /// The convention the meeting is about.
  public var convention: ThingID
  /// The point of the agenda, from 1.
  public var point: Int?
  /// The hour it was typed: `14:20:11`.
  public var hour: String
  /// The number the line takes.
  public var line: ThingID
  /// The number its promise takes, where it makes one.
  public var followUp: ThingID?

  /// Puts together the place of a line.
  public init(
    meeting: ThingID, origin: ThingID, convention: ThingID, point: Int?, hour: String,
    line: ThingID, followUp: ThingID?
  ) {
    (self.meeting, self.origin, self.convention) = (meeting, origin, convention)
    (self.point, self.hour, self.line, self.followUp) = (point, hour, line, followUp)
  }
}

extension TypedLine {
  /// The kind of promise the line makes, where it makes one.
  public var promise: FollowUpKind? {
    switch nature {
    case .decision: .decision
    case .action: .action
    case .speech, .question, .passage: nil
    }
  }

  /// The facts of one act that say the line: a promise first, which the line then names.
  public func facts(at place: LinePlace) -> [NewFact] {
    var facts: [NewFact] = []
    if promise != nil, let followUp = place.followUp {
      facts.append(NewFact(.followUp, about: followUp, promiseValues(at: place)))
    }
    facts.append(NewFact(.line, about: place.line, lineValues(at: place)))
    return facts
  }

  /// The facts of one act that say what a line should have said, and what it promised.
  ///
  /// The fact each one corrects is left to whoever knows the register (``Register/aimed(_:)``).
  public func corrections(to line: TypedLine, at place: LinePlace, was old: LinePlace) -> [NewFact]
  {
    var facts: [NewFact] = []
    switch (old.followUp, place.followUp) {
    case (let followUp?, .some):
      facts += TypedLine.correction(
        of: followUp, from: promiseValues(at: old), to: line.promiseValues(at: place))
    case (nil, let followUp?):
      facts.append(NewFact(.followUp, about: followUp, line.promiseValues(at: place)))
    case (let followUp?, nil):
      facts.append(TypedLine.withdrawal(of: followUp))
    case (nil, nil):
      break
    }
    return facts
      + TypedLine.correction(
        of: old.line, from: lineValues(at: old), to: line.lineValues(at: place))
  }

  /// The fact that takes a line, a promise or a mark of a meeting back.
  public static func withdrawal(of thing: ThingID) -> NewFact {
    NewFact(
      .retraction, about: thing,
      [WrittenValue(FactRetracted.reason.declaration.key, "retiré en séance")])
  }

  private func lineValues(at place: LinePlace) -> [WrittenValue] {
    var values = [WrittenValue(LineNoted.meeting, place.meeting)]
    if nature != .speech { values.append(WrittenValue(LineNoted.nature, nature)) }
    values.append(WrittenValue(LineNoted.notedAt.declaration.key, place.hour))
    if let college { values.append(WrittenValue(LineNoted.college, college)) }
    if let office { values.append(WrittenValue(LineNoted.office.declaration.key, office)) }
    if let point = place.point {
      values.append(WrittenValue(LineNoted.point.declaration.key, String(point)))
    }
    if let technicalProtocol {
      values.append(WrittenValue(LineNoted.technicalProtocol, technicalProtocol))
    }
    if promise != nil, let followUp = place.followUp {
      values.append(WrittenValue(LineNoted.followUp, followUp))
    }
    if isOffRecord { values.append(WrittenValue(LineNoted.isOffRecord, true)) }
    values.append(WrittenValue(LineNoted.text.declaration.key, text))
    return values
  }

  private func promiseValues(at place: LinePlace) -> [WrittenValue] {
    guard let promise else { return [] }
    var values = [
      WrittenValue(FollowUpPromised.followUpKind, promise),
      WrittenValue(FollowUpPromised.from, place.origin),
      WrittenValue(FollowUpPromised.convention, place.convention),
    ]
    if let technicalProtocol {
      values.append(WrittenValue(FollowUpPromised.technicalProtocol, technicalProtocol))
    }
    if let owner { values.append(WrittenValue(FollowUpPromised.owner.declaration.key, owner)) }
    if let dueOn { values.append(WrittenValue(FollowUpPromised.dueOn, dueOn)) }
    values.append(WrittenValue(FollowUpPromised.state, .open))
    values.append(WrittenValue(FollowUpPromised.text.declaration.key, text))
    return values
  }

  /// What differs, as a correction; nothing when all stayed.
  private static func correction(
    of thing: ThingID, from old: [WrittenValue], to new: [WrittenValue]
  ) -> [NewFact] {
    let changed = new.filter { !old.contains($0) }
    let kept = Set(new.map(\.key))
    let cleared = old.map(\.key).filter { !kept.contains($0) }
      .map { WrittenValue(FactCorrected.cleared.declaration.key, $0) }
    guard !changed.isEmpty || !cleared.isEmpty else { return [] }
    return [NewFact(.correction, about: thing, cleared + changed)]
  }
}
