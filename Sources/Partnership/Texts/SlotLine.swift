/// A line of a text, cut where it leaves something to be filled.
struct SlotLine: Sendable {
  /// What the line says between its slots: always one more than there are slots.
  let segments: [ArraySlice<Unicode.Scalar>]

  init(_ line: [Unicode.Scalar]) {
    var segments: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for slot in SlotLine.slots(of: line) {
      segments.append(line[start..<slot.lowerBound])
      start = slot.upperBound
    }
    self.segments = segments + [line[start...]]
  }

  /// The lines of a text; LF ends a line.
  static func lines(of text: String) -> [SlotLine] {
    scalars(of: text).map { SlotLine($0) }
  }

  /// The scalars of each line of a text.
  static func scalars(of text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  }

  /// Scalars as a string.
  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Without the blanks at both ends.
  static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var result = scalars.drop(while: isBlank)
    while let last = result.last, isBlank(last) { result.removeLast() }
    return result
  }

  /// Whether there is nothing to read in it: blanks, or a slot and nothing else.
  static func isUnfilled(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = trimmed(scalars)
    return words.isEmpty || slots(of: Array("x".unicodeScalars) + words) == [1..<words.count + 1]
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\u{A0}", "\u{202F}"].contains(scalar)
  }

  private static func slots(of line: [Unicode.Scalar]) -> [Range<Int>] {
    let content = indentation(of: line)
    var result: [Range<Int>] = []
    var place = content
    while place < line.count {
      let end = runEnd(line, place)
      guard isSlot(line[place..<end]) else {
        place = end
        continue
      }
      var (first, last) = (place, end)
      while first > content, isBlank(line[first - 1]) { first -= 1 }
      while last < line.count, isBlank(line[last]) { last += 1 }
      if let previous = result.last, previous.upperBound >= first {
        result[result.count - 1] = previous.lowerBound..<last
      } else {
        result.append(first..<last)
      }
      place = last
    }
    return result
  }

  /// Where the words of a line begin: after its indentation and the mark of a list.
  private static func indentation(of line: [Unicode.Scalar]) -> Int {
    let start = line.firstIndex { !isBlank($0) } ?? line.count
    let mark = line[start...].prefix { !isBlank($0) }
    let isNumbered =
      mark.count <= 4 && (mark.last == "." || mark.last == ")")
      && mark.dropLast().allSatisfy { ("0"..."9").contains($0) } && mark.count > 1
    let isBullet = mark.count == 1 && mark.allSatisfy { "-–—•*·▪".unicodeScalars.contains($0) }
    guard isNumbered || isBullet else { return start }
    return line[mark.endIndex...].firstIndex { !isBlank($0) } ?? line.count
  }

  /// The end of the run of like scalars that begins at a place.
  private static func runEnd(_ line: [Unicode.Scalar], _ place: Int) -> Int {
    let first = line[place]
    if first == "[" {
      let close = line[place...].firstIndex(of: "]")
      return close.map { isSlot(line[place...$0]) ? $0 + 1 : place + 1 } ?? place + 1
    }
    var end = place + 1
    while end < line.count, belongs(line[end], to: first) { end += 1 }
    return end
  }

  private static func belongs(_ scalar: Unicode.Scalar, to first: Unicode.Scalar) -> Bool {
    switch first {
    case ".", "…": scalar == "." || scalar == "…"
    case "_": scalar == "_"
    case "[", TextSlots.marker: false
    default: isBlank(first) ? isBlank(scalar) : isPlain(scalar)
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    !isBlank(scalar) && ![".", "…", "_", "[", TextSlots.marker].contains(scalar)
  }

  private static func isSlot(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = run.first else { return false }
    switch first {
    case TextSlots.marker: return true
    case "_": return run.count >= 2
    case ".", "…": return run.count >= 3 || run.contains("…")
    case "[":
      guard run.last == "]" else { return false }
      let inside = trimmed(run.dropFirst().dropLast())
      return inside.allSatisfy { !isPlain($0) && $0 != "[" }
        || folded(text(inside)) == "a completer"
    default: return isBlank(first) && run.count >= 3
    }
  }
}
