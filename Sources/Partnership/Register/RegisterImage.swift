/// Takes the arrays of a register one after the other, as they lie in memory.
package protocol RegisterImageWriter {
  /// Writes an array.
  mutating func write<Element: BitwiseCopyable>(_ array: [Element])
}

/// Gives the same arrays back, in the same order.
package protocol RegisterImageReader {
  /// Reads an array, or nothing when there is none of that shape.
  mutating func read<Element: BitwiseCopyable & Sendable>(_ type: Element.Type) -> [Element]?
  /// Reads as many arrays of numbers, several at once.
  mutating func read(arrays count: Int) -> [[Int32]]?
}

// A register as flat arrays, for an index that is thrown away whenever in doubt: only the very program
// that wrote an image may read it, once it knows that no byte of it changed.
extension Register {
  /// Writes everything but the settings.
  package func write(to image: inout some RegisterImageWriter) {
    image.write(things)
    image.write(facts)
    for table in tables { image.write(table.cells) }
    for table in tables { image.write(table.things) }
    image.write(definedCounts)
    Register.write(texts.texts, to: &image)
    image.write(lists.starts)
    image.write(lists.values)
    Register.write(writers, to: &image)
    handles.write(to: &image)
    let shared = homonyms.sorted { $0.key < $1.key }
    image.write(shared.map(\.key))
    image.write(shared.map { Int32(truncatingIfNeeded: $0.value.count) })
    image.write(shared.flatMap(\.value))
    image.write([last?.milliseconds ?? -1, Int64(last?.counter ?? 0)])
    Register.write([last?.writer ?? ""], to: &image)
  }

  /// Reads what ``write(to:)`` wrote; nothing when the arrays do not fit together.
  package init?(image: inout some RegisterImageReader) {
    self.init()
    guard let things = image.read(ThingRow.self), let facts = image.read(FactRow.self) else {
      return nil
    }
    (self.things, self.facts) = (things, facts)
    guard let arrays = image.read(arrays: 2 * tables.count),
      let definedCounts = image.read(Int32.self), definedCounts.count == tables.count
    else { return nil }
    for place in tables.indices {
      guard tables[place].fill(cells: arrays[place], things: arrays[tables.count + place])
      else { return nil }
    }
    self.definedCounts = definedCounts
    guard let texts = Register.texts(from: &image), let lists = ListPool(image: &image),
      let writers = Register.texts(from: &image), let handles = ThingIndex(image: &image),
      let keys = image.read(ThingID.self), let others = Register.lists(from: &image),
      keys.count == others.count, let last = image.read(Int64.self), last.count == 2,
      let writer = Register.texts(from: &image), writer.count == 1
    else { return nil }
    guard let pool = TextPool(texts) else { return nil }
    self.texts = pool
    (self.writers, self.handles, self.lists) = (writers, handles, lists)
    homonyms = Dictionary(zip(keys, others)) { first, _ in first }
    if last[0] >= 0 {
      self.last = FactID(
        milliseconds: last[0], counter: UInt8(truncatingIfNeeded: last[1]), writer: writer[0])
    }
  }

  private static func write(_ texts: [String], to image: inout some RegisterImageWriter) {
    image.write(texts.map { Int32(truncatingIfNeeded: $0.utf8.count) })
    image.write(texts.flatMap { Array($0.utf8) })
  }

  private static func texts(from image: inout some RegisterImageReader) -> [String]? {
    guard let counts = image.read(Int32.self), let bytes = image.read(UInt8.self) else {
      return nil
    }
    return parts(counts, of: bytes)?.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func lists(from image: inout some RegisterImageReader) -> [[Int32]]? {
    guard let counts = image.read(Int32.self), let values = image.read(Int32.self) else {
      return nil
    }
    return parts(counts, of: values)?.map { Array($0) }
  }

  /// An array cut into parts of known lengths, which must be the whole of it.
  private static func parts<Element>(
    _ counts: [Int32], of values: [Element]
  ) -> [ArraySlice<Element>]? {
    var parts: [ArraySlice<Element>] = []
    parts.reserveCapacity(counts.count)
    var start = 0
    for count in counts {
      guard count >= 0, Int(count) <= values.count - start else { return nil }
      parts.append(values[start..<start + Int(count)])
      start += Int(count)
    }
    return start == values.count ? parts : nil
  }
}

extension ThingTable {
  /// Takes cells and things that were written before; whether they fit.
  mutating func fill(cells: [Int32], things: [Int32]) -> Bool {
    guard cells.count == things.count * fields.count else { return false }
    (self.cells, self.things) = (cells, things)
    return true
  }
}

extension ListPool {
  init?(image: inout some RegisterImageReader) {
    guard let starts = image.read(Int32.self), let values = image.read(Int32.self) else {
      return nil
    }
    self.init(starts: starts, values: values)
  }
}

extension ThingIndex {
  func write(to image: inout some RegisterImageWriter) {
    image.write(places)
    image.write(runs.map { Int32(truncatingIfNeeded: $0.count) })
    for run in runs { image.write(run) }
    image.write(Array(far.keys))
    image.write(far.keys.map { far[$0] ?? -1 })
  }

  init?(image: inout some RegisterImageReader) {
    guard let places = image.read(UInt16.self), places.count == ThingIndex.slots,
      let counts = image.read(Int32.self), places.allSatisfy({ $0 <= counts.count })
    else { return nil }
    self.places = places
    guard let runs = image.read(arrays: counts.count),
      zip(runs, counts).allSatisfy({ $0.count == $1 })
    else { return nil }
    self.runs = runs
    guard let keys = image.read(ThingID.self), let values = image.read(Int32.self),
      keys.count == values.count
    else { return nil }
    far = Dictionary(zip(keys, values)) { first, _ in first }
  }
}
