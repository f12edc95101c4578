extension Canvas {
  /// Draws a frame with a title in its top line and a footer in its bottom line.
  ///
  ///     ┏━ Actions · tapez pour chercher ━━━┓
  ///     ┃                                   ┃
  ///     ┗━━━━━━━━━━━━━━━━━━━━━━ ━ 4 sur 64 ┛
  ///
  /// - Parameters:
  ///   - rectangle: The room, frame included. With less than 2 rows or columns nothing is drawn.
  ///   - weight: Heavy for the pane with the focus.
  ///   - title: Words at the left of the top line, cut to fit.
  ///   - footer: Words at the right of the bottom line, cut to fit.
  /// - Returns: The room inside the frame.
  @discardableResult
  package mutating func box(
    _ rectangle: Rectangle, _ weight: Weight = .thin, title: String = "", footer: String = ""
  ) -> Rectangle {
    guard rectangle.columns >= 2, rectangle.rows >= 2 else { return rectangle.inset() }
    let frame = weight == .thin ? glyphs.thin : glyphs.thick
    let last = Position(column: rectangle.endColumn - 1, row: rectangle.endRow - 1)
    for row in [rectangle.row, last.row] {
      let line = Rectangle(
        column: rectangle.column, row: row, columns: rectangle.columns, rows: 1)
      fill(line, with: frame.horizontal, style: weight.style)
    }
    for column in [rectangle.column, last.column] {
      let line = Rectangle(
        column: column, row: rectangle.row + 1, columns: 1, rows: rectangle.rows - 2)
      fill(line, with: frame.vertical, style: weight.style)
    }
    let corners = [
      rectangle.origin, Position(column: last.column, row: rectangle.row), last,
      Position(column: rectangle.column, row: last.row),
    ]
    for (corner, place) in zip(frame.corners, corners) {
      set(corner, at: place, style: weight.style)
    }
    let titleStyle: Style = weight == .thick ? .title : .frame
    inline(title, rectangle.column + 2, rectangle.row, rectangle.columns - 4, titleStyle)
    let width = min(rectangle.columns - 3, inlineWidth(footer))
    inline(footer, last.column - width, last.row, width, weight.style)
    return rectangle.inset()
  }

  /// Draws a horizontal line with words in it.
  ///
  ///     ━ Conventions ━━ 12 sur 148 ━━━━━━━━━━━━━━━━ lundi 23 novembre 2026
  ///
  /// - Parameters:
  ///   - position: Where the line begins.
  ///   - width: Its length in columns.
  ///   - weight: Heavy for the pane with the focus.
  ///   - words: Pieces set into the line from the left; the first is the title.
  ///   - trailing: Words that end the line; left out when they do not fit.
  package mutating func rule(
    at position: Position, width: Int, _ weight: Weight = .thin, words: [String] = [],
    trailing: String = ""
  ) {
    let line = Rectangle(column: position.column, row: position.row, columns: width, rows: 1)
    let frame = weight == .thin ? glyphs.thin : glyphs.thick
    fill(line, with: frame.horizontal, style: weight.style)
    let trailingWidth = TextWidth.columns(of: trailing, glyphs: glyphs)
    var end = line.endColumn
    if trailingWidth > 0, trailingWidth + 6 <= width {
      end -= trailingWidth + 1
      set(" ", at: Position(column: end, row: line.row), style: weight.style)
      put(trailing, at: Position(column: end + 1, row: line.row), style: .label)
    }
    var column = position.column + 1
    for (index, piece) in words.enumerated() where end - column > 3 {
      let style: Style = index == 0 ? (weight == .thick ? .title : .header) : .label
      column += inline(piece, column, position.row, end - column - 1, style) + 2
    }
  }

  /// Sets words between two blanks into a line; returns the columns taken.
  @discardableResult
  private mutating func inline(
    _ words: String, _ column: Int, _ row: Int, _ room: Int, _ style: Style
  ) -> Int {
    let width = min(room, inlineWidth(words))
    guard width > 2 else { return 0 }
    let part = Rectangle(column: column, row: row, columns: width, rows: 1)
    fill(part, style: style == .header ? .frame : style)
    put(words, at: Position(column: column + 1, row: row), width: width - 2, style: style)
    return width
  }

  private func inlineWidth(_ words: String) -> Int {
    words.isEmpty ? 0 : TextWidth.columns(of: words, glyphs: glyphs) + 2
  }
}
