import Screen

/// A line edited the plain way, to compare with: two strings, one on each side of the cursor.
struct PlainLine {
  static let keys: [Key] =
    ["a", "é", " ", "-"].map { .character($0) } + [.left, .right, .home, .end, .backspace, .delete]
    + ["a", "e", "b", "f", "k", "u", "w", "d"].map { .control($0) }
    + [.alt("b"), .alt("f"), .alt("d"), .alt("\u{7F}")]

  private var before: String
  private var after = ""

  init(_ text: String) { before = text }

  var text: String { before + after }
  var cursor: Int { before.count }

  mutating func handle(_ key: Key) {
    switch key {
    case .character(let scalar): before.unicodeScalars.append(scalar)
    case .left, .control("b"): shift(1)
    case .right, .control("f"): shift(-1)
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .backspace: before = String(before.dropLast())
    case .delete, .control("d"): after = String(after.dropFirst())
    case .control("k"): after = ""
    case .control("u"): before = ""
    case .control("w"): before = cut(before) { $0 != " " }
    case .alt("b"): shift(before.count - cut(before, isWord).count)
    case .alt("\u{7F}"): before = cut(before, isWord)
    case .alt("f"): shift(-(after.count - cut(String(after.reversed()), isWord).count))
    case .alt("d"): after = String(cut(String(after.reversed()), isWord).reversed())
    default: break
    }
  }

  private func isWord(_ letter: Character) -> Bool { letter.isLetter }

  /// Without the last word and what follows it.
  private func cut(_ text: String, _ isPart: (Character) -> Bool) -> String {
    var rest = text
    while let last = rest.last, !isPart(last) { rest.removeLast() }
    while let last = rest.last, isPart(last) { rest.removeLast() }
    return rest
  }

  private mutating func shift(_ count: Int) {
    let letters = Array(text)
    let cursor = min(max(0, self.cursor - count), letters.count)
    before = String(letters[..<cursor])
    after = String(letters[cursor...])
  }
}
