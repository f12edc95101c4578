import Screen
import TestKit
import Testing

@Suite("Input decoder")
struct InputDecoderTests {
  private func events(_ inputs: [RawInput]) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for input in inputs { decoder.decode(input, into: &events) }
    return events
  }

  private static func characters(_ text: String) -> [RawInput] {
    text.unicodeScalars.map { .character($0) }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let typed: String
    let keys: [Key]
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "letters", typed: "aé", keys: [.character("a"), .character("é")]),
    Row(name: "enter and Ctrl-J", typed: "\r\n", keys: [.enter, .control("j")]),
    Row(
      name: "tab and both backspaces", typed: "\t\u{8}\u{7F}", keys: [.tab, .backspace, .backspace]),
    Row(
      name: "controls", typed: "\u{1}\u{13}\u{0}\u{1F}",
      keys: ["a", "s", " ", "_"].map { .control($0) }),
    Row(name: "escape alone", typed: "\u{1B}", keys: [.escape]),
    Row(name: "two escapes", typed: "\u{1B}\u{1B}", keys: [.escape, .escape]),
    Row(name: "Alt and a letter", typed: "\u{1B}jé", keys: [.alt("j"), .character("é")]),
    Row(
      name: "Alt-Enter, Alt-Backspace", typed: "\u{1B}\r\u{1B}\u{7F}",
      keys: [.alt("\r"), .alt("\u{7F}")]),
    Row(name: "Alt and an introducer", typed: "\u{1B}[", keys: [.alt("[")]),
    Row(name: "Alt-P", typed: "\u{1B}P", keys: [.alt("P")]),
    Row(name: "Ctrl-Enter of xterm", typed: "\u{1B}[27;5;13~x", keys: [.character("x")]),
    Row(name: "Ctrl-Enter of others", typed: "\u{1B}[13;5ux", keys: [.character("x")]),
    Row(name: "private sequence", typed: "\u{1B}[?1;2cx", keys: [.character("x")]),
    Row(name: "key of the Linux console", typed: "\u{1B}[[Fx", keys: [.character("x")]),
    Row(name: "single shift", typed: "\u{1B}Ojx", keys: [.character("x")]),
    Row(name: "colour report", typed: "\u{1B}]11;rgb:00/00/00\u{7}x", keys: [.character("x")]),
    Row(name: "colour report, other end", typed: "\u{1B}]11;q\u{1B}\\x", keys: [.character("x")]),
    Row(name: "device string", typed: "\u{1B}P1+r546e=78\u{1B}\\x", keys: [.character("x")]),
    Row(name: "C1 introducer", typed: "\u{9B}31mx", keys: [.character("x")]),
    Row(name: "what nobody types", typed: "\u{202E}\u{E0061}\u{85}x", keys: [.character("x")]),
  ]

  @Test("characters become keys, sequences nobody asked for nothing", arguments: rows)
  func decodes(row: Row) {
    #expect(events(Self.characters(row.typed) + [.pause]) == row.keys.map { .key($0) })
  }

  @Test("a sequence may come in two pieces")
  func joinsPieces() {
    let inputs = Self.characters("\u{1B}[13;") + [.pause] + Self.characters("5ux") + [.pause]
    #expect(events(inputs) == [.key(.character("x"))])
  }

  @Test("a sequence that never ends is given up")
  func givesUp() {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    for input in Self.characters("\u{1B}]0;abc") + [.pause] { decoder.decode(input, into: &events) }
    #expect(decoder.isInSequence && events.isEmpty)
    decoder.giveUp()
    decoder.decode(.character("x"), into: &events)
    #expect(events == [.key(.character("x"))])
  }

  @Test("a paste is one event, its line ends made equal, its controls left out")
  func pastes() {
    let inputs: [RawInput] =
      [.pasteBegin] + Self.characters("un\r\ndeux\rtrois\n\n\tq\u{1B}[31m\u{7}") + [
        .key(.up), .pause,
      ]
      + Self.characters("\u{3}fin") + [.pasteEnd, .character("q")]
    #expect(
      events(inputs) == [.paste("un\ndeux\ntrois\n\n\tq[31mfin"), .key(.character("q"))])
  }

  @Test("a paste without its end is left by escape alone")
  func leavesPaste() {
    let inputs: [RawInput] = [.pasteBegin, .character("a"), .pause, .character("\u{1B}"), .pause]
    #expect(events(inputs) == [.paste("a")])
  }

  @Test("a paste is cut at its longest")
  func cutsPaste() {
    let inputs: [RawInput] =
      [.pasteBegin] + Array(repeating: .character("a"), count: InputDecoder.longestPaste + 100)
      + [.pasteEnd]
    guard case .paste(let text)? = events(inputs).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count <= InputDecoder.longestPaste)
  }

  @Test("focus, mouse and known keys pass through, after an escape too")
  func passes() {
    let mouse = Mouse(.press, at: Position(column: 249, row: 4))
    #expect(
      events([.focus(true), .mouse(mouse), .character("\u{1B}"), .key(.up), .unknown, .pause])
        == [.focus(true), .mouse(mouse), .key(.escape), .key(.up)])
  }

  @Test("whatever comes, a key typed after a silence acts")
  func survivesAnything() {
    let bytes: [Unicode.Scalar] = [
      "\u{1B}", "[", "O", "]", "P", "a", "3", ";", "~", "\u{7}", "\\", "\u{9B}",
    ]
    for seed in 0..<2_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      var decoder = InputDecoder()
      var events: [InputEvent] = []
      for _ in 0..<20 {
        let scalar = bytes.randomElement(using: &random) ?? "a"
        decoder.decode(
          Int.random(in: 0..<6, using: &random) == 0 ? .pause : .character(scalar), into: &events)
      }
      decoder.decode(.pause, into: &events)
      decoder.giveUp()
      events = []
      decoder.decode(.character("x"), into: &events)
      #expect(events == [.key(.character("x"))], "seed \(seed)")
    }
  }
}
