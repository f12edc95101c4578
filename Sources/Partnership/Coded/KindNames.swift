/// Finds a kind of fact by the bytes of its name.
struct KindNames {
  private var slots = [Int16](repeating: -1, count: 512)
  /// The names one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  init() {
    for kind in FactKind.allCases {
      bytes += Array(kind.rawValue.utf8)
      starts.append(bytes.count)
    }
    for place in starts.indices.dropLast() {
      var slot = unsafe KindNames.slot(starts[place]..<starts[place + 1], bytes.span.bytes)
      while slots[slot] >= 0 { slot = (slot + 1) & 511 }
      slots[slot] = Int16(truncatingIfNeeded: place)
    }
  }

  /// The place of the kind in the catalogue.
  func find(_ range: Range<Int>, _ source: RawSpan) -> Int? {
    var slot = KindNames.slot(range, source)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      let start = starts[place]
      if starts[place + 1] &- start == range.count,
        unsafe source.isSame(range, as: bytes.span.bytes, at: start)
      {
        return place
      }
      slot = (slot &+ 1) & 511
    }
    return nil
  }

  private static func slot(_ range: Range<Int>, _ source: RawSpan) -> Int {
    let word = source.word(of: range) ^ UInt64(truncatingIfNeeded: range.count) << 58
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
