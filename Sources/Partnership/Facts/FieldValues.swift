// The values fields are made of, each with its form in the journal. A vocabulary is one by itself
// (Vocabulary.swift).

/// A few words on one line.
public struct Line: FieldValue {
  /// The words, never empty, without a line end.
  public let text: String
  /// The sort of value.
  public static var type: ValueType { .line }

  /// Takes the words, or nothing when they are blank or hold a line end.
  public init?(journal text: String) {
    guard text.utf8.contains(where: { $0 > 0x20 }), !text.utf8.contains(0x0A) else { return nil }
    self.text = text
  }

  /// The words.
  public var journal: String { text }
}

/// A text of several lines.
public struct Prose: FieldValue {
  /// The text; lines end with LF.
  public let text: String
  /// The sort of value.
  public static var type: ValueType { .text }

  /// Takes the text, or nothing when it is blank.
  public init?(journal text: String) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    self.text = text
  }

  /// The text.
  public var journal: String { text }
}

extension PartialDate: FieldValue {
  /// The sort of value.
  public static var type: ValueType { .date }

  /// Reads the EDTF form.
  public init?(journal text: String) {
    self.init(edtf: text)
  }

  /// The EDTF form.
  public var journal: String { edtf }

  /// The day and the precision a cell packs.
  public init?(cell code: Int32) { self = CellCode.unpackDate(code) }
}

/// A whole number from 0 to 999 999 999.
public struct Count: FieldValue, Comparable {
  /// The number.
  public let number: Int
  /// The sort of value.
  public static var type: ValueType { .count }

  /// Reads digits alone.
  public init?(journal text: String) {
    guard let number = Int(text), (0...999_999_999).contains(number), text.first != "+" else {
      return nil
    }
    self.number = number
  }

  /// The digits.
  public var journal: String { String(number) }

  /// The number a cell is.
  public init?(cell code: Int32) { number = Int(code) }

  /// By the number.
  public static func < (left: Count, right: Count) -> Bool { left.number < right.number }
}

/// A measured number: digits with at most three decimals after a point or a comma, or `<5`.
public struct Measure: FieldValue {
  /// The number in thousandths, or nothing for a small count.
  public let thousandths: Int?
  /// The bound of a small count: 5 for `<5`.
  public let isBelow: Int?
  /// The sort of value.
  public static var type: ValueType { .measure }

  /// Reads `12`, `-3.5`, `12,25` or `<5`.
  public init?(journal text: String) {
    if text.hasPrefix("<") {
      guard let bound = Int(text.dropFirst()), (1...99).contains(bound) else { return nil }
      (thousandths, isBelow) = (nil, bound)
      return
    }
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard (1...2).contains(parts.count), text.count - (isNegative ? 1 : 0) <= 13,
      let whole = Day.digits(Array(parts[0].utf8)[...]), whole <= 999_999_999
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count), let digits = Day.digits(Array(parts[1].utf8)[...])
      else { return nil }
      fraction = digits * [100, 10, 1][parts[1].count - 1]
    }
    thousandths = (whole * 1000 + fraction) * (isNegative ? -1 : 1)
    isBelow = nil
  }

  /// A number of thousandths.
  public init(thousandths: Int) {
    (self.thousandths, isBelow) = (thousandths, nil)
  }

  /// The number with a point and no useless zero, or `<5`.
  public var journal: String {
    guard let thousandths else { return "<\(isBelow ?? 5)" }
    let sign = thousandths < 0 ? "-" : ""
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = Day.padded(rest, 3)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}

extension Bool: FieldValue {
  /// The sort of value.
  public static var type: ValueType { .flag }

  /// Reads `oui` or `non`.
  public init?(journal text: String) {
    switch text {
    case "oui": self = true
    case "non": self = false
    default: return nil
    }
  }

  /// `oui` or `non`.
  public var journal: String { self ? "oui" : "non" }

  /// One or zero.
  public init?(cell code: Int32) { self = code == 1 }
}

/// A mark: 0 to 4, or not observed.
public enum Rating: FieldValue, CaseIterable {
  /// Nothing of it.
  case zero
  /// A little.
  case one
  /// Half-way.
  case two
  /// Largely.
  case three
  /// Fully.
  case four
  /// Nobody could observe it.
  case notObserved

  /// The sort of value.
  public static var type: ValueType { .rating }

  /// The mark as a number, or nothing when not observed.
  public var number: Int? { Rating.allCases.firstIndex(of: self).flatMap { $0 < 5 ? $0 : nil } }

  /// Reads `0` to `4` or `n/o`.
  public init?(journal text: String) {
    guard let mark = Rating.allCases.first(where: { $0.journal == text }) else { return nil }
    self = mark
  }

  /// `0` to `4` or `n/o`.
  public var journal: String {
    switch self {
    case .zero: "0"
    case .one: "1"
    case .two: "2"
    case .three: "3"
    case .four: "4"
    case .notObserved: "n/o"
    }
  }
}

extension ThingID: FieldValue {
  /// The sort of value.
  public static var type: ValueType { .thing([]) }

  /// Reads `C-2015-01`.
  public init?(journal text: String) {
    self.init(text)
  }

  /// The text form.
  public var journal: String { text }
}

extension FactID: FieldValue {
  /// The sort of value.
  public static var type: ValueType { .fact }

  /// Reads the text form.
  public init?(journal text: String) {
    self.init(text)
  }

  /// The text form.
  public var journal: String { text }
}

/// A SHA-256 in 64 lower-case hexadecimal digits.
public struct Digest: FieldValue {
  /// The digits.
  public let hexadecimal: String
  /// The sort of value.
  public static var type: ValueType { .digest }

  /// Reads 64 lower-case hexadecimal digits.
  public init?(journal text: String) {
    let isDigit = { (byte: UInt8) in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard text.utf8.count == 64, text.utf8.allSatisfy(isDigit) else { return nil }
    hexadecimal = text
  }

  /// The digits.
  public var journal: String { hexadecimal }
}

/// The nine digits of a SIREN.
///
/// Source: INSEE, répertoire Sirene; the last digit is Luhn's.
public struct Siren: FieldValue {
  /// The digits.
  public let digits: String
  /// The sort of value.
  public static var type: ValueType { .siren }

  /// Reads nine digits that Luhn's sum accepts.
  public init?(journal text: String) {
    guard text.utf8.count == 9, luhnSum(text).map({ $0 % 10 == 0 }) == true else { return nil }
    digits = text
  }

  /// The digits.
  public var journal: String { digits }
}

/// The fourteen digits of a SIRET.
///
/// Luhn's sum must be a multiple of ten; for the establishments of La Poste (SIREN 356000000) the
/// plain sum must be a multiple of five. Source: INSEE, répertoire Sirene.
public struct Siret: FieldValue {
  /// The digits.
  public let digits: String
  /// The sort of value.
  public static var type: ValueType { .siret }

  /// Reads fourteen digits that the sum accepts.
  public init?(journal text: String) {
    guard text.utf8.count == 14, let sum = luhnSum(text) else { return nil }
    let plainSum = text.utf8.reduce(0) { $0 + Int($1) - 48 }
    guard sum % 10 == 0 || (text.hasPrefix("356000000") && plainSum % 5 == 0) else { return nil }
    digits = text
  }

  /// The digits.
  public var journal: String { digits }
}

/// The INSEE code of a commune: five characters, digits but for Corsica's `2A` and `2B`.
public struct InseeCode: FieldValue {
  /// The characters.
  public let code: String
  /// The sort of value.
  public static var type: ValueType { .inseeCode }

  /// Reads the five characters.
  public init?(journal text: String) {
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard bytes.count == 5, isDigit(bytes[0]), bytes[2...].allSatisfy(isDigit),
      isDigit(bytes[1]) || (bytes[0] == UInt8(ascii: "2") && [65, 66].contains(bytes[1]))
    else { return nil }
    code = text
  }

  /// The characters.
  public var journal: String { code }
}

/// Luhn's sum of a string of digits, counted from the right; nothing for anything else.
func luhnSum(_ text: String) -> Int? {
  guard let digits = digitValues(text) else { return nil }
  return digits.reversed().enumerated().reduce(0) { sum, digit in
    let value = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
    return sum + (value > 9 ? value - 9 : value)
  }
}

private func digitValues(_ text: String) -> [Int]? {
  let values = text.utf8.map { Int($0) - 48 }
  return values.allSatisfy { (0...9).contains($0) } ? values : nil
}
