/// The identity of one recorded fact, which is also when and by whom it was recorded.
///
/// Its text is `2015-03-06T08:00:00.000Z-00-d93a`: milliseconds UTC, a counter in two hexadecimal
/// digits, the writer. The order of identifiers is the order of their texts, byte by byte, and the
/// order in which facts add up.
public struct FactID: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01 00:00 UTC; never before the year 1 nor after the year 9999.
  public let milliseconds: Int64
  /// Tells apart facts of one millisecond.
  public let counter: UInt8
  /// The journal's writer: a lower-case letter, then 3 to 11 lower-case letters or digits.
  public let writer: String

  /// Puts together the three parts.
  public init(milliseconds: Int64, counter: UInt8, writer: String) {
    self.milliseconds = milliseconds
    self.counter = counter
    self.writer = writer
  }

  /// Reads the text form, or answers nothing for any other text.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 32, let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"), bytes[24] == UInt8(ascii: "-"),
      bytes[27] == UInt8(ascii: "-"),
      let hour = Day.digits(bytes[11..<13]), hour < 24,
      let minute = Day.digits(bytes[14..<16]), minute < 60,
      let second = Day.digits(bytes[17..<19]), second < 60,
      let thousandth = Day.digits(bytes[20..<23]),
      let counter = UInt8(String(decoding: bytes[25..<27], as: UTF8.self), radix: 16)
    else { return nil }
    let seconds =
      Int64(day.number - FactID.dayOf1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(
      milliseconds: seconds * 1000 + Int64(thousandth), counter: counter,
      writer: String(decoding: bytes[28...], as: UTF8.self))
  }

  /// The text form.
  public var text: String {
    let hexadecimal = String(counter, radix: 16)
    return "\(instant)-\(hexadecimal.utf8.count < 2 ? "0" : "")\(hexadecimal)-\(writer)"
  }

  /// The moment of recording, UTC, as `2015-03-06T08:00:00.000Z`.
  public var instant: String {
    let (days, rest) = FactID.floor(milliseconds, by: 86_400_000)
    let date = Day(number: Int(days) + FactID.dayOf1970)?.iso ?? "0001-01-01"
    let seconds = Int(rest / 1000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Day.padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(Day.padded(Int(rest % 1000), 3))Z"
  }

  /// The day of recording, UTC.
  public var day: Day? {
    Day(number: Int(FactID.floor(milliseconds, by: 86_400_000).quotient) + FactID.dayOf1970)
  }

  /// Whether one fact was recorded before another, by the clock, then the counter, then the writer.
  public static func < (left: FactID, right: FactID) -> Bool {
    (left.milliseconds, left.counter, left.writer)
      < (right.milliseconds, right.counter, right.writer)
  }

  private static let dayOf1970 = 719_162

  private static func floor(_ value: Int64, by divisor: Int64) -> (
    quotient: Int64, remainder: Int64
  ) {
    let remainder = ((value % divisor) + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }
}
