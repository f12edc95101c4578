import Screen
import TestKit
import Testing

@Suite("Line being typed")
struct TextLineTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let keys: [Key]
    let result: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "typing", text: "", keys: [.character("é"), .character("t")], result: "ét|"),
    Row(name: "Home and End", text: "abc", keys: [.home, .character("x")], result: "x|abc"),
    Row(name: "Ctrl-A, Ctrl-E", text: "abc", keys: [.control("a"), .control("e")], result: "abc|"),
    Row(
      name: "Ctrl-B, Ctrl-F", text: "abc", keys: [.control("b"), .control("b"), .control("f")],
      result: "ab|c"),
    Row(name: "Ctrl-K", text: "abc", keys: [.home, .right, .control("k")], result: "a|"),
    Row(name: "Ctrl-U", text: "abc", keys: [.left, .control("u")], result: "|c"),
    Row(name: "Ctrl-W", text: "a P-07 b", keys: [.left, .left, .control("w")], result: "a | b"),
    Row(name: "Alt-B", text: "un deux", keys: [.alt("b")], result: "un |deux"),
    Row(name: "Alt-F", text: "un deux", keys: [.home, .alt("f")], result: "un| deux"),
    Row(
      name: "Ctrl-arrows", text: "a.b", keys: [.controlLeft, .controlLeft, .controlRight],
      result: "a|.b"),
    Row(
      name: "Alt-D, Alt-Backspace", text: "un deux trois",
      keys: [.alt("b"), .alt("\u{7F}"), .alt("d")], result: "un |"),
    Row(
      name: "Backspace takes a letter, not a mark", text: "e\u{301}", keys: [.backspace],
      result: "|"),
    Row(
      name: "Backspace takes a family", text: "a👨\u{200D}👩\u{200D}👧", keys: [.backspace],
      result: "a|"),
    Row(name: "Delete", text: "ab", keys: [.home, .delete, .delete, .delete], result: "|"),
    Row(
      name: "a mark typed joins its letter", text: "e", keys: [.character("\u{301}"), .left],
      result: "|e\u{301}"),
    Row(
      name: "undo by word", text: "",
      keys: "ab cd".unicodeScalars.map { .character($0) } + [.control("z")], result: "ab|"),
    Row(
      name: "undo, redo", text: "abc", keys: [.control("u"), .control("z"), .control("y")],
      result: "|"),
    Row(name: "nothing to undo", text: "abc", keys: [.control("z")], result: "abc|"),
  ]

  private func shown(_ line: TextLine) -> String {
    let letters = Array(line.text)
    return String(letters[..<line.cursor]) + "|" + String(letters[line.cursor...])
  }

  @Test("keys edit as in a shell", arguments: rows)
  func edits(row: Row) {
    var line = TextLine(row.text)
    for key in row.keys {
      let isTaken = line.handle(key)
      #expect(isTaken)
    }
    #expect(shown(line) == row.result)
  }

  @Test(
    "keys that are not for a line are left to others",
    arguments: [Key.enter, .escape, .tab, .up, .function(1), .control("s")])
  func leaves(key: Key) {
    var line = TextLine("abc")
    let isTaken = line.handle(key)
    #expect(!isTaken && line.text == "abc")
  }

  @Test("a paste stays on one line")
  func pastes() {
    var line = TextLine("a")
    line.insert("b\nc\r\n\nd")
    #expect(line.text == "ab c d")
  }

  @Test("any keys give what a plain model gives, and undo comes back to the start")
  func agreesWithModel() {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: UInt64(seed))
      var line = TextLine("un deux")
      var model = PlainLine("un deux")
      for _ in 0..<60 {
        let key = PlainLine.keys.randomElement(using: &random) ?? .left
        _ = line.handle(key)
        model.handle(key)
        #expect(line.text == model.text && line.cursor == model.cursor, "seed \(seed) \(key.token)")
      }
      while line.canUndo { _ = line.handle(.control("z")) }
      #expect(line.text == "un deux", "seed \(seed)")
    }
  }

  @Test("the cursor always stands in its room")
  func keepsCursorInside() {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: UInt64(seed))
      var line = TextLine(Samples.text(&random, count: 30))
      line.moveCursor(to: Int.random(in: 0...line.count, using: &random))
      let width = Int.random(in: 1...20, using: &random)
      var canvas = Canvas(size: Size(columns: 30, rows: 1))
      canvas.put(line, at: Position(column: 5, row: 0), width: width)
      let column = canvas.cursor?.column ?? -1
      #expect((5..<(5 + width)).contains(column), "seed \(seed)")
    }
  }
}
