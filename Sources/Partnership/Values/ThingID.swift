/// The short name of a thing, which a person can say: `C-2015-01`, `P-03`, `S-0007`.
///
/// A prefix tells the kind of thing; a year follows where the kind is numbered by year; then a
/// number from 1. Packed in 64 bits, so that a million of them cost eight megabytes.
public struct ThingID: Sendable, Hashable, Comparable {
  private let packed: UInt64

  /// The kind of thing its prefix tells.
  public var kind: ThingKind { ThingKind(ordinal: Int(packed >> 48)) ?? .annotation }
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

  /// Reads the text form in either case; leading zeros of the number do not count.
  public init?(_ text: some StringProtocol) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let prefix = parts.first, let kind = ThingKind(prefix: String(prefix)) else { return nil }
    let numbers = parts.dropFirst().compactMap { Day.digits(Array($0.utf8)[...]) }
    guard numbers.count == parts.count - 1, numbers.count == (kind.isNumberedByYear ? 2 : 1),
      let number = numbers.last
    else { return nil }
    self.init(kind, year: kind.isNumberedByYear ? numbers.first : nil, number: number)
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
