/// Numbers written and read as ASCII bytes, with neither locale nor Foundation.
extension [UInt8] {
  /// Appends `value` with at least `width` digits; negative values count as zero.
  mutating func append(decimal value: Int, width: Int = 1) {
    var unit = 1
    var count = 1
    while count < width || value / unit >= 10 {
      unit *= 10
      count += 1
    }
    while unit > 0 {
      append(ASCII.zero + UInt8(Swift.max(0, value) / unit % 10))
      unit /= 10
    }
  }

  mutating func append(hexadecimal value: UInt8) {
    append((value >> 4).hexadecimalDigit)
    append((value & 15).hexadecimalDigit)
  }

  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}

extension UInt8 {
  /// The lower-case digit of a value below 16.
  var hexadecimalDigit: UInt8 { self < 10 ? 0x30 &+ self : 0x57 &+ self }

  /// The value of a lower-case hexadecimal digit.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - 0x30 }
    return isLowerHex ? self - 0x57 : nil
  }
}

extension Int {
  /// Reads digits and nothing else, without a sign; at most eighteen of them.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy(\.isDigit) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
  }
}
