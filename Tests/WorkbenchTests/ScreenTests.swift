import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Screens")
struct ScreenTests {
  @Test("each screen at each size is as its file says")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      for pane in Panes.all {
        var state = Sample.usual.state(columns, rows)
        _ = state.show(pane.id)
        state.refresh()
        ScreenFile.expect(state.render(), is: "\(pane.id.name)-\(columns)x\(rows)")
      }
    }
  }

  @Test("the details, the layers and the other ways to draw are as their files say")
  func others() {
    var state = Sample.usual.state(200, 60)
    _ = state.type("2")
    ScreenFile.expect(state.render(), is: "conventions-200x60")
    state = Sample.usual.state(80, 24)
    _ = state.type("2")
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "convention-detail-80x24")
    _ = state.press(.pageDown)
    ScreenFile.expect(state.render(), is: "convention-detail-lower-80x24")
    state = Sample.usual.state(80, 24)
    _ = state.press(.function(2))
    _ = state.type("filt")
    ScreenFile.expect(state.render(), is: "palette-80x24")
    state = Sample.usual.state(80, 24)
    _ = state.type("2?")
    ScreenFile.expect(state.render(), is: "help-80x24")
    state = Sample.usual.state(80, 24)
    _ = state.type("2/oeuvres")
    ScreenFile.expect(state.render(), is: "filter-80x24")
    state = Sample.usual.state(80, 24)
    _ = state.type("5a")
    ScreenFile.expect(state.render(), is: "form-80x24")
    for _ in 0..<4 { _ = state.press(.tab) }
    ScreenFile.expect(state.render(), is: "form-principles-80x24")
    state = Sample.usual.state(80, 24, .english)
    _ = state.type("2")
    ScreenFile.expect(state.render(), is: "conventions-english-80x24")
    state = Sample.usual.state(80, 24, isASCII: true)
    _ = state.type("6")
    ScreenFile.expect(state.render(), is: "signatures-ascii-80x24")
    state = Sample.usual.state(40, 10)
    _ = state.type("2")
    ScreenFile.expect(state.render(), is: "conventions-40x10")
    state = Sample.usual.state(39, 9)
    ScreenFile.expect(state.render(), is: "too-small-39x9")
    state = Sample().state(80, 24)
    ScreenFile.expect(state.render(), is: "empty-80x24")
  }
}

extension WorkbenchState {
  /// Types each character of a text.
  mutating func type(_ text: String) -> [Effect] {
    text.unicodeScalars.flatMap { handle(.key(.character($0))) }
  }

  /// Presses keys.
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { handle(.key($0)) }
  }

  /// The screen as lines of text.
  var screen: String { render().textRows.joined(separator: "\n") }
}
