import Screen
import Testing

@Suite("Keys")
struct KeyTests {
  static let keys: [Key] =
    ["a", "é", "?", " ", "-", "F"].map { .character($0) }
    + ["a", "s", "z", " ", "]"].map { .control($0) } + ["b", "B", "\r", "\u{7F}"].map { .alt($0) }
    + (1...12).map { .function($0) }
    + [.enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .home, .end, .pageUp]
    + [.pageDown, .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight]
    + [.controlUp, .controlDown, .controlLeft, .controlRight]

  @Test("the word of a key reads back as the key", arguments: keys)
  func readsBack(key: Key) {
    #expect(Key(token: key.token) == key)
  }

  @Test("words are read in any case")
  func anyCase() {
    #expect(Key(token: "ctrl-s") == .control("s"))
    #expect(Key(token: "ENTER") == .enter)
    #expect(Key(token: "f10") == .function(10))
  }

  @Test(
    "what is no key is refused",
    arguments: ["", "F13", "F0", "Ctrl-é", "Ctrl-", "Hyper-a", "\u{1B}"])
  func refuses(token: String) {
    #expect(Key(token: token) == nil)
  }
}
