/// Reads the two lines most facts begin with: `Type`, then `Objet`.
struct OrdinaryHead: Sendable {
  private let kinds = KindNames()
  private let prefixes = ThingPrefixes.all

  /// The lines from an index on.
  ///
  /// - Returns: The place of the kind in the catalogue, the thing, and the index of the line after
  ///   them; nothing for other lines, or for a kind this version does not know.
  @inline(__always)
  func read(
    _ source: RawSpan, from start: Int
  ) -> (kind: Int, subject: ThingID, next: Int)? {
    guard source.word(at: start) & RawSpan.mask(6) == Self.kindLabel,
      let kind = source.plainValue(from: start &+ 6),
      source.word(at: kind.upperBound &+ 1) & RawSpan.mask(7) == Self.subjectLabel,
      let subject = source.plainValue(from: kind.upperBound &+ 8),
      let found = self.kind(kind, source), let id = thing(subject, source)
    else { return nil }
    return (found, id, subject.upperBound &+ 1)
  }

  /// The place in the catalogue of the kind some bytes name.
  func kind(_ bytes: Range<Int>, _ source: RawSpan) -> Int? { kinds.find(bytes, source) }

  /// The thing some bytes name.
  func thing(_ bytes: Range<Int>, _ source: RawSpan) -> ThingID? {
    ThingID(bytes, in: source, prefixes)
  }

  // "Type: " and "Objet: ", as their bytes lie in memory.
  private static var kindLabel: UInt64 { UInt64(0x5479_7065_3A20_0000).byteSwapped }
  private static var subjectLabel: UInt64 { UInt64(0x4F62_6A65_743A_2000).byteSwapped }
}

extension RawSpan {
  /// The value that begins at an index, on one line and without anything to decode; nothing for an
  /// empty one.
  @inline(__always) func plainValue(from start: Int) -> Range<Int>? {
    let end = lineEnd(from: start)
    guard start < end, end < byteCount, byte(at: end &- 1) != UInt8(ascii: " ") else { return nil }
    return start..<end
  }
}
