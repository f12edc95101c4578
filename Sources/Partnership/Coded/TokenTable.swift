/// The words of vocabularies, found by their bytes.
struct TokenTable: Sendable {
  private struct Token: Sendable {
    /// The first eight bytes, the first one lowest.
    let prefix: UInt64
    /// Where it stands in ``TokenTable/bytes``, and how long it is.
    let start: Int32
    let count: Int32
  }

  private var tokens: [Token] = []
  private var bytes: [UInt8] = []

  /// Adds the words of one vocabulary; where they are.
  mutating func append(_ words: [String]) -> Range<Int32> {
    let first = tokens.count
    for word in words {
      let start = bytes.count
      bytes += Array(word.utf8)
      let prefix = unsafe bytes.span.bytes.word(of: start..<bytes.count)
      tokens.append(
        Token(
          prefix: prefix, start: Int32(truncatingIfNeeded: start),
          count: Int32(truncatingIfNeeded: bytes.count - start)))
    }
    return Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: tokens.count)
  }

  /// Which word of a vocabulary some bytes are, counted from 0; nothing when they are none.
  func find(_ value: Range<Int>, _ source: RawSpan, in vocabulary: Range<Int32>) -> Int32? {
    let prefix = source.word(of: value)
    for place in vocabulary {
      let token = tokens[Int(place)]
      guard token.prefix == prefix, Int(token.count) == value.count else { continue }
      if unsafe value.count <= 8
        || source.isSame(value, as: bytes.span.bytes, at: Int(token.start))
      {
        return place &- vocabulary.lowerBound
      }
    }
    return nil
  }
}
