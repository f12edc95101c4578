/// Random bits written as texts.
enum RandomText {
  /// Ninety-six bits as sixteen characters of base64url: the field `Sel`.
  static func salt(_ random: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var out: [UInt8] = []
    for group in 0..<4 {
      let word = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(byte(random, 3 * group + $1)) }
      for shift in [18, 12, 6, 0] as [UInt32] { out.append(alphabet[Int(word >> shift & 63)]) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A random UUID, version 4, as 36 lower-case characters (RFC 9562, section 5.4).
  static func uuid(_ random: [UInt8]) -> String {
    var out: [UInt8] = []
    for index in 0..<16 {
      var value = byte(random, index)
      if index == 6 { value = value & 0x0F | 0x40 }
      if index == 8 { value = value & 0x3F | 0x80 }
      if [4, 6, 8, 10].contains(index) { out.append(ASCII.hyphen) }
      out.append(hexadecimal: value)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func byte(_ random: [UInt8], _ index: Int) -> UInt8 {
    index < random.count ? random[index] : 0
  }
}
