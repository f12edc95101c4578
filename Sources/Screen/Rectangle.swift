/// A part of the screen, in cells.
package struct Rectangle: Hashable, Sendable {
  /// The leftmost column.
  package let column: Int

  /// The topmost row.
  package let row: Int

  /// Width in columns, never negative.
  package let columns: Int

  /// Height in rows, never negative.
  package let rows: Int

  /// A number no further than any screen reaches, so that sums never overflow.
  static func bounded(_ number: Int) -> Int { min(max(-1 << 30, number), 1 << 30) }

  /// Makes a rectangle; a negative width or height counts as 0.
  ///
  /// - Parameters:
  ///   - column: The leftmost column.
  ///   - row: The topmost row.
  ///   - columns: The width.
  ///   - rows: The height.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = Self.bounded(column)
    self.row = Self.bounded(row)
    self.columns = max(0, Self.bounded(columns))
    self.rows = max(0, Self.bounded(rows))
  }

  /// Makes the rectangle of the whole of a screen of this size.
  ///
  /// - Parameter size: The size of the screen.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The top left cell.
  package var origin: Position { Position(column: column, row: row) }

  /// The room inside.
  package var size: Size { Size(columns: columns, rows: rows) }

  /// The first column to the right of it.
  package var endColumn: Int { column + columns }

  /// The first row below it.
  package var endRow: Int { row + rows }

  /// Whether it holds no cell at all.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a cell lies inside.
  ///
  /// - Parameter position: The place of the cell.
  /// - Returns: Whether it lies inside.
  package func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn && position.row >= row
      && position.row < endRow
  }

  /// What two rectangles share.
  ///
  /// - Parameter other: The other rectangle.
  /// - Returns: The cells both hold; empty when they do not meet.
  package func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }
}
