/// The texts met while bytes are coded, each once.
///
/// A text is known by its bytes; the same text is found again without making a `String` of it.
struct ByteTexts {
  private(set) var texts: [String] = []
  private var entries: [Entry] = []
  /// The bytes of every text, one after the other.
  private var bytes: [UInt8] = []
  /// Places plus one, found by the low bits of the hash.
  private var slots = [Int32](repeating: 0, count: 256)

  /// The hash of each text.
  var hashes: [UInt32] { entries.map(\.hash) }

  private struct Entry {
    let hash: UInt32
    let start: Int32
    let count: Int32
  }

  /// The place of a text, which is added when it is new.
  mutating func place(of range: Range<Int>, in source: RawSpan) -> Int32 {
    let hash = ByteTexts.hash(range, source)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let place = slots[slot] &- 1
      let entry = entries[Int(place)]
      if entry.hash == hash, Int(entry.count) == range.count,
        unsafe source.isSame(range, as: bytes.span.bytes, at: Int(entry.start))
      {
        return place
      }
      slot = (slot &+ 1) & mask
    }
    return add(range, source, hash)
  }

  /// The place of a text that is not in the bytes as it stands.
  mutating func place(of text: String) -> Int32 {
    let bytes = Array(text.utf8)
    return unsafe place(of: bytes.indices, in: bytes.span.bytes)
  }

  /// The hash of a text.
  static func hash(of text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return unsafe hash(bytes.indices, bytes.span.bytes)
  }

  /// A hash of eight bytes at a time; it only has to spread texts people write over a table.
  private static func hash(_ range: Range<Int>, _ source: RawSpan) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let word = source.word(at: index) & RawSpan.mask(range.upperBound &- index)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index &+= 8
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func add(_ range: Range<Int>, _ source: RawSpan, _ hash: UInt32) -> Int32 {
    let place = Int32(truncatingIfNeeded: texts.count)
    let entry = Entry(
      hash: hash, start: Int32(truncatingIfNeeded: bytes.count),
      count: Int32(truncatingIfNeeded: range.count))
    for index in range { bytes.append(source.byte(at: index)) }
    texts.append(String(decoding: bytes[Int(entry.start)...], as: UTF8.self))
    entries.append(entry)
    if texts.count * 2 > slots.count { grow() } else { fill(place) }
    return place
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for place in texts.indices { fill(Int32(truncatingIfNeeded: place)) }
  }

  private mutating func fill(_ place: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[Int(place)].hash) & mask
    while slots[slot] > 0 { slot = (slot + 1) & mask }
    slots[slot] = place + 1
  }
}
