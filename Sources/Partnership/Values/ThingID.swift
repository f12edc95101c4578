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
    // Byte by byte: a million facts name a thing or two each.
    var prefix: UInt64 = 0
    var numbers: (Int, Int) = (0, 0)
    var (parts, digits) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"):
        guard parts == 0 || digits > 0, parts < 2 else { return nil }
        parts += 1
        digits = 0
      case 48...57 where parts > 0:
        digits += 1
        guard digits <= 10 else { return nil }
        let digit = Int(byte) - 48
        if parts == 1 {
          numbers.0 = numbers.0 * 10 + digit
        } else {
          numbers.1 = numbers.1 * 10 + digit
        }
      case 65...90 where parts == 0, 97...122 where parts == 0:
        guard prefix < 1 << 32 else { return nil }
        prefix = prefix << 8 | UInt64(byte & 0xDF)
      default:
        return nil
      }
    }
    guard digits > 0, let kind = ThingKind(packedPrefix: prefix),
      parts == (kind.isNumberedByYear ? 2 : 1)
    else { return nil }
    if kind.isNumberedByYear {
      self.init(kind, year: numbers.0, number: numbers.1)
    } else {
      self.init(kind, number: numbers.0)
    }
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
