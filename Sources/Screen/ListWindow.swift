/// Which rows of a long list show.
package struct ListWindow: Hashable, Sendable {
  /// The first row shown.
  package let top: Int

  /// How many rows show.
  package let count: Int

  /// Scrolls no more than needed for the selected row to show.
  ///
  /// - Parameters:
  ///   - selected: The row that must show; nil when there is none.
  ///   - top: The first row shown before.
  ///   - rows: The rows of the list.
  ///   - height: The rows of the screen.
  ///   - margin: The rows to keep above and below the selected one, where the list has them.
  package init(selected: Int?, top: Int, rows: Int, height: Int, margin: Int = 1) {
    let height = max(0, height)
    let rows = max(0, rows)
    let lastTop = max(0, rows - height)
    var first = min(max(0, top), lastTop)
    if let selected, height > 0 {
      let room = min(max(0, margin), (height - 1) / 2)
      first = min(first, selected - room)
      first = max(first, selected + room - height + 1)
      first = min(max(0, first), lastTop)
    }
    self.top = first
    count = min(height, rows - first)
  }

  /// The rows shown.
  package var range: Range<Int> { top..<(top + count) }
}
