/// A line of text being edited, with the keys of readline.
package struct TextLine: Sendable, Hashable {
  /// The characters; a character may be several scalars, the cursor never stands inside one.
  package private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  package private(set) var cursor: Int
  private var undone: [Snapshot] = []
  private var done: [Snapshot] = []
  private var killed: [Character] = []

  private struct Snapshot: Sendable, Hashable {
    let characters: [Character]
    let cursor: Int
  }

  /// A line with the cursor at its end.
  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The text.
  package var text: String { String(characters) }

  /// Puts a text in place of the whole, as an act that can be undone.
  package mutating func replace(with text: String) {
    edit { line in
      line.characters = Array(text)
      line.cursor = line.characters.count
    }
  }

  /// Inserts a text at the cursor; a text field of one line gets it without line ends.
  package mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    edit { line in
      let before = line.characters.count
      line.characters.insert(contentsOf: text, at: line.cursor)
      // What was typed may have joined the character before it.
      line.characters = Array(String(line.characters))
      line.cursor = min(line.characters.count, line.cursor + line.characters.count - before)
    }
  }

  /// Handles a key.
  ///
  /// - Parameter key: The key.
  /// - Returns: Whether it was one of the keys a text line understands.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .move(.left, nil), .control("b"): cursor = max(0, cursor - 1)
    case .move(.right, nil), .control("f"): cursor = min(characters.count, cursor + 1)
    case .move(.home, nil), .control("a"): cursor = 0
    case .move(.end, nil), .control("e"): cursor = characters.count
    case .move(.left, .control), .alt("b"): cursor = wordStart
    case .move(.right, .control), .alt("f"): cursor = wordEnd
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
    case .control("k"): kill(cursor..<characters.count)
    case .control("u"): kill(0..<cursor)
    case .control("w"): kill(wordStart..<cursor)
    case .control("z"): undo()
    case .control("y"): redo()
    default: return false
    }
    return true
  }

  /// The part that fits a width, and the column of the cursor in it.
  ///
  /// - Parameter columns: The width, at least 2.
  /// - Returns: The visible text and where the cursor stands, from 0 to `columns` - 1.
  package func window(columns: Int) -> (text: String, cursor: Int) {
    let width = max(2, columns)
    let widths = characters.map { TextWidth.columns(String($0)) }
    var first = 0
    var used = widths[..<cursor].reduce(0, +)
    while used > width - 1 {
      used -= widths[first]
      first += 1
    }
    var last = first
    var total = 0
    while last < characters.count, total + widths[last] <= width {
      total += widths[last]
      last += 1
    }
    return (String(characters[first..<last]), used)
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1] == " " { place -= 1 }
    while place > 0, characters[place - 1] != " " { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place] == " " { place += 1 }
    while place < characters.count, characters[place] != " " { place += 1 }
    return place
  }

  private mutating func kill(_ range: Range<Int>) {
    if !range.isEmpty { killed = Array(characters[range]) }
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    edit { line in
      line.characters.removeSubrange(range)
      line.cursor = range.lowerBound
    }
  }

  private mutating func edit(_ change: (inout TextLine) -> Void) {
    done.append(Snapshot(characters: characters, cursor: cursor))
    if done.count > 200 { done.removeFirst() }
    undone = []
    change(&self)
  }

  private mutating func undo() {
    guard let last = done.popLast() else { return }
    undone.append(Snapshot(characters: characters, cursor: cursor))
    (characters, cursor) = (last.characters, last.cursor)
  }

  private mutating func redo() {
    guard let last = undone.popLast() else { return }
    done.append(Snapshot(characters: characters, cursor: cursor))
    (characters, cursor) = (last.characters, last.cursor)
  }
}
