/// The canvas as text, for screen files, plain output and tests.
extension Canvas {
  /// Each row as text, trailing blanks included: as many columns as the canvas.
  package var textRows: [String] {
    (0..<size.rows).map { row in
      var text = ""
      for cell in self.row(row) { cell.cluster.write(to: &text) }
      return text
    }
  }

  /// Each row as the letters of its roles, one letter per column.
  package var styleRows: [String] {
    (0..<size.rows).map { row in String(self.row(row).map(\.style.letter)) }
  }

  /// The cells of a row.
  ///
  /// - Parameter index: The row, counted from 0 at the top.
  /// - Returns: As many cells as the canvas has columns; empty outside.
  package func row(_ index: Int) -> ArraySlice<Cell> {
    guard index >= 0, index < size.rows else { return [] }
    return cells[(index * size.columns)..<((index + 1) * size.columns)]
  }

  /// Whether a row is the same in two canvases, so that it need not be drawn again.
  ///
  /// - Parameters:
  ///   - index: The row, counted from 0 at the top.
  ///   - other: The other canvas.
  /// - Returns: Whether both show the same there; never when their widths differ.
  package func hasSameRow(_ index: Int, as other: Canvas) -> Bool {
    guard size.columns == other.size.columns, index >= 0, index < min(size.rows, other.size.rows)
    else { return false }
    let start = index * size.columns
    for place in start..<(start + size.columns) where cells[place] != other.cells[place] {
      return false
    }
    return true
  }
}
