extension Canvas {
  /// Draws a line being typed, scrolled so that the cursor shows.
  ///
  /// The line moves by half its room, so that it stands still between two moves; an ellipsis on
  /// either side shows that the text goes on. The room is filled with blanks.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - position: Where its room begins.
  ///   - width: Its room in columns; one is kept for the cursor after the last letter.
  ///   - style: The role of the text.
  ///   - hasFocus: Whether the cursor of the terminal is put on the line, and shown.
  package mutating func put(
    _ line: TextLine, at position: Position, width: Int, style: Style = .input,
    hasFocus: Bool = true
  ) {
    guard width > 0 else { return }
    let room = Rectangle(column: position.column, row: position.row, columns: width, rows: 1)
    fill(room, style: style)
    let before = Array(Clusters(String(line.letters[..<line.cursor]), glyphs: glyphs))
    let after = Clusters(String(line.letters[line.cursor...]), glyphs: glyphs)
    let cursorColumn = before.reduce(0) { $0 + Int($1.columns) }
    let step = max(1, width / 2)
    let skipped = cursorColumn < width ? 0 : ((cursorColumn - width) / step + 1) * step
    var column = -skipped
    for cluster in before + after {
      let end = column + Int(cluster.columns)
      defer { column = end }
      guard column >= 0 else { continue }
      guard end <= width else {
        set(Cluster(glyphs.ellipsis), room.endColumn - 1, room.row, style)
        break
      }
      set(cluster, position.column + column, position.row, style)
    }
    if skipped > 0, cursorColumn > skipped {
      set(Cluster(glyphs.ellipsis), position.column, position.row, style)
    }
    guard hasFocus else { return }
    cursor = Position(column: position.column + cursorColumn - skipped, row: position.row)
    showsCursor = true
  }
}
