/// Something that happened to a convention, as recorded.
public struct ConventionEvent: Sendable, Hashable {
  /// The event.
  public let thing: Register.Thing
  /// What happened.
  public let kind: ConventionEventKind
  /// When.
  public let on: Stated<PartialDate>
  /// The party that acted or was told.
  public let party: Register.Thing?
  /// The last day that follows from it.
  public let lastDay: Stated<PartialDate>

  /// Whether it had happened by a day; an event without a date has.
  func hasHappened(by day: Day) -> Bool {
    guard let date = on.value else { return true }
    return DateSpan(date).isOnOrBefore(day) ?? true
  }
}

extension [ConventionEvent] {
  /// The events by their dates; in the order in which they were recorded where one has none.
  var inOrderOfDates: [ConventionEvent] {
    let dated = compactMap { event in
      (event.on.value?.earliest ?? event.on.value?.latest).map { (event: event, day: $0) }
    }
    guard dated.count == count else { return self }
    return dated.enumerated().sorted { left, right in
      (left.element.day, left.offset) < (right.element.day, right.offset)
    }.map(\.element.event)
  }
}

extension Register {
  /// The events of a convention, in the order in which they were recorded.
  public func events(of convention: Thing) -> [ConventionEvent] {
    children(of: convention, .conventionEvent).compactMap { event in
      guard let kind = value(ConventionEventOccurred.eventKind, of: event).value else {
        return nil
      }
      return ConventionEvent(
        thing: event, kind: kind, on: value(ConventionEventOccurred.occurredOn, of: event),
        party: linked(ConventionEventOccurred.party, of: event),
        lastDay: value(ConventionEventOccurred.lastDay, of: event))
    }
  }
}
