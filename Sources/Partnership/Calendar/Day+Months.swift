extension Day {
  /// The same day of the month that many months later, or the last day of that month.
  ///
  /// - Parameter months: How many months, negative for earlier.
  /// - Returns: The day, or nothing outside the years 1 to 9999.
  public func addingMonths(_ months: Int) -> Day? {
    let (year, month, day) = (year, month, dayOfMonth)
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    guard newYear <= 9999 else { return nil }
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
  }

  /// The next day, or nothing after the last one of the calendar.
  public var next: Day? { Day(number: number + 1) }

  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday >= 6 }
}
