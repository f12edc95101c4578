import Screen
import TestKit
import Testing

@Suite("Canvas")
struct CanvasTests {
  private func drawn(_ columns: Int, _ draw: (inout Canvas) -> Void) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    draw(&canvas)
    return canvas.textRows
  }

  @Test("a text is cut at its room, at the border, and left of the canvas")
  func clips() {
    #expect(drawn(6) { $0.put("Convention", at: Position(column: 0, row: 0)) } == ["Conve…"])
    #expect(
      drawn(8) { $0.put("Convention", at: Position(column: 1, row: 0), width: 4) } == [" Con…   "])
    #expect(drawn(6) { $0.put("Convention", at: Position(column: -4, row: 0)) } == ["ention"])
    #expect(drawn(4) { $0.put("abc", at: Position(column: 0, row: 1)) } == ["    "])
    #expect(drawn(4) { $0.put("abc", at: Position(column: Int.max, row: Int.min)) } == ["    "])
  }

  @Test("half of a wide character drawn over becomes a blank")
  func keepsHalves() {
    #expect(
      drawn(4) {
        $0.put("漢字", at: Position(column: 0, row: 0))
        $0.put("x", at: Position(column: 1, row: 0))
      } == [" x字"])
    #expect(
      drawn(4) {
        $0.put("漢字", at: Position(column: 0, row: 0))
        $0.put("x", at: Position(column: 2, row: 0))
      } == ["漢x "])
    #expect(
      drawn(4) {
        $0.put("漢字", at: Position(column: 0, row: 0))
        $0.put("国", at: Position(column: 1, row: 0))
      } == [" 国 "])
    #expect(drawn(3) { $0.put("ab漢", at: Position(column: 0, row: 0)) } == ["ab…"])
  }

  @Test("rows are compared cell by cell")
  func comparesRows() {
    let before = Canvas(size: Size(columns: 4, rows: 2))
    var after = before
    after.put("x", at: Position(column: 3, row: 1))
    #expect(after.hasSameRow(0, as: before))
    #expect(!after.hasSameRow(1, as: before))
    #expect(!after.hasSameRow(2, as: before))
    #expect(!after.hasSameRow(0, as: Canvas(size: Size(columns: 5, rows: 2))))
  }

  @Test("drawing anything at any size keeps each row exact and free of controls")
  func drawsAnything() {
    for seed in 0..<600 {
      var random = SeededGenerator(seed: UInt64(seed))
      let size = Size(
        columns: Int.random(in: 0...30, using: &random), rows: Int.random(in: 0...8, using: &random)
      )
      let glyphs: Glyphs = Bool.random(using: &random) ? .unicode : .ascii
      var canvas = Canvas(size: size, glyphs: glyphs)
      for _ in 0..<12 { Scribble.draw(on: &canvas, &random) }
      #expect(canvas.textRows.count == size.rows)
      for row in canvas.textRows {
        #expect(TextWidth.columns(of: row) == size.columns, "seed \(seed) \(row.debugDescription)")
        #expect(Sanitizer.visible(row) == row, "seed \(seed)")
        if glyphs.isASCII { #expect(row.utf8.allSatisfy { $0 < 0x7F }, "seed \(seed)") }
      }
      #expect(canvas.styleRows.allSatisfy { $0.count == size.columns }, "seed \(seed)")
    }
  }
}
