extension CharacterRule {
  /// The first byte of a range that breaks the rule of characters, and how.
  ///
  /// Line feeds and tabs are allowed. Plain ASCII is passed by words.
  static func firstFault(
    in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> (fault: GrammarFault, offset: Int)? {
    var index = start
    while index < end {
      while index &+ 32 <= end {
        let odd = (0..<4).reduce(0 as UInt64) {
          unsafe $0
            | oddBytes(bytes.loadUnaligned(fromByteOffset: index &+ 8 &* $1, as: UInt64.self))
        }
        guard odd == 0 else { break }
        index &+= 32
      }
      while index &+ 8 <= end {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let odd = oddBytes(UInt64(littleEndian: word))
        guard odd == 0 else {
          index &+= odd.trailingZeroBitCount >> 3
          break
        }
        index &+= 8
      }
      guard index < end else { return nil }
      let byte = unsafe bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 else {
          return (.forbiddenCharacter, index)
        }
        index &+= 1
      } else if unsafe (0xC2...0xDF).contains(byte) && index &+ 1 < end
        && bytes[index &+ 1] & 0xC0 == 0x80
      {
        // Nearly all letters of French that are not ASCII; none of two bytes is forbidden.
        index &+= 2
      } else {
        guard let (scalar, width) = unsafe scalar(in: bytes, at: index, to: end) else {
          return (.encoding, index)
        }
        guard !isForbidden(scalar) else { return (.forbiddenCharacter, index) }
        index &+= width
      }
    }
    return nil
  }

  /// The high bits of the bytes of a word that are neither printable ASCII nor line feeds; only the
  /// lowest of them is certain, and none is missing.
  ///
  /// Each line feed is first turned into a printable byte; then no byte may be below 0x20, equal to
  /// 0x7F or above it. Source: S. E. Anderson, “Bit Twiddling Hacks”, “Determine if a word has a
  /// byte less than n”.
  @inline(__always) private static func oddBytes(_ word: UInt64) -> UInt64 {
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
    let isFeed = ~(((feeds & sevens) &+ sevens) | feeds | sevens)
    let text = word | isFeed >> 2
    let low = (text &- 0x2020_2020_2020_2020) & ~text
    // Adding one carries 0x7F into the high bit, where bytes above it already are.
    let high = text | ((text & sevens) &+ 0x0101_0101_0101_0101)
    return (low | high) & ~sevens
  }

  /// Decodes one scalar of more than one byte, refusing overlong forms and surrogates.
  private static func scalar(
    in bytes: UnsafeRawBufferPointer, at index: Int, to end: Int
  ) -> (Unicode.Scalar, Int)? {
    let lead = unsafe bytes[index]
    let width: Int
    let least: UInt32
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (width, least, value) = (2, 0x80, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (width, least, value) = (3, 0x800, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (width, least, value) = (4, 0x10000, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + width <= end else { return nil }
    for offset in 1..<width {
      let byte = unsafe bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, width)
  }
}
