/// A text as what cells show: hidden characters made visible, marks on their base, widths known.
///
/// Walks unicode scalars, never `Character`, which costs ten times more per frame.
package struct Clusters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  private var pending: [UInt8] = []
  private let isASCII: Bool

  /// Makes the clusters of a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - glyphs: The set of characters the terminal can show.
  package init(_ text: String, glyphs: Glyphs = .unicode) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
    isASCII = glyphs.isASCII
  }

  /// The next cluster.
  ///
  /// - Returns: What the next cell shows, or nil at the end of the text.
  package mutating func next() -> Cluster? {
    if let byte = pending.popLast() { return Cluster(Unicode.Scalar(byte)) }
    while let scalar = ahead {
      ahead = scalars.next()
      // Nearly all there is to draw: a letter followed by no mark.
      let isPlain = scalar.value >= 0x20 && scalar.value < 0x7F
      if isPlain, (ahead?.value ?? 0) < 0x300 { return Cluster(scalar) }
      switch ScalarClass(scalar) {
      case .blank: return finish(" ", columns: 1)
      case .mark:
        if isASCII { continue }
        return spell(Sanitizer.mark(for: scalar))
      case .hidden: return spell(Sanitizer.mark(for: scalar))
      case .narrow, .wide:
        if scalar.value < 0x7F { return finish(scalar, columns: 1) }
        return picture(scalar)
      }
    }
    return nil
  }

  private mutating func picture(_ scalar: Unicode.Scalar) -> Cluster? {
    if let letter = EmojiSequence.flagLetter(scalar) { return Cluster(letter) }
    if let ahead, ahead.value >= 0x200D, EmojiSequence.isPicture(scalar) { skipSequence(scalar) }
    if isASCII {
      let spelling = Transliteration.ascii(scalar)
      skipMarks()
      return spelling.isEmpty ? next() : spell(spelling)
    }
    return finish(scalar, columns: ScalarClass(scalar) == .wide ? 2 : 1)
  }

  private mutating func finish(_ base: Unicode.Scalar, columns: UInt8) -> Cluster {
    var cluster = Cluster(base, columns: columns)
    guard let first = ahead, first.value >= 0x300 else { return cluster }
    if first.value == 0xFE0F || first.value == 0xFE0E, EmojiSequence.isKeycap(base) {
      ahead = scalars.next()
      if ahead?.value == 0x20E3 { ahead = scalars.next() }
    }
    while let mark = ahead, ScalarClass(mark) == .mark {
      if !isASCII { cluster.add(mark: mark) }
      ahead = scalars.next()
    }
    return cluster
  }

  private mutating func skipMarks() {
    while let mark = ahead, ScalarClass(mark) == .mark { ahead = scalars.next() }
  }

  /// Leaves out what follows the first picture of a joined sequence.
  private mutating func skipSequence(_ first: Unicode.Scalar) {
    var previous = first
    while let scalar = ahead {
      let isJoinedPicture = previous == EmojiSequence.joiner && EmojiSequence.isPicture(scalar)
      guard
        EmojiSequence.accepts(scalar, after: previous) || EmojiSequence.isSkinTone(scalar)
          || isJoinedPicture
      else { return }
      previous = scalar
      ahead = scalars.next()
    }
  }

  /// Yields ASCII letters one by one.
  private mutating func spell(_ letters: String) -> Cluster? {
    pending = Array(letters.utf8.reversed())
    guard let first = pending.popLast() else { return nil }
    return Cluster(Unicode.Scalar(first))
  }
}
