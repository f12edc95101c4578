/// Every short text of the register, once; a row holds the place of its text.
struct TextPool: Sendable {
  private(set) var texts: [String] = []
  private var hashes: [UInt32] = []
  /// Places plus one, found by the low bits of the hash.
  private var slots = [Int32](repeating: 0, count: 256)

  /// No text.
  init() {}

  /// Takes the texts of another pool; nothing when one stands twice.
  init?(_ texts: [String]) {
    while slots.count < texts.count * 2 { slots += slots }
    self.texts.reserveCapacity(texts.count)
    hashes.reserveCapacity(texts.count)
    for text in texts { _ = place(of: text) }
    guard self.texts.count == texts.count else { return nil }
  }

  /// The place of a text, which is added when it is new.
  mutating func place(of text: String) -> Int32 {
    place(of: text, hash: ByteTexts.hash(of: text))
  }

  /// The place of a text whose hash is known, which is added when it is new.
  mutating func place(of text: String, hash: UInt32) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      let place = slots[slot] - 1
      if hashes[Int(place)] == hash, texts[Int(place)] == text { return place }
      slot = (slot + 1) & mask
    }
    texts.append(text)
    hashes.append(hash)
    slots[slot] = Int32(truncatingIfNeeded: texts.count)
    if texts.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: texts.count - 1)
  }

  /// The text at a place.
  subscript(place: Int32) -> String { texts[Int(place)] }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place + 1)
    }
  }
}

/// Every list of values of the register, once, one after the other in one array.
struct ListPool: Sendable {
  private(set) var values: [Int32] = []
  /// Where each list begins, and after the last one.
  private(set) var starts: [Int32] = [0]
  /// Places plus one, found by the low bits of a hash.
  private var slots = [Int32](repeating: 0, count: 256)

  /// No list.
  init() {}

  /// Takes the lists of another pool; nothing when they are none.
  init?(starts: [Int32], values: [Int32]) {
    guard starts.first == 0, Int(starts.last ?? -1) == values.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    (self.starts, self.values) = (starts, values)
    while slots.count < count * 2 { slots += slots }
    fill()
  }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// The place of a list, which is added when it is new.
  mutating func place(of list: some RandomAccessCollection<Int32>) -> Int32 {
    let mask = slots.count - 1
    var slot = ListPool.hash(list) & mask
    while slots[slot] > 0 {
      if range(slots[slot] - 1).count == list.count,
        values[range(slots[slot] - 1)].elementsEqual(list)
      {
        return slots[slot] - 1
      }
      slot = (slot + 1) & mask
    }
    values.append(contentsOf: list)
    starts.append(Int32(truncatingIfNeeded: values.count))
    slots[slot] = Int32(truncatingIfNeeded: count)
    if count * 2 > slots.count {
      slots += slots
      fill()
    }
    return Int32(truncatingIfNeeded: count - 1)
  }

  /// The list at a place.
  subscript(place: Int32) -> ArraySlice<Int32> { values[range(place)] }

  private func range(_ place: Int32) -> Range<Int> {
    Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
  }

  private mutating func fill() {
    slots = [Int32](repeating: 0, count: slots.count)
    for place in 0..<count {
      var slot = ListPool.hash(self[Int32(truncatingIfNeeded: place)]) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place + 1)
    }
  }

  private static func hash(_ list: some Sequence<Int32>) -> Int {
    var hash: UInt64 = 0
    for value in list {
      hash = (hash ^ UInt64(truncatingIfNeeded: value)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
