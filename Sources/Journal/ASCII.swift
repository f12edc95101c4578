/// The bytes the grammar of a journal gives a meaning to.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let plus: UInt8 = 0x2B
  static let hyphen: UInt8 = 0x2D
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let capitalC: UInt8 = 0x43
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F
  static let delete: UInt8 = 0x7F
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLower: Bool { self &- 0x61 < 26 }
  var isUpper: Bool { self &- 0x41 < 26 }
  var isLowerHex: Bool { isDigit || self &- 0x61 < 6 }
  /// May stand in a field name after its first letter.
  var isNameByte: Bool { isLower || isUpper || isDigit || self == ASCII.underscore }
}
