/// Which columns of a table show, where, and how wide.
package struct TableLayout: Sendable {
  /// A column that shows.
  package struct Place: Hashable, Sendable {
    /// The column, as counted in the list given.
    package let index: Int

    /// Where it begins, counted from the left of the table.
    package let offset: Int

    /// Its width in cells.
    package let width: Int
  }

  /// The columns, as given.
  package let columns: [Column]

  /// Those that show, from left to right.
  package let places: [Place]

  /// Shares a width out between columns.
  ///
  /// Columns go by their drop order until the rest fits at its minimum. The room left over widens
  /// the columns towards their ideal, the first one first, those that always stay before the
  /// others. When even those that stay do not fit, the last of them are cut.
  ///
  /// - Parameters:
  ///   - columns: The columns, from left to right.
  ///   - width: The room in cells.
  ///   - gap: The blanks between two columns.
  package init(_ columns: [Column], width: Int, gap: Int = 1) {
    self.columns = columns
    var kept = Array(columns.indices)
    func least() -> Int {
      kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
    }
    while least() > width {
      let droppable = kept.filter { columns[$0].dropOrder != nil }
      guard let next = droppable.max(by: { Self.order(columns[$0]) <= Self.order(columns[$1]) })
      else { break }
      kept.removeAll { $0 == next }
    }
    var spare = max(0, width - least())
    var widths = columns.map(\.minimum)
    let lasting = kept.filter { columns[$0].dropOrder == nil }
    let passing = kept.filter { columns[$0].dropOrder != nil }
    for index in lasting + passing {
      let more = min(spare, columns[index].ideal - columns[index].minimum)
      widths[index] += more
      spare -= more
    }
    var offset = 0
    var places: [Place] = []
    for index in kept where offset < width {
      let columns = min(widths[index], width - offset)
      places.append(Place(index: index, offset: offset, width: columns))
      offset += columns + gap
    }
    self.places = places
  }

  private static func order(_ column: Column) -> Int { column.dropOrder ?? Int.min }
}
