extension ThingID {
  /// Reads the bytes of the text form.
  init?(bytes: [UInt8]) {
    unsafe self.init(bytes.indices, in: bytes.span.bytes, .all)
  }

  /// Reads the text form where it stands among other bytes: a million facts name a thing or two each.
  ///
  /// The prefixes are borrowed: two threads that count their uses would wait for each other.
  init?(_ range: Range<Int>, in source: RawSpan, _ prefixes: borrowing ThingPrefixes) {
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
    self.init(packed: UInt64(found.ordinal) << 48 | UInt64(year) << 32 | UInt64(number))
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
