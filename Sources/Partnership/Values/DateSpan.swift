/// The days a date may be: from the earliest to the latest, either of which may be open.
///
/// What the law computes from partial dates is a span too; nothing is guessed in between.
public struct DateSpan: Sendable, Hashable {
  /// The first day it may be, or nothing when there is no lower bound.
  public let earliest: Day?
  /// The last day it may be, or nothing when there is no upper bound.
  public let latest: Day?

  /// A span between two days, either of which may be open.
  public init(earliest: Day?, latest: Day?) {
    (self.earliest, self.latest) = (earliest, latest)
  }

  /// The span of one day.
  public init(_ day: Day) {
    self.init(earliest: day, latest: day)
  }

  /// The span of a partial date.
  public init(_ date: PartialDate) {
    self.init(earliest: date.earliest, latest: date.latest)
  }

  /// Any day at all.
  public static let open = DateSpan(earliest: nil, latest: nil)

  /// The day itself, when only one is possible.
  public var exactDay: Day? { earliest == latest ? earliest : nil }

  /// The partial date that says as much, as far as one can.
  public var date: PartialDate {
    switch (earliest, latest) {
    case (let first?, let last?) where first == last: .day(first)
    case (let first?, let last?) where DateSpan(.year(first.year)) == self && first != last:
      .year(first.year)
    case (let first?, _) where DateSpan(.month(year: first.year, month: first.month)) == self:
      .month(year: first.year, month: first.month)
    case (_, let last?) where earliest == nil: .onOrBefore(last)
    case (let first?, _): .onOrAfter(first)
    case (nil, _): .unknown
    }
  }

  /// The later of two dates.
  public func later(_ other: DateSpan) -> DateSpan {
    DateSpan(
      earliest: [earliest, other.earliest].compactMap { $0 }.max(),
      latest: both(latest, other.latest).map { max($0, $1) })
  }

  /// The earlier of two dates.
  public func earlier(_ other: DateSpan) -> DateSpan {
    DateSpan(
      earliest: both(earliest, other.earliest).map { min($0, $1) },
      latest: [latest, other.latest].compactMap { $0 }.min())
  }

  /// The span of what a rule that never decreases makes of each possible day.
  public func mapped(_ rule: (Day) -> Day?) -> DateSpan {
    DateSpan(earliest: earliest.flatMap(rule), latest: latest.flatMap(rule))
  }

  /// Whether the date is on or before a day, or nothing when both remain possible.
  public func isOnOrBefore(_ day: Day) -> Bool? {
    if let latest, latest <= day { return true }
    if let earliest, earliest > day { return false }
    return nil
  }

  /// Whether the date is on or before another, or nothing when both remain possible.
  public func isOnOrBefore(_ other: DateSpan) -> Bool? {
    if let latest, let first = other.earliest, latest <= first { return true }
    if let earliest, let last = other.latest, earliest > last { return false }
    return nil
  }

  /// Whether the date is before another, or nothing when both remain possible.
  public func isBefore(_ other: DateSpan) -> Bool? {
    if let latest, let first = other.earliest, latest < first { return true }
    if let earliest, let last = other.latest, earliest >= last { return false }
    return nil
  }

  /// The days both may be, or nothing when they share none.
  public func common(with other: DateSpan) -> DateSpan? {
    let first = [earliest, other.earliest].compactMap { $0 }.max()
    let last = [latest, other.latest].compactMap { $0 }.min()
    if let first, let last, first > last { return nil }
    return DateSpan(earliest: first, latest: last)
  }

  private func both(_ left: Day?, _ right: Day?) -> (Day, Day)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
