import Screen
import TestKit
import Testing

@Suite("Layout")
struct LayoutTests {
  @Test("splitting shares every cell out, once")
  func splits() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let room = Rectangle(
        column: Int.random(in: -5...5, using: &random), row: 0,
        columns: Int.random(in: 0...50, using: &random),
        rows: Int.random(in: 0...50, using: &random))
      let cut = Int.random(in: -5...60, using: &random)
      let top = room.splitTop(cut)
      #expect(top.top.rows + top.rest.rows == room.rows && top.rest.row == top.top.endRow)
      let right = room.splitRight(cut)
      #expect(right.rest.columns + right.right.columns == room.columns)
      #expect(right.right.endColumn == room.endColumn)
      let parts = room.columns(inParts: cut)
      #expect(parts.reduce(0) { $0 + $1.columns } == room.columns)
      #expect(room.intersection(room.inset()) == room.inset() || room.inset().isEmpty)
    }
  }

  @Test("the selected row always shows, and the list never scrolls past its end")
  func scrolls() {
    var random = SeededGenerator(seed: 11)
    var top = 0
    for turn in 0..<2_000 {
      let rows = Int.random(in: 0...40, using: &random)
      let height = Int.random(in: 0...12, using: &random)
      let selected = rows == 0 ? nil : Int.random(in: 0..<rows, using: &random)
      let window = ListWindow(selected: selected, top: top, rows: rows, height: height)
      #expect(window.count == min(height, rows), "turn \(turn)")
      #expect(window.range.upperBound <= rows, "turn \(turn)")
      if let selected, height > 0 { #expect(window.range.contains(selected), "turn \(turn)") }
      top = window.top
    }
  }

  @Test("a list that need not scroll does not")
  func standsStill() {
    let window = ListWindow(selected: 6, top: 4, rows: 40, height: 10)
    #expect(window.top == 4)
    #expect(ListWindow(selected: 13, top: 4, rows: 40, height: 10).top == 5)
    #expect(ListWindow(selected: 39, top: 4, rows: 40, height: 10).top == 30)
  }

  @Test("each role has a letter of its own, and attributes that do not depend on colour")
  func roles() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
    for style in Style.allCases {
      let plain = Theme.mono.appearance(of: style, colours: 256)
      #expect(plain.foreground == -1 && plain.background == -1)
      for theme in Theme.allCases {
        for colours in [0, 8, 16, 256] {
          let look = theme.appearance(of: style, colours: colours)
          #expect(look.attributes == plain.attributes)
          #expect(Int(look.foreground) < max(colours, 1) && Int(look.background) < max(colours, 1))
        }
      }
    }
  }

  @Test("both sets of glyphs draw with one column each")
  func glyphs() {
    for set in [Glyphs.unicode, .ascii] {
      let all =
        [set.ellipsis, set.pointer, set.mark, set.full, set.empty, set.half, set.alert, set.tick]
        + [set.cross, set.up, set.down, set.opens, set.dot, set.barFull, set.barEmpty]
        + set.heights + set.thin.corners + set.thick.corners
        + [set.thin.horizontal, set.thin.vertical, set.thick.horizontal, set.thick.vertical]
      #expect(all.allSatisfy { TextWidth.columns(of: $0) == 1 && (!set.isASCII || $0.isASCII) })
      #expect(set.heights.count == 8 && set.thin.corners.count == 4 && set.thick.corners.count == 4)
    }
  }
}
