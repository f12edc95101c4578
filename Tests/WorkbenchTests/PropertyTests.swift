import Partnership
import Screen
import Testing

@testable import Workbench

/// Numbers that look random and are the same in each run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("Whatever is pressed")
struct PropertyTests {
  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .home, .end, .pageUp, .pageDown, .up,
      .down, .left, .right, .shiftUp, .shiftDown, .controlLeft, .insert, .control("s"),
      .control("c"), .control("l"), .control("z"), .control("u"), .control("d"), .alt("b"),
    ] + (1...12).map { .function($0) }
    + "0123456789mitc&é\"'(-àkjlhgGvV+sy/:?aqxRen é漢 ".unicodeScalars.map { .character($0) }

  @Test("nothing traps, rows have their width, the cursor is inside and shows the focus")
  func anything() {
    for seed in 1...40 {
      var numbers = SeededNumbers(UInt64(seed))
      var state = Sample.usual.state()
      for step in 0..<60 {
        if Int.random(in: 0..<8, using: &numbers) == 0 {
          let size = Size(
            columns: Int.random(in: 1...250, using: &numbers),
            rows: Int.random(in: 1...80, using: &numbers))
          _ = state.handle(.resize(size))
        } else if Int.random(in: 0..<20, using: &numbers) == 0 {
          _ = state.handle(.paste("a\u{1B}[2J\u{202E}b\nc"))
        } else if let key = Self.keys.randomElement(using: &numbers) {
          _ = state.handle(.key(key))
        }
        expectSound(state, "seed \(seed), step \(step)")
      }
    }
  }

  private func expectSound(_ state: WorkbenchState, _ place: String) {
    let canvas = state.render()
    for row in canvas.textRows {
      #expect(TextWidth.columns(of: row, glyphs: canvas.glyphs) == canvas.size.columns, "\(place)")
    }
    guard let cursor = canvas.cursor else {
      Issue.record("no cursor: \(place), \(state.size), \(state.layers.count) layers")
      return
    }
    #expect(canvas.bounds.contains(cursor), "\(place): cursor \(cursor) in \(canvas.size)")
    guard state.layers.isEmpty, !state.isMeetingShown, !state.layout.isTooSmall,
      state.place.focus == .list,
      let list = state.list, list.count > 0
    else { return }
    let isShown = canvas.semantics.contains { $0.role == .row && $0.isFocused }
    #expect(isShown, "\(place): the selected row is not in view")
  }

  @Test("text typed in a form or a filter is text, whatever the letters")
  func textIsText() {
    for seed in 1...30 {
      var numbers = SeededNumbers(UInt64(seed) &+ 1000)
      var state = Sample.usual.state()
      _ = state.type("5a")
      _ = state.press(.backTab)
      var typed = ""
      for _ in 0..<40 {
        let letter = "abcqQVvsky:/?+0123&é\"'(-à .".unicodeScalars.randomElement(using: &numbers)
        guard let letter else { continue }
        typed.unicodeScalars.append(letter)
        #expect(state.handle(.key(.character(letter))).isEmpty)
      }
      #expect(state.form?.fields.last?.typed == [typed])
      #expect(state.place.pane == EvaluationsPane.id)
    }
  }

  @Test("hostile text in facts never reaches the screen as such")
  func hostile() {
    var sample = Sample.usual
    sample.add(
      .convention, "C-2026-09",
      [
        ("Titre", "a\u{1B}[31m\u{202E}b\u{200D}c\u{0301}\u{0301}\u{0301}\u{0301}漢"),
        ("Nature", "autre"),
      ]
        + [("Partie", "PA-01"), ("Partie", "PA-02")])
    var state = sample.state()
    _ = state.type("2")
    _ = state.press(.end, .enter)
    for scalar in state.screen.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && scalar.value != 0x202E && scalar.value != 0x7F)
    }
  }

  @Test("a hundred thousand rows are filtered at each key, and the longer filter reads less")
  func manyRows() {
    let names = ["logement", "accès aux droits", "santé", "petite enfance"]
    var index = SearchIndex()
    for row in 0..<100_000 { index.append("P-\(row) \(names[row % 4]) quartier nord") }
    #expect(index.matches("sante").count == 25_000)
    #expect(index.matches("sante 9999").count == index.matches("9999 sante").count)
    #expect(index.matches("").count == 100_000)
  }

  @Test("a filter on a long list answers at once and goes on at each tick")
  func longList() {
    var sample = Sample.usual
    for row in 1...20_000 {
      sample.add(.technicalProtocol, "P-\(row + 10)", [("Titre", "x"), ("Projet", "PST-01")])
    }
    var state = sample.state()
    _ = state.type("3/20010")
    var ticks = 0
    while state.wakeAfterMilliseconds != nil, ticks < 10 {
      _ = state.handle(.tick(Moment(day: Sample.monday, hour: 14, minute: 33)))
      ticks += 1
    }
    #expect(state.list?.selectableCount == 1)
    #expect(state.wakeAfterMilliseconds == nil)
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "P-20010")
  }
}
