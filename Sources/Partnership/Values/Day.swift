/// A day of the Gregorian calendar, without hour or time zone.
///
/// Kept as a number of days so that days can be compared, counted and packed. The calendar is
/// proleptic; years run from 1 to 9999, which is what four digits in a file can say.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 0001-01-01, which is day 0.
  public let number: Int

  /// The day with that number, or nothing outside the years 1 to 9999.
  public init?(number: Int) {
    guard (0...3_652_058).contains(number) else { return nil }
    self.number = number
  }

  /// The day with these parts, or nothing when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `2015-03-05`: four, two and two digits.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
      let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }
  /// The day of the week, Monday being 1 and Sunday 7.
  public var weekday: Int { number % 7 + 1 }

  /// The day as `2015-03-05`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
  }

  /// The day that many days later, or earlier when negative; the ends of the calendar hold it back.
  public func adding(days: Int) -> Day {
    Day(number: min(max(number + days, 0), 3_652_058)) ?? self
  }

  /// The number of days from another day to this one, negative when the other comes later.
  public func days(since other: Day) -> Int {
    number - other.number
  }

  /// The number of days of a month, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The week of the year as ISO 8601 counts it: week 1 holds the first Thursday.
  public var isoWeek: Int {
    let thursday = number - (weekday - 1) + 3
    let year = Day(number: thursday)?.year ?? self.year
    return (thursday - Day.number(year: year, month: 1, day: 1)) / 7 + 1
  }

  /// Whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  private static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let before = year - 1
    let leapDay = month > 2 && isLeap(year) ? 1 : 0
    return before * 365 + before / 4 - before / 100 + before / 400 + daysBeforeMonth[month - 1]
      + leapDay + day - 1
  }

  private var parts: (year: Int, month: Int, day: Int) {
    // A first guess by the mean length of a year is never more than one year off.
    var year = min(number * 400 / 146_097 + 1, 9999)
    if Day.number(year: year, month: 1, day: 1) > number { year -= 1 }
    if year < 9999, Day.number(year: year + 1, month: 1, day: 1) <= number { year += 1 }
    var month = 12
    while month > 1, Day.number(year: year, month: month, day: 1) > number { month -= 1 }
    return (year, month, number - Day.number(year: year, month: month, day: 1) + 1)
  }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return bytes.isEmpty ? nil : value
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension Day {
  /// The first day of the calendar, 0001-01-01.
  public static let first = Day(firstOf: ())

  private init(firstOf: Void) {
    number = 0
  }
}
