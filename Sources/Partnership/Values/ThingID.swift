/// The short name of a thing, which a person can say: `C-2015-01`, `P-03`, `S-0007`.
///
/// A prefix tells the kind of thing; a year follows where the kind is numbered by year; then a
/// number from 1. Packed in 64 bits, so that a million of them cost eight megabytes.
public struct ThingID: Sendable, Hashable, Comparable, BitwiseCopyable {
  /// Kind, year and number, the kind being its place in the list: for memory, never for a file that
  /// another version reads.
  let packed: UInt64

  /// The kind of thing its prefix tells.
  public var kind: ThingKind { ThingKind(ordinal: Int(packed >> 48)) ?? .annotation }
  /// The place of that kind in the list of kinds.
  package var kindOrdinal: Int { Int(packed >> 48) }
  /// The kind and the year: what the numbers count from 1 in.
  var numbering: UInt32 { UInt32(truncatingIfNeeded: packed >> 32) }
  /// The year of the numbering, or nothing where the kind is not numbered by year.
  public var year: Int? { kind.isNumberedByYear ? Int(packed >> 32 & 0xffff) : nil }
  /// The number, from 1.
  public var number: Int { Int(packed & 0xffff_ffff) }

  /// Makes an identifier, or nothing for a number or a year out of range.
  ///
  /// - Parameters:
  ///   - kind: The kind of thing.
  ///   - year: The year of the numbering, 1 to 9999; left out where the kind has none.
  ///   - number: The number, 1 to 999 999 999.
  public init?(_ kind: ThingKind, year: Int? = nil, number: Int) {
    guard (1...999_999_999).contains(number) else { return nil }
    guard kind.isNumberedByYear == (year != nil), (1...9999).contains(year ?? 1) else { return nil }
    packed = UInt64(kind.ordinal) << 48 | UInt64(year ?? 0) << 32 | UInt64(number)
  }

  /// The identifier that was packed so.
  init(packed: UInt64) { self.packed = packed }

  /// Reads the text form in either case; leading zeros of the number do not count.
  public init?(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8))
  }

  /// The text form: two digits at least, four for the kinds that come in numbers.
  public var text: String {
    let digits = Day.padded(number, kind.digits)
    return year.map { "\(kind.prefix)-\($0)-\(digits)" } ?? "\(kind.prefix)-\(digits)"
  }

  /// Kind first, then year, then number.
  public static func < (left: ThingID, right: ThingID) -> Bool {
    left.packed < right.packed
  }
}

extension ThingID: CustomStringConvertible {
  /// The text form.
  public var description: String { text }
}
