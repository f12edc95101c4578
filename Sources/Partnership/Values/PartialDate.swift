/// A date as the file at hand tells it: a day, a month, a year, a bound, or unknown.
///
/// Written in EDTF (ISO 8601-2): `2015-03-05`, `2013-07`, `2013`, `../2015-10-31` (on or before),
/// `2015-10-31/..` (on or after), `XXXX` (unknown). Whoever compares two of them gets an
/// ``Answer``, never a guess.
public enum PartialDate: Sendable, Hashable {
  /// A full day.
  case day(Day)
  /// A month of a year; months run from 1 to 12.
  case month(year: Int, month: Int)
  /// A year.
  case year(Int)
  /// That day or an earlier one. "Before a day" is on or before the day that precedes it.
  case onOrBefore(Day)
  /// That day or a later one.
  case onOrAfter(Day)
  /// A date that exists and is not known.
  case unknown

  /// Reads the EDTF form, or answers nothing for any other text.
  public init?(edtf text: String) {
    if text == "XXXX" {
      self = .unknown
    } else if text.hasPrefix("../") {
      guard let day = Day(iso: text.dropFirst(3)) else { return nil }
      self = .onOrBefore(day)
    } else if text.hasSuffix("/..") {
      guard let day = Day(iso: text.dropLast(3)) else { return nil }
      self = .onOrAfter(day)
    } else if let day = Day(iso: text) {
      self = .day(day)
    } else {
      let bytes = Array(text.utf8)
      guard let year = Day.digits(bytes.prefix(4)), (1...9999).contains(year) else { return nil }
      if bytes.count == 4 {
        self = .year(year)
      } else if bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
        let month = Day.digits(bytes[5...]), (1...12).contains(month)
      {
        self = .month(year: year, month: month)
      } else {
        return nil
      }
    }
  }

  /// The EDTF form.
  public var edtf: String {
    switch self {
    case .day(let day): day.iso
    case .month(let year, let month): "\(Day.padded(year, 4))-\(Day.padded(month, 2))"
    case .year(let year): Day.padded(year, 4)
    case .onOrBefore(let day): "../\(day.iso)"
    case .onOrAfter(let day): "\(day.iso)/.."
    case .unknown: "XXXX"
    }
  }

  /// The day itself when the date is known to the day.
  public var exactDay: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// The first day the date may be, or nothing when it has no lower bound.
  public var earliest: Day? {
    switch self {
    case .day(let day), .onOrAfter(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    case .onOrBefore, .unknown: nil
    }
  }

  /// The last day the date may be, or nothing when it has no upper bound.
  public var latest: Day? {
    switch self {
    case .day(let day), .onOrBefore(let day): day
    case .month(let year, let month):
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .onOrAfter, .unknown: nil
    }
  }

  /// Whether the date is on or before a day: undetermined when both remain possible.
  ///
  /// - Parameters:
  ///   - day: The day to compare with.
  ///   - what: What is to be found out when the answer is undetermined.
  /// - Returns: Yes, no, or undetermined with `what`.
  public func isOnOrBefore(_ day: Day, missing what: Words) -> Answer {
    if let latest, latest <= day { return .yes }
    if let earliest, earliest > day { return .no }
    return .undetermined(missing: [what])
  }
}
