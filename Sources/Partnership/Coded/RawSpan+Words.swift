/// Bytes looked at eight at a time, each access within bounds or the program stops.
extension RawSpan {
  /// The byte at an index.
  @inline(__always) func byte(at index: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// Eight bytes from an index, the first one lowest; the end of the bytes is followed by zeros.
  @inline(__always) func word(at index: Int) -> UInt64 {
    guard index &+ 8 <= byteCount else { return lastWord(at: index) }
    return unsafe UInt64(
      littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(never) private func lastWord(at index: Int) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for place in index..<Swift.max(index, byteCount) {
      word |= UInt64(byte(at: place)) << shift
      shift += 8
    }
    return word
  }

  /// The first eight bytes of a range, the first one lowest; a shorter one is followed by zeros.
  @inline(__always) func word(of range: Range<Int>) -> UInt64 {
    word(at: range.lowerBound) & Self.mask(range.count)
  }

  /// Ones over as many bytes, none to eight.
  @inline(__always) static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : (1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1
  }

  /// The index of the first line feed from an index on, or that of the end.
  ///
  /// Source: S. E. Anderson, “Bit Twiddling Hacks”, “Determine if a word has a zero byte”.
  @inline(__always) func lineEnd(from index: Int) -> Int {
    var index = index
    while index &+ 8 <= byteCount {
      let word = word(at: index) ^ 0x0A0A_0A0A_0A0A_0A0A
      let found = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < byteCount, byte(at: index) != 0x0A { index &+= 1 }
    return index
  }

  /// Whether a range holds the same bytes as others of the same length.
  @inline(__always) func isSame(_ range: Range<Int>, as other: RawSpan, at start: Int) -> Bool {
    var (index, place) = (range.lowerBound, start)
    while index &+ 8 <= range.upperBound {
      guard word(at: index) == other.word(at: place) else { return false }
      index &+= 8
      place &+= 8
    }
    guard index < range.upperBound else { return true }
    let mask = Self.mask(range.upperBound &- index)
    return word(at: index) & mask == other.word(at: place) & mask
  }

  /// Where the line after a salt of the usual length begins, the salt's value beginning at an index;
  /// nothing where the line does not end there.
  @inline(__always) func lineAfterSalt(from start: Int) -> Int? {
    let end = start &+ 16
    return end < byteCount && byte(at: end) == 0x0A ? end &+ 1 : nil
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  @inline(never) func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range { bytes.append(byte(at: index)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
