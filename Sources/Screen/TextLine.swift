/// A line of text being typed, with the keys of a shell: Ctrl-A E B F K U W D Z Y, Alt-B F D.
package struct TextLine: Equatable, Sendable {
  private var buffer: EditBuffer

  /// Makes a line, the cursor at its end.
  ///
  /// - Parameter text: What it holds; line breaks become spaces.
  package init(_ text: String = "") { buffer = EditBuffer(Self.oneLine(text)) }

  /// What it holds; replacing it can be undone.
  package var text: String {
    get { buffer.text }
    set {
      buffer.remove(0..<buffer.letters.count)
      buffer.insert(Self.oneLine(newValue))
    }
  }

  /// Letters before the cursor, as a reader counts them.
  package var cursor: Int { buffer.cursor }

  /// How many letters there are, as a reader counts them.
  package var count: Int { buffer.letters.count }

  /// Whether nothing is typed.
  package var isEmpty: Bool { buffer.letters.isEmpty }

  /// Whether Ctrl-Z has something to take back.
  package var canUndo: Bool { buffer.canUndo }

  /// Does what a key does in a line.
  ///
  /// - Parameter key: The key.
  /// - Returns: Whether the line took the key; if not, the key means something to others.
  package mutating func handle(_ key: Key) -> Bool {
    buffer.handle(key, line: 0..<buffer.letters.count)
  }

  /// Puts a text at the cursor, as a paste or a completion does.
  ///
  /// - Parameter text: Any text; line breaks become spaces.
  package mutating func insert(_ text: String) { buffer.insert(Self.oneLine(text)) }

  /// Moves the cursor.
  ///
  /// - Parameter position: Letters before the cursor; cut to what there is.
  package mutating func moveCursor(to position: Int) { buffer.move(to: position) }

  var letters: [Character] { buffer.letters }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .joined(separator: " ")
  }
}
