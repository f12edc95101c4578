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
  var kindOrdinal: Int { Int(packed >> 48) }
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
    let bytes = Array(text.utf8)
    unsafe self.init(bytes.indices, in: bytes.span.bytes, ThingPrefixes.all)
  }

  /// Reads the text form where it stands among other bytes: a million facts name a thing or two each.
  init?(_ range: Range<Int>, in source: RawSpan, _ prefixes: ThingPrefixes) {
    var prefix = 0
    var index = range.lowerBound
    while index < range.upperBound {
      // Without its sixth bit a letter is a capital, and what is no letter is none either.
      let letter = (source.byte(at: index) & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      guard prefix < ThingPrefixes.base * ThingPrefixes.base else { return nil }
      prefix = prefix &* ThingPrefixes.base &+ Int(letter) &+ 1
      index &+= 1
    }
    guard let found = prefixes.find(prefix) else { return nil }
    var year = 0
    if found.isNumberedByYear {
      year = ThingID.digits(&index, range.upperBound, source)
      guard (1...9999).contains(year) else { return nil }
    }
    let number = ThingID.digits(&index, range.upperBound, source)
    guard (1...999_999_999).contains(number), index == range.upperBound else { return nil }
    packed = UInt64(found.ordinal) << 48 | UInt64(year) << 32 | UInt64(number)
  }

  /// The number after a hyphen, of ten digits at most; 0 when there is none.
  private static func digits(_ index: inout Int, _ end: Int, _ source: RawSpan) -> Int {
    guard index < end, source.byte(at: index) == UInt8(ascii: "-") else { return 0 }
    index &+= 1
    let limit = Swift.min(end, index &+ 10)
    var number = 0
    while index < limit {
      let digit = source.byte(at: index) &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      index &+= 1
    }
    return number
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

/// Finds a kind by the letters of its prefix, without hashing: a table of every three letters.
struct ThingPrefixes: Sendable {
  /// A letter is a digit from 1 to 26 of this base.
  fileprivate static let base = 27

  fileprivate struct Found {
    let ordinal: Int
    let isNumberedByYear: Bool
  }

  /// Twice the place of the kind counted from 1, plus one where it is numbered by year; 0 for none.
  private let table: [UInt8]

  /// The table, which is worth keeping at hand by whoever looks at many.
  static let all = ThingPrefixes()

  private init() {
    var table = [UInt8](
      repeating: 0, count: ThingPrefixes.base * ThingPrefixes.base * ThingPrefixes.base)
    for (ordinal, kind) in ThingKind.allCases.enumerated() {
      let prefix = kind.prefix.utf8.reduce(0) { $0 * ThingPrefixes.base + Int($1 & 0x1F) }
      table[prefix] = UInt8(2 * (ordinal + 1) + (kind.isNumberedByYear ? 1 : 0))
    }
    self.table = table
  }

  /// What a prefix stands for, its letters being the digits of a number.
  fileprivate func find(_ prefix: Int) -> Found? {
    let code = Int(table[prefix])
    return code == 0 ? nil : Found(ordinal: code / 2 - 1, isNumberedByYear: code % 2 == 1)
  }
}
