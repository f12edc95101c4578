extension CharacterRule {
  /// The first byte of a range that breaks the rule of characters, and how.
  ///
  /// Line feeds and tabs are allowed. Plain ASCII is passed sixteen bytes at a time.
  static func firstFault(
    in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> (fault: GrammarFault, offset: Int)? {
    var index = start
    while index < end {
      if index + 16 <= end {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        let shifted = block &- 0x20
        let plain = shifted .< 0x5F
        let allowed = plain .| (block .== 0x0A) .| (block .== 0x09)
        if all(allowed) {
          index += 16
          continue
        }
      }
      let byte = unsafe bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 else {
          return (.forbiddenCharacter, index)
        }
        index += 1
      } else {
        guard let (scalar, width) = unsafe scalar(in: bytes, at: index, to: end) else {
          return (.encoding, index)
        }
        guard !isForbidden(scalar) else { return (.forbiddenCharacter, index) }
        index += width
      }
    }
    return nil
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
