/// The place of one cell, counted from 0 at the top left.
///
/// It may lie outside a canvas: drawing there does nothing. A number beyond any screen is brought
/// nearer, so that sums never overflow.
package struct Position: Hashable, Sendable {
  /// The column, 0 being the leftmost.
  package let column: Int

  /// The row, 0 being the topmost.
  package let row: Int

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - column: The column, 0 being the leftmost.
  ///   - row: The row, 0 being the topmost.
  package init(column: Int, row: Int) {
    self.column = Rectangle.bounded(column)
    self.row = Rectangle.bounded(row)
  }
}
