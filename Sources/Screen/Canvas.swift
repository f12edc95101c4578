/// A grid of cells to draw on: a terminal without a terminal.
///
/// Drawing outside the grid is clipped, never an error. A wide glyph takes two cells, the second one
/// empty; when half of one is overwritten the other half becomes a blank.
package struct Canvas: Sendable {
  /// One cell.
  package struct Cell: Sendable, Hashable {
    /// The scalar drawn, or nothing in the right half of a wide one.
    package var base: Unicode.Scalar?
    /// The marks on it, at most two.
    package var marks: [Unicode.Scalar]
    /// What it means.
    package var style: Style

    static func blank(_ style: Style) -> Cell { Cell(base: " ", marks: [], style: style) }
  }

  /// The size of the grid.
  package let size: Size
  /// The character set drawn with.
  package let glyphs: Glyphs
  /// Where the terminal's cursor is parked: on the focused thing; nothing hides it.
  package var cursor: Position?
  private var cells: [Cell]

  /// A blank grid.
  package init(_ size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.text), count: size.columns * size.rows)
  }

  /// The cells of a row.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Each row as text, trailing blanks removed.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var text = String.UnicodeScalarView()
      for cell in self.row(row) {
        guard let base = cell.base else { continue }
        text.append(base)
        text.append(contentsOf: cell.marks)
      }
      return Canvas.withoutTrailing(" ", String(text))
    }
  }

  /// Each row as the letters of its styles, trailing `.` removed.
  package var styleLines: [String] {
    (0..<size.rows).map { row in
      Canvas.withoutTrailing(".", String(self.row(row).map(\.style.rawValue)))
    }
  }

  /// Draws a text from a place on, in at most a number of columns.
  ///
  /// - Parameters:
  ///   - text: Any text; it is sanitised, and cut with `…` when it does not fit.
  ///   - column: The first column.
  ///   - row: The row.
  ///   - style: What it means.
  ///   - columns: The most columns it may take; nothing for up to the edge.
  package mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .text, columns: Int? = nil
  ) {
    let room = min(columns ?? size.columns, size.columns - column)
    guard row >= 0, row < size.rows, room > 0 else { return }
    let fitted = TextWidth.columns(text) > room ? TextFitting.truncated(text, to: room) : text
    var place = column
    Sanitizer.forEachGlyph(of: fitted) { glyph in
      set(glyph, column: place, row: row, style: style)
      place += glyph.columns
    }
  }

  /// Fills a rectangle with blanks of a style.
  package mutating func fill(_ area: Rectangle, style: Style = .text) {
    for row in area.row..<(area.row + area.rows) {
      for column in area.column..<(area.column + area.columns) {
        set(Sanitizer.Glyph(base: " ", columns: 1), column: column, row: row, style: style)
      }
    }
  }

  /// Gives the cells of a row another style and leaves what they show.
  package mutating func restyle(_ area: Rectangle, _ style: Style) {
    for row in max(0, area.row)..<max(0, min(area.row + area.rows, size.rows)) {
      for column in max(
        0, area.column)..<max(
          max(0, area.column), min(area.column + area.columns, size.columns))
      {
        cells[row * size.columns + column].style = style
      }
    }
  }

  /// Draws a horizontal line with one glyph.
  package mutating func rule(
    _ glyph: Unicode.Scalar, column: Int, row: Int, columns: Int, style: Style = .frame
  ) {
    for place in 0..<max(0, columns) {
      set(Sanitizer.Glyph(base: glyph, columns: 1), column: column + place, row: row, style: style)
    }
  }

  mutating func set(_ glyph: Sanitizer.Glyph, column: Int, row: Int, style: Style) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let place = row * size.columns + column
    separate(place, column: column)
    // A wide glyph never starts in the last column.
    guard glyph.columns == 1 || column + 1 < size.columns else {
      cells[place] = .blank(style)
      return
    }
    let isPlain = glyphs == .ascii
    cells[place] = Cell(
      base: glyphs.glyph(glyph.base), marks: isPlain ? [] : glyph.marks, style: style)
    guard glyph.columns == 2 else { return }
    separate(place + 1, column: column + 1)
    cells[place + 1] =
      isPlain ? .blank(style) : Cell(base: nil, marks: [], style: style)
  }

  /// Blanks the other half of a wide glyph that is about to lose one.
  private mutating func separate(_ place: Int, column: Int) {
    if cells[place].base == nil, column > 0 { cells[place - 1] = .blank(cells[place - 1].style) }
    if column + 1 < size.columns, cells[place + 1].base == nil {
      cells[place + 1] = .blank(cells[place + 1].style)
    }
  }

  private static func withoutTrailing(_ character: Character, _ text: String) -> String {
    var text = text
    while text.last == character { text.removeLast() }
    return text
  }
}
