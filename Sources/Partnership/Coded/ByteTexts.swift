/// The texts met while bytes are coded, each once.
///
/// A text is known by its bytes; the same text is found again without making a `String` of it.
struct ByteTexts {
  private(set) var texts: [String] = []
  private var hashes: [UInt32] = []
  /// The bytes of every text, one after the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Places plus one, found by the low bits of the hash.
  private var slots = [Int32](repeating: 0, count: 256)
  /// The text asked for last: authors come many times in a row.
  private var latest: Int32 = -1

  /// The place of a text, which is added when it is new.
  mutating func place(of range: Range<Int>, in source: [UInt8]) -> Int32 {
    if latest >= 0, isSame(Int(latest), range, source) { return latest }
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(source[index])) &* 16_777_619 }
    let mask = slots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while slots[slot] > 0 {
      let place = slots[slot] - 1
      if hashes[Int(place)] == hash, isSame(Int(place), range, source) {
        latest = place
        return place
      }
      slot = (slot + 1) & mask
    }
    return add(range, source, hash)
  }

  /// The place of a text that is not in the bytes as it stands.
  mutating func place(of text: String) -> Int32 {
    let bytes = Array(text.utf8)
    return place(of: bytes.indices, in: bytes)
  }

  private func isSame(_ place: Int, _ range: Range<Int>, _ source: [UInt8]) -> Bool {
    var index = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - index == range.count else { return false }
    for other in range {
      guard bytes[index] == source[other] else { return false }
      index += 1
    }
    return true
  }

  private mutating func add(_ range: Range<Int>, _ source: [UInt8], _ hash: UInt32) -> Int32 {
    let place = Int32(truncatingIfNeeded: texts.count)
    texts.append(String(decoding: source[range], as: UTF8.self))
    hashes.append(hash)
    bytes.append(contentsOf: source[range])
    ends.append(bytes.count)
    if texts.count * 2 > slots.count { grow() } else { fill(place) }
    latest = place
    return place
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for place in texts.indices { fill(Int32(truncatingIfNeeded: place)) }
  }

  private mutating func fill(_ place: Int32) {
    let hash = hashes[Int(place)]
    let mask = slots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while slots[slot] > 0 { slot = (slot + 1) & mask }
    slots[slot] = place + 1
  }
}
