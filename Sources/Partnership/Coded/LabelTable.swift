/// The labels lines of records begin with, and which mostly follows which.
///
/// A label is the name of a field, a colon and a space. A line is compared with the label that came
/// last after the one before it; only where another one stands are the others tried.
struct LabelTable: Sendable {
  private struct Label: Sendable {
    /// The first eight bytes, the first one lowest, and which of them count.
    let word: UInt64
    let mask: UInt64
    /// The next eight.
    let nextWord: UInt64
    let nextMask: UInt64
    /// Where it stands in ``LabelTable/bytes``.
    let start: Int
    let count: Int
  }

  private var labels: [Label] = []
  private var bytes: [UInt8] = []

  /// Adds the label of a field.
  mutating func append(_ name: String) {
    let label = Array("\(name): ".utf8)
    labels.append(
      Label(
        word: LabelTable.word(label[...]), mask: RawSpan.mask(label.count),
        nextWord: LabelTable.word(label.dropFirst(8)), nextMask: RawSpan.mask(label.count - 8),
        start: bytes.count, count: label.count))
    bytes += label
  }

  /// What is expected after each label, from one of them on, before any line was seen: the next one.
  ///
  /// The last label of a plan ends a record, so that none is looked for after it.
  func guesses(from first: Int = 0) -> [Int32] {
    (first..<labels.count).map { Int32(truncatingIfNeeded: Swift.min($0 + 1, labels.count - 1)) }
  }

  /// Finds the label of the line at an index.
  ///
  /// - Parameters:
  ///   - plan: The labels that may stand there.
  ///   - last: The label of the line before.
  ///   - guesses: What came last after each label.
  ///   - index: Where the line begins.
  ///   - source: The bytes.
  /// - Returns: The place of the label, or -1.
  @inline(__always)
  func find(
    in plan: Range<Int>, after last: Int, _ guesses: inout [Int32], at index: Int,
    _ source: RawSpan
  ) -> Int {
    let word = source.word(at: index)
    let guess = Int(guesses[last])
    if isLabel(guess, word, index, source) { return guess }
    let found = search(plan, last, word, index, source)
    if found >= 0 { guesses[last] = Int32(truncatingIfNeeded: found) }
    return found
  }

  @inline(never)
  private func search(
    _ plan: Range<Int>, _ last: Int, _ word: UInt64, _ index: Int, _ source: RawSpan
  ) -> Int {
    var place = last
    for _ in 0..<plan.count {
      if isLabel(place, word, index, source) { return place }
      place = place &+ 1 == plan.upperBound ? plan.lowerBound : place &+ 1
    }
    return -1
  }

  @inline(__always)
  private func isLabel(
    _ place: Int, _ word: UInt64, _ index: Int, _ source: RawSpan
  ) -> Bool {
    let label = labels[place]
    guard word & label.mask == label.word else { return false }
    guard label.count > 8 else { return true }
    guard source.word(at: index &+ 8) & label.nextMask == label.nextWord else { return false }
    return label.count <= 16 || isWhole(label, index, source)
  }

  private func isWhole(_ label: Label, _ index: Int, _ source: RawSpan) -> Bool {
    unsafe index &+ label.count <= source.byteCount
      && source.isSame(
        index &+ 16..<index &+ label.count, as: bytes.span.bytes, at: label.start &+ 16)
  }

  /// Whether a label is that of a name.
  func isNamed(_ place: Int, _ name: Range<Int>, _ source: RawSpan) -> Bool {
    let label = labels[place]
    return unsafe label.count == name.count &+ 2
      && source.isSame(name, as: bytes.span.bytes, at: label.start)
  }

  /// The first eight bytes, the first one lowest.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
