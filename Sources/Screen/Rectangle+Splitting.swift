/// Ways to share the room out. Each is total: a part that does not fit is cut, down to nothing.
extension Rectangle {
  /// Cuts the first rows off.
  ///
  /// - Parameter count: How many rows the first part takes.
  /// - Returns: The rows on top, and what is left below.
  package func splitTop(_ count: Int) -> (top: Rectangle, rest: Rectangle) {
    let taken = min(max(0, count), rows)
    return (
      Rectangle(column: column, row: row, columns: columns, rows: taken),
      Rectangle(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// Cuts the last rows off.
  ///
  /// - Parameter count: How many rows the last part takes.
  /// - Returns: What is left above, and the rows at the bottom.
  package func splitBottom(_ count: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let taken = min(max(0, count), rows)
    let parts = splitTop(rows - taken)
    return (parts.top, parts.rest)
  }

  /// Cuts the first columns off.
  ///
  /// - Parameter count: How many columns the first part takes.
  /// - Returns: The columns on the left, and what is left of the room.
  package func splitLeft(_ count: Int) -> (left: Rectangle, rest: Rectangle) {
    let taken = min(max(0, count), columns)
    return (
      Rectangle(column: column, row: row, columns: taken, rows: rows),
      Rectangle(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }

  /// Cuts the last columns off.
  ///
  /// - Parameter count: How many columns the last part takes.
  /// - Returns: What is left of the room, and the columns on the right.
  package func splitRight(_ count: Int) -> (rest: Rectangle, right: Rectangle) {
    let taken = min(max(0, count), columns)
    let parts = splitLeft(columns - taken)
    return (parts.left, parts.rest)
  }

  /// Shares the width out evenly, the first parts taking what does not divide.
  ///
  /// - Parameter count: How many parts; less than 1 counts as 1.
  /// - Returns: The parts, from left to right.
  package func columns(inParts count: Int) -> [Rectangle] {
    let parts = max(1, count)
    var rest = self
    return (0..<parts).map { index in
      let share = columns / parts + (index < columns % parts ? 1 : 0)
      let split = rest.splitLeft(share)
      rest = split.rest
      return split.left
    }
  }

  /// Leaves a margin on each side.
  ///
  /// - Parameters:
  ///   - columns: The columns to leave on the left and on the right.
  ///   - rows: The rows to leave above and below.
  /// - Returns: The room inside the margin; empty when the margins meet.
  package func inset(columns: Int = 1, rows: Int = 1) -> Rectangle {
    let columns = Self.bounded(columns)
    let rows = Self.bounded(rows)
    return Rectangle(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// One row of it.
  ///
  /// - Parameter index: The row, counted from 0 at its top.
  /// - Returns: The row; empty when it lies outside.
  package func row(_ index: Int) -> Rectangle {
    guard index >= 0, index < rows else {
      return Rectangle(column: column, row: row, columns: 0, rows: 0)
    }
    return Rectangle(column: column, row: row + index, columns: columns, rows: 1)
  }

  /// Room of a given size in its middle, for a dialog.
  ///
  /// - Parameter size: The room wanted; cut to what there is.
  /// - Returns: The room, one column or row nearer the top left when it cannot be in the middle.
  package func centred(_ size: Size) -> Rectangle {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rectangle(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}
