extension Canvas {
  /// Draws a text on one row, cut with an ellipsis when it does not fit.
  ///
  /// Hidden characters are made visible. What lies left of the canvas is not drawn.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - position: Where it begins.
  ///   - width: The room in columns; nil for what is left of the row.
  ///   - style: The role of the text.
  /// - Returns: The columns taken, never more than the room.
  @discardableResult
  package mutating func put(
    _ text: String, at position: Position, width: Int? = nil, style: Style = .text
  ) -> Int {
    let left = size.columns - position.column
    let room = min(width ?? left, left)
    guard room > 0, position.row >= 0, position.row < size.rows, position.column < size.columns
    else { return 0 }
    var taken = 0
    for cluster in Clusters(text, glyphs: glyphs) {
      if taken + Int(cluster.columns) > room {
        if taken == room { taken -= 1 }
        set(Cluster(glyphs.ellipsis), position.column + taken, position.row, style)
        return taken + 1
      }
      set(cluster, position.column + taken, position.row, style)
      taken += Int(cluster.columns)
    }
    return taken
  }

  /// Draws a text that takes a width exactly: cut, or filled with blanks.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - position: Where the room begins.
  ///   - width: The room in columns.
  ///   - alignment: The side the text stands on.
  ///   - style: The role of the text and of the blanks.
  package mutating func put(
    _ text: String, at position: Position, width: Int, alignment: Alignment, style: Style = .text
  ) {
    let room = max(0, Rectangle.bounded(width))
    fill(
      Rectangle(column: position.column, row: position.row, columns: room, rows: 1), style: style)
    let shift: Int
    switch alignment {
    case .left: shift = 0
    case .right: shift = max(0, room - TextWidth.columns(of: text, glyphs: glyphs))
    }
    let start = Position(column: position.column + shift, row: position.row)
    put(text, at: start, width: room - shift, style: style)
  }

  /// Draws pieces of different roles one after the other on one row.
  ///
  /// - Parameters:
  ///   - pieces: The texts with their roles.
  ///   - position: Where the first begins.
  ///   - width: The room in columns; nil for what is left of the row.
  /// - Returns: The columns taken, never more than the room.
  @discardableResult
  package mutating func put(
    _ pieces: [(text: String, style: Style)], at position: Position, width: Int? = nil
  ) -> Int {
    var taken = 0
    for piece in pieces {
      let start = Position(column: position.column + taken, row: position.row)
      taken += put(piece.text, at: start, width: width.map { $0 - taken }, style: piece.style)
    }
    return taken
  }

  /// Draws a text on several rows, broken between words; an ellipsis ends what does not fit.
  ///
  /// - Parameters:
  ///   - text: Any text; line feeds begin new rows.
  ///   - rectangle: The room.
  ///   - style: The role of the text.
  /// - Returns: The rows taken.
  @discardableResult
  package mutating func paragraph(
    _ text: String, in rectangle: Rectangle, style: Style = .text
  ) -> Int {
    guard !rectangle.isEmpty else { return 0 }
    let lines = TextFitting.wrapped(text, to: rectangle.columns, glyphs: glyphs)
    for (index, line) in lines.prefix(rectangle.rows).enumerated() {
      let isCut = index == rectangle.rows - 1 && lines.count > rectangle.rows
      let shown =
        isCut
        ? TextFitting.truncated(
          line + " " + lines[index + 1], to: rectangle.columns, glyphs: glyphs)
        : line
      let start = Position(column: rectangle.column, row: rectangle.row + index)
      put(shown, at: start, width: rectangle.columns, style: style)
    }
    return min(lines.count, rectangle.rows)
  }
}
