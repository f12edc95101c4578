/// A moment of the UTC calendar, to the millisecond, between the years 0000 and 9999.
///
/// Days are counted by the proleptic Gregorian calendar with the algorithms of Howard Hinnant,
/// “chrono-Compatible Low-Level Date Algorithms”.
struct CivilTime: Equatable {
  var year: Int
  var month: Int
  var day: Int
  var millisecondOfDay: Int

  static let millisecondsPerDay: Int64 = 86_400_000
  /// The first millisecond of the year 0000 and the last of the year 9999.
  static let bounds: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  init(milliseconds: Int64) {
    var days = Int(milliseconds / Self.millisecondsPerDay)
    var rest = Int(milliseconds % Self.millisecondsPerDay)
    if rest < 0 {
      rest += Int(Self.millisecondsPerDay)
      days -= 1
    }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    millisecondOfDay = rest
  }

  /// `nil` when the calendar has no such day.
  init?(year: Int, month: Int, day: Int, millisecondOfDay: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year),
      (0..<Int(Self.millisecondsPerDay)).contains(millisecondOfDay)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    self.millisecondOfDay = millisecondOfDay
  }

  var milliseconds: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return Int64(days) * Self.millisecondsPerDay + Int64(millisecondOfDay)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
