/// A text of several lines being typed; Enter begins a line.
package struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer

  /// Makes an area, the cursor at its end.
  ///
  /// - Parameter text: What it holds; any line break becomes a line feed.
  package init(_ text: String = "") { buffer = EditBuffer(Self.lineFeeds(text)) }

  /// What it holds; replacing it can be undone.
  package var text: String {
    get { buffer.text }
    set {
      buffer.remove(0..<buffer.letters.count)
      buffer.insert(Self.lineFeeds(newValue))
    }
  }

  /// Letters before the cursor, line feeds included.
  package var cursor: Int { buffer.cursor }

  /// Whether nothing is typed.
  package var isEmpty: Bool { buffer.letters.isEmpty }

  /// Does what a key does in the area.
  ///
  /// - Parameters:
  ///   - key: The key; up and down move by rows as drawn.
  ///   - width: The room it is drawn in, in columns.
  /// - Returns: Whether the area took the key: up on its first row and down on its last go to
  ///   others.
  package mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .enter:
      buffer.insert("\n")
      return true
    case .up: return moveRow(by: -1, width)
    case .down: return moveRow(by: 1, width)
    case .character, .control, .alt, .function, .tab, .backTab, .escape, .backspace, .delete,
      .insert, .home, .end, .pageUp, .pageDown, .left, .right, .shiftUp, .shiftDown, .shiftLeft,
      .shiftRight, .controlUp, .controlDown, .controlLeft, .controlRight:
      return buffer.handle(key, line: line)
    }
  }

  /// Puts a text at the cursor, as a paste does.
  ///
  /// - Parameter text: Any text; any line break becomes a line feed.
  package mutating func insert(_ text: String) { buffer.insert(Self.lineFeeds(text)) }

  var letters: [Character] { buffer.letters }

  /// The letters of each row when drawn in a width; line feeds are in no row.
  func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    var afterSpace = 0
    let room = max(2, width)
    for (index, letter) in buffer.letters.enumerated() {
      if letter == "\n" {
        rows.append(start..<index)
        (start, columns, afterSpace) = (index + 1, 0, index + 1)
        continue
      }
      let taken = TextWidth.columns(of: String(letter))
      if columns + taken > room, index > start {
        let cut = afterSpace > start ? afterSpace : index
        rows.append(start..<cut)
        start = cut
        columns = TextWidth.columns(of: String(buffer.letters[start..<index]))
      }
      columns += taken
      if letter == " " { afterSpace = index + 1 }
    }
    rows.append(start..<buffer.letters.count)
    return rows
  }

  /// The row the cursor stands on, in those of ``rows(width:)``.
  func cursorRow(in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  private var line: Range<Int> {
    let letters = buffer.letters
    let start = letters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(letters[cursor...].firstIndex(of: "\n") ?? letters.count)
  }

  private mutating func moveRow(by step: Int, _ width: Int) -> Bool {
    let rows = rows(width: width)
    let current = cursorRow(in: rows)
    guard rows.indices.contains(current + step) else { return false }
    let next = rows[current + step]
    let isLast = next.upperBound == letters.count || letters[next.upperBound] == "\n"
    let last = isLast ? next.upperBound : next.upperBound - 1
    buffer.move(to: min(next.lowerBound + cursor - rows[current].lowerBound, last))
    return true
  }

  private static func lineFeeds(_ text: String) -> String {
    String(text.map { $0.isNewline ? "\n" : $0 })
  }
}
