extension FactCoder {
  /// What was found of a record that was read the short way.
  package struct OrdinaryRecord {
    /// The index of the line that closes it.
    package let close: Int
    /// The lines that were read, `Type` the first of them.
    package let lines: Int
    /// The role of whoever recorded it, one of ``FactCoder/text(_:in:)``.
    package let author: Int32
  }

  /// Begins a fact and takes its fields, line by line, when it is written as nearly all are: each
  /// value on a line of its own, `Type` and `Objet` first, no field that is new to this version, and
  /// no act of several facts.
  ///
  /// - Parameters:
  ///   - source: Bytes of a journal.
  ///   - start: Where the line after `Id` begins.
  ///   - limit: How many lines there may be.
  ///   - parents: How many fields `Apres` there may be.
  /// - Returns: Nothing for any other record, of which nothing is kept then.
  package mutating func takeOrdinary(
    _ source: RawSpan, from start: Int, lines limit: Int, parents: Int
  ) -> OrdinaryRecord? {
    guard source.word(at: start) & RawSpan.mask(6) == Label.kind,
      let kind = value(source, start &+ 6),
      source.word(at: kind.upperBound &+ 1) & RawSpan.mask(7) == Label.subject,
      let subject = value(source, kind.upperBound &+ 8),
      begin(kind: kind, about: subject, in: source)
    else { return nil }
    guard
      let record = takeLines(
        source, from: subject.upperBound &+ 1, lines: limit, parents: parents)
    else {
      dropLast()
      return nil
    }
    return record
  }

  /// Forgets the fact that was begun last.
  package mutating func dropLast() {
    facts.values.removeLast(facts.values.count - firstValue)
    unknownFields = unknownBefore
  }

  /// The lines after `Objet`, up to the one that closes the record.
  private mutating func takeLines(
    _ source: RawSpan, from start: Int, lines limit: Int, parents limitOfParents: Int
  ) -> OrdinaryRecord? {
    var (index, lines, parents, author) = (start, 2, 0, -1 as Int32)
    while lines < limit, parents <= limitOfParents {
      let word = source.word(at: index)
      if word == Label.chain {
        return author < 0 ? nil : OrdinaryRecord(close: index, lines: lines, author: author)
      }
      if word & RawSpan.mask(5) == Label.salt {
        guard let value = value(source, index &+ 5) else { return nil }
        index = value.upperBound &+ 1
      } else if word & RawSpan.mask(5) == Label.author {
        guard author < 0, let value = value(source, index &+ 5) else { return nil }
        author = texts.place(of: value, in: source)
        index = value.upperBound &+ 1
      } else {
        let found = line(word, index, source)
        guard found >= 0,
          let value = value(source, index &+ plans.entries[found].labelCount)
        else { return nil }
        if plans.entries[found].role == .service {
          let isParent = word & RawSpan.mask(7) == Label.parent
          guard isParent || word & RawSpan.mask(6) == Label.date else { return nil }
          parents &+= isParent ? 1 : 0
        }
        take(found, value, source)
        index = value.upperBound &+ 1
      }
      lines &+= 1
    }
    return nil
  }

  /// The entry of the field whose line begins at an index, or -1: the one that mostly comes next is
  /// tried first.
  @inline(__always)
  private mutating func line(_ word: UInt64, _ index: Int, _ source: RawSpan) -> Int {
    var place = expected
    for _ in 0..<plan.count {
      let label = plans.labels[place]
      if word & label.mask == label.word, label.mask != .max || isLabel(place, index, source) {
        expected = plans.entries[place].repeats ? place : next(place)
        return place
      }
      place = next(place)
    }
    return -1
  }

  @inline(__always) private func next(_ place: Int) -> Int {
    place &+ 1 == plan.upperBound ? plan.lowerBound : place &+ 1
  }

  /// Whether the line at an index has the label of an entry, its first eight bytes being the same.
  private func isLabel(_ entry: Int, _ index: Int, _ source: RawSpan) -> Bool {
    let count = plans.entries[entry].labelCount
    let next = source.word(at: index &+ 8) & RawSpan.mask(count &- 8)
    guard next == plans.entries[entry].nextWord else { return false }
    guard count > 16 else { return true }
    return unsafe index &+ count <= source.byteCount
      && source.isSame(
        index &+ 16..<index &+ count, as: plans.bytes.span.bytes,
        at: Int(plans.entries[entry].name) &+ 16)
  }

  /// The value that begins at an index, on one line and without anything to decode; nothing for an
  /// empty one.
  @inline(__always) private func value(_ source: RawSpan, _ start: Int) -> Range<Int>? {
    let end = source.lineEnd(from: start)
    guard start < end, end < source.byteCount, source.byte(at: end &- 1) != UInt8(ascii: " ")
    else { return nil }
    return start..<end
  }

  /// The labels of the lines that most records have, as their bytes lie in memory.
  private enum Label {
    static var chain: UInt64 { UInt64(0x4368_6169_6E65_3A20).byteSwapped }
    static var salt: UInt64 { UInt64(0x5365_6C3A_2000_0000).byteSwapped }
    static var author: UInt64 { UInt64(0x5061_723A_2000_0000).byteSwapped }
    static var date: UInt64 { UInt64(0x4461_7465_3A20_0000).byteSwapped }
    static var parent: UInt64 { UInt64(0x4170_7265_733A_2000).byteSwapped }
    static var kind: UInt64 { UInt64(0x5479_7065_3A20_0000).byteSwapped }
    static var subject: UInt64 { UInt64(0x4F62_6A65_743A_2000).byteSwapped }
  }
}
