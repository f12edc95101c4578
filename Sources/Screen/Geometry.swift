/// The size of a screen or a part of it, in cells.
package struct Size: Sendable, Hashable {
  /// Cells across.
  package var columns: Int
  /// Cells down.
  package var rows: Int

  /// A size; negative numbers count as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, from the top left corner, which is column 0 and row 0.
package struct Position: Sendable, Hashable {
  /// Cells to the right of the left edge.
  package var column: Int
  /// Cells below the top edge.
  package var row: Int

  /// A place.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of a screen.
package struct Rectangle: Sendable, Hashable {
  /// The left edge.
  package var column: Int
  /// The top edge.
  package var row: Int
  /// Cells across, never negative.
  package var columns: Int
  /// Cells down, never negative.
  package var rows: Int

  /// A rectangle; negative sizes count as zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// What is left inside a frame one cell wide.
  package var inside: Rectangle {
    Rectangle(column: column + 1, row: row + 1, columns: columns - 2, rows: rows - 2)
  }

  /// Cuts off rows at the top: those, and the rest.
  package func split(top: Int) -> (top: Rectangle, rest: Rectangle) {
    let cut = min(max(0, top), rows)
    return (
      Rectangle(column: column, row: row, columns: columns, rows: cut),
      Rectangle(column: column, row: row + cut, columns: columns, rows: rows - cut)
    )
  }

  /// Cuts off columns at the left: those, and the rest.
  package func split(left: Int) -> (left: Rectangle, rest: Rectangle) {
    let cut = min(max(0, left), columns)
    return (
      Rectangle(column: column, row: row, columns: cut, rows: rows),
      Rectangle(column: column + cut, row: row, columns: columns - cut, rows: rows)
    )
  }
}
