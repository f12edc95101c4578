/// How much room there is, in cells; at most 4096 each way.
package struct Size: Hashable, Sendable {
  /// Width in columns, never negative.
  package let columns: Int

  /// Height in rows, never negative.
  package let rows: Int

  /// Makes a size; what is out of bounds is brought to the nearest bound.
  ///
  /// - Parameters:
  ///   - columns: The width.
  ///   - rows: The height.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(0, columns), 4_096)
    self.rows = min(max(0, rows), 4_096)
  }
}
