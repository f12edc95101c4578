extension Canvas {
  /// Draws a text being typed on several rows, scrolled so that the cursor shows.
  ///
  /// - Parameters:
  ///   - area: The text.
  ///   - rectangle: Its room, filled with blanks; use its width with `TextArea.handle`.
  ///   - style: The role of the text.
  ///   - hasFocus: Whether the cursor of the terminal is put on the text, and shown.
  package mutating func put(
    _ area: TextArea, in rectangle: Rectangle, style: Style = .input, hasFocus: Bool = true
  ) {
    guard !rectangle.isEmpty else { return }
    fill(rectangle, style: style)
    let rows = area.rows(width: rectangle.columns)
    let cursorRow = area.cursorRow(in: rows)
    let window = ListWindow(
      selected: cursorRow, top: max(0, cursorRow - rectangle.rows + 1), rows: rows.count,
      height: rectangle.rows, margin: 0)
    for index in window.range {
      let text = String(area.letters[rows[index]])
      let place = Position(column: rectangle.column, row: rectangle.row + index - window.top)
      put(text, at: place, width: rectangle.columns, style: style)
    }
    guard hasFocus else { return }
    let before = String(area.letters[rows[cursorRow].lowerBound..<area.cursor])
    let column = min(TextWidth.columns(of: before, glyphs: glyphs), rectangle.columns - 1)
    cursor = Position(
      column: rectangle.column + column, row: rectangle.row + cursorRow - window.top)
    showsCursor = true
  }
}
