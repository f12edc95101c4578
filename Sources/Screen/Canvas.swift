/// A grid of cells to draw on: a terminal without a terminal.
///
/// Drawing outside is allowed and does nothing, at any size, so a pane never checks its bounds.
/// Every row always takes exactly the width of the canvas: a wide character whose half is drawn
/// over becomes a blank, and none stands in the last column.
package struct Canvas: Sendable {
  /// The room there is.
  package let size: Size

  /// The characters to draw with.
  package let glyphs: Glyphs

  /// Row by row, from the top left; `size.rows` times `size.columns` cells.
  package private(set) var cells: [Cell]

  /// Where the cursor of the terminal stands; on the focused item always, for braille displays.
  package var cursor: Position?

  /// Whether the cursor shows, as in a text field.
  package var showsCursor = false

  /// Whether the terminal is asked to report the mouse.
  package var wantsMouse = false

  /// The title of the window, nil to leave it alone.
  package var windowTitle: String?

  /// What the parts of the screen are, for tests and for the accessible mode.
  package var semantics: [Semantic] = []

  /// Makes an empty canvas.
  ///
  /// - Parameters:
  ///   - size: The room there is.
  ///   - glyphs: The characters to draw with.
  package init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The rectangle of the whole canvas.
  package var bounds: Rectangle { Rectangle(size) }

  /// The cell at a place.
  ///
  /// - Parameter position: The place.
  /// - Returns: The cell, nil outside.
  package func cell(at position: Position) -> Cell? {
    index(position.column, position.row).map { cells[$0] }
  }

  /// Gives a role to what is already drawn.
  ///
  /// - Parameters:
  ///   - rectangle: The cells.
  ///   - style: Their new role.
  package mutating func restyle(_ rectangle: Rectangle, _ style: Style) {
    let part = rectangle.intersection(bounds)
    guard !part.isEmpty else { return }
    for row in part.row..<part.endRow {
      for column in part.column..<part.endColumn {
        cells[row * size.columns + column].style = style
      }
    }
  }

  /// Fills a rectangle with one character, over what was there.
  ///
  /// - Parameters:
  ///   - rectangle: The cells.
  ///   - scalar: A character of one column; another one counts as a blank.
  ///   - style: The role of the cells.
  package mutating func fill(
    _ rectangle: Rectangle, with scalar: Unicode.Scalar = " ", style: Style = .text
  ) {
    let part = rectangle.intersection(bounds)
    guard !part.isEmpty else { return }
    for row in part.row..<part.endRow {
      for column in part.column..<part.endColumn {
        set(scalar, at: Position(column: column, row: row), style: style)
      }
    }
  }

  /// Draws one character.
  ///
  /// - Parameters:
  ///   - scalar: A character of one column; another one counts as a blank.
  ///   - position: Its place.
  ///   - style: Its role.
  package mutating func set(
    _ scalar: Unicode.Scalar, at position: Position, style: Style = .text
  ) {
    let drawn = ScalarClass(scalar) == .narrow ? scalar : " "
    set(Cluster(drawn), position.column, position.row, style)
  }

  /// Draws one cluster and keeps the halves of wide ones whole.
  mutating func set(_ cluster: Cluster, _ column: Int, _ row: Int, _ style: Style) {
    guard let here = index(column, row) else { return }
    guard cluster.columns == 2 else {
      blankHalves(of: here, column)
      cells[here] = Cell(cluster: cluster, style: style)
      return
    }
    guard column + 1 < size.columns else { return set(.blank, column, row, style) }
    blankHalves(of: here, column)
    blankHalves(of: here + 1, column + 1)
    cells[here] = Cell(cluster: cluster, style: style)
    cells[here + 1] = Cell(cluster: .rightHalf, style: style)
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
    return row * size.columns + column
  }

  /// Blanks the other half of a wide cluster about to be drawn over.
  private mutating func blankHalves(of index: Int, _ column: Int) {
    let columns = cells[index].cluster.columns
    if columns == 0, column > 0 { cells[index - 1].cluster = .blank }
    if columns == 2, column + 1 < size.columns { cells[index + 1].cluster = .blank }
  }
}
