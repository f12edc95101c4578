/// One column of a table.
package struct Column: Sendable {
  /// The name shown above.
  package let title: String

  /// The least width worth showing, in cells.
  package let minimum: Int

  /// The width that shows everything, in cells.
  package let ideal: Int

  /// Which go first when room lacks: the highest number; nil for a column that always stays.
  package let dropOrder: Int?

  /// The side its texts stand on.
  package let alignment: Alignment

  /// Makes a column.
  ///
  /// - Parameters:
  ///   - title: The name shown above.
  ///   - minimum: The least width worth showing; less than 1 counts as 1.
  ///   - ideal: The width that shows everything; nil for the minimum.
  ///   - dropOrder: The highest goes first when room lacks; nil to stay always.
  ///   - alignment: The side its texts stand on.
  package init(
    _ title: String, minimum: Int, ideal: Int? = nil, dropOrder: Int? = nil,
    alignment: Alignment = .left
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.dropOrder = dropOrder
    self.alignment = alignment
  }
}
