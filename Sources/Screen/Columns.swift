/// One column of a list.
package struct Column: Sendable {
  /// The head.
  package var title: String
  /// The width it is given, and the least it can do with.
  package var width: Int
  /// The least width; the first flexible column takes what is left.
  package var least: Int
  /// Which columns go first when there is no room: the highest number, and never 0.
  package var priority: Int
  /// Where its text stands.
  package var alignment: TextFitting.Alignment
  /// Whether it grows with the room there is.
  package var isFlexible: Bool

  /// Describes a column.
  package init(
    _ title: String, width: Int, least: Int? = nil, priority: Int = 0,
    alignment: TextFitting.Alignment = .left, isFlexible: Bool = false
  ) {
    self.title = title
    self.width = width
    self.least = least ?? width
    self.priority = priority
    self.alignment = alignment
    self.isFlexible = isFlexible
  }

  /// Shares out a width: which columns stay, and how wide each is.
  ///
  /// - Parameters:
  ///   - columns: The columns, in their order on the screen.
  ///   - room: The width, two blanks between columns included.
  /// - Returns: The places of the columns that stay, with their widths.
  package static func layout(_ columns: [Column], in room: Int) -> [(place: Int, width: Int)] {
    var kept = Array(columns.indices)
    let least = { (places: [Int]) in
      places.reduce(0) { $0 + columns[$1].least } + 2 * max(0, places.count - 1)
    }
    while least(kept) > room,
      let worst = kept.filter({ columns[$0].priority > 0 })
        .max(by: { columns[$0].priority < columns[$1].priority })
    {
      kept.removeAll { $0 == worst }
    }
    var spare = room - least(kept)
    var widths = kept.map { columns[$0].least }
    for (index, place) in kept.enumerated() where spare > 0 {
      let growth = min(spare, columns[place].width - columns[place].least)
      widths[index] += max(0, growth)
      spare -= max(0, growth)
    }
    if spare > 0, let flexible = kept.firstIndex(where: { columns[$0].isFlexible }) {
      widths[flexible] += spare
    } else if spare < 0, let flexible = kept.firstIndex(where: { columns[$0].isFlexible }) {
      widths[flexible] = max(1, widths[flexible] + spare)
    }
    return Array(zip(kept, widths))
  }

  /// One line of a list: each text in its column, two blanks between.
  package static func line(
    _ texts: [String], _ columns: [Column], _ layout: [(place: Int, width: Int)]
  ) -> String {
    layout.map { place, width in
      TextFitting.fitted(texts[place], to: width, columns[place].alignment)
    }.joined(separator: "  ")
  }
}

/// Which rows of a long list are shown.
package enum ListWindow {
  /// The first row to show, so that the selected one is seen and the screen moves as little as it can.
  ///
  /// - Parameters:
  ///   - top: The first row shown until now.
  ///   - selected: The selected row.
  ///   - count: How many rows there are.
  ///   - rows: How many are shown at once.
  /// - Returns: The first row to show, from 0.
  package static func top(_ top: Int, selected: Int, count: Int, rows: Int) -> Int {
    guard rows > 0, count > rows else { return 0 }
    var first = min(max(0, top), count - rows)
    if selected < first { first = selected }
    if selected >= first + rows { first = selected - rows + 1 }
    return min(max(0, first), count - rows)
  }
}
