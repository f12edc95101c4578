extension Canvas {
  /// Draws the names of the columns of a table.
  ///
  /// - Parameters:
  ///   - layout: The columns that show.
  ///   - position: Where the table begins.
  package mutating func tableHeader(_ layout: TableLayout, at position: Position) {
    tableRow(layout.columns.map(\.title), layout, at: position, style: .header)
  }

  /// Draws a row of a table.
  ///
  /// - Parameters:
  ///   - texts: One text per column of the list given to the layout; a missing one is empty.
  ///   - layout: The columns that show.
  ///   - position: Where the table begins.
  ///   - style: The role of every cell.
  package mutating func tableRow(
    _ texts: [String], _ layout: TableLayout, at position: Position, style: Style = .text
  ) {
    tableRow(texts.map { ($0, style) }, layout, at: position)
  }

  /// Draws a row of a table whose cells have roles of their own.
  ///
  /// - Parameters:
  ///   - cells: One text and role per column of the list given to the layout.
  ///   - layout: The columns that show.
  ///   - position: Where the table begins.
  package mutating func tableRow(
    _ cells: [(text: String, style: Style)], _ layout: TableLayout, at position: Position
  ) {
    for place in layout.places where place.index < cells.count {
      let cell = cells[place.index]
      put(
        cell.text, at: Position(column: position.column + place.offset, row: position.row),
        width: place.width, alignment: layout.columns[place.index].alignment, style: cell.style)
    }
  }
}
