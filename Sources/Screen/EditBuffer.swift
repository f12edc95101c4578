/// A text under a cursor, with its past: what the single line and the area share.
///
/// Positions count grapheme clusters, what a reader calls a letter.
struct EditBuffer: Equatable, Sendable {
  private struct Moment: Equatable {
    var letters: [Character]
    var cursor: Int
  }

  /// The text, letter by letter.
  private(set) var letters: [Character]

  /// Letters before the cursor, from 0 to the count of letters.
  private(set) var cursor: Int

  private var past: [Moment] = []
  private var future: [Moment] = []
  private var isTyping = false

  init(_ text: String) {
    letters = Array(text)
    cursor = letters.count
  }

  var text: String { String(letters) }

  var canUndo: Bool { !past.isEmpty }

  mutating func move(to position: Int) {
    cursor = min(max(0, position), letters.count)
    isTyping = false
  }

  /// Puts a text at the cursor; letters typed one after the other are undone together, by word.
  mutating func insert(_ inserted: String, isTyped: Bool = false) {
    guard !inserted.isEmpty else { return }
    let joins = isTyped && isTyping && inserted != " "
    if !joins { remember() }
    let head = String(letters[..<cursor]) + inserted
    let count = head.count
    letters = Array(head + String(letters[cursor...]))
    cursor = min(count, letters.count)
    isTyping = isTyped
  }

  /// Takes letters out and leaves the cursor where they were.
  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<letters.count)
    guard !range.isEmpty else { return }
    remember()
    let head = String(letters[..<range.lowerBound])
    letters = Array(head + String(letters[range.upperBound...]))
    cursor = min(range.lowerBound, letters.count)
  }

  mutating func undo() {
    guard let before = past.popLast() else { return }
    future.append(Moment(letters: letters, cursor: cursor))
    restore(before)
  }

  mutating func redo() {
    guard let after = future.popLast() else { return }
    past.append(Moment(letters: letters, cursor: cursor))
    restore(after)
  }

  /// The cursor after one word back: over blanks, then over the word.
  var wordBefore: Int {
    var position = cursor
    while position > 0, !Self.isWord(letters[position - 1]) { position -= 1 }
    while position > 0, Self.isWord(letters[position - 1]) { position -= 1 }
    return position
  }

  /// The cursor after one word forwards.
  var wordAfter: Int {
    var position = cursor
    while position < letters.count, !Self.isWord(letters[position]) { position += 1 }
    while position < letters.count, Self.isWord(letters[position]) { position += 1 }
    return position
  }

  /// The cursor after one run of non-blanks back, for Ctrl-W.
  var blankBefore: Int {
    var position = cursor
    while position > 0, letters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !letters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  private mutating func remember() {
    past.append(Moment(letters: letters, cursor: cursor))
    if past.count > 200 { past.removeFirst() }
    future = []
    isTyping = false
  }

  private mutating func restore(_ moment: Moment) {
    letters = moment.letters
    cursor = moment.cursor
    isTyping = false
  }
}
