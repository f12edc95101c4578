extension Canvas {
  /// Draws a frame with a title in its top edge and a note in its bottom edge.
  ///
  /// - Parameters:
  ///   - area: The outer edge; nothing is drawn below 2×2.
  ///   - title: The words in the top edge.
  ///   - footer: The words at the right of the bottom edge.
  ///   - isFocused: A thick frame and a bold title, so that focus shows without colour.
  package mutating func box(
    _ area: Rectangle, title: String = "", footer: String = "", isFocused: Bool = false
  ) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let edges: (horizontal: Unicode.Scalar, vertical: Unicode.Scalar, corners: [Unicode.Scalar]) =
      isFocused ? ("━", "┃", ["┏", "┓", "┗", "┛"]) : ("─", "│", ["┌", "┐", "└", "┘"])
    let style: Style = isFocused ? .focusedFrame : .frame
    let (right, bottom) = (area.column + area.columns - 1, area.row + area.rows - 1)
    for row in [area.row, bottom] {
      rule(edges.horizontal, column: area.column, row: row, columns: area.columns, style: style)
    }
    for row in area.row + 1..<bottom {
      rule(edges.vertical, column: area.column, row: row, columns: 1, style: style)
      rule(edges.vertical, column: right, row: row, columns: 1, style: style)
    }
    for (corner, place) in zip(
      edges.corners,
      [(area.column, area.row), (right, area.row), (area.column, bottom), (right, bottom)])
    {
      rule(corner, column: place.0, row: place.1, columns: 1, style: style)
    }
    let room = area.columns - 4
    if !title.isEmpty, room > 0 {
      let text = TextFitting.truncated(" \(title) ", to: room)
      put(
        text, column: area.column + 2, row: area.row,
        style: isFocused ? .focusedTitle : .title)
    }
    if !footer.isEmpty, room > 0 {
      let text = TextFitting.truncated(" \(footer) ", to: room)
      put(text, column: right - 1 - TextWidth.columns(text), row: bottom, style: style)
    }
  }

  /// Draws a title on a line of its own, as narrow screens have instead of a frame.
  ///
  /// - Parameters:
  ///   - title: The words after the first dash.
  ///   - trailing: The words at the right end of the line.
  ///   - area: Where; the first row is drawn on.
  ///   - isFocused: A thick line and a bold title.
  package mutating func titleLine(
    _ title: String, trailing: String = "", in area: Rectangle, isFocused: Bool = false
  ) {
    let style: Style = isFocused ? .focusedFrame : .frame
    rule(
      isFocused ? "━" : "─", column: area.column, row: area.row, columns: area.columns, style: style
    )
    let room = area.columns - 2
    guard room > 0 else { return }
    let text = TextFitting.truncated(" \(title) ", to: room)
    put(
      text, column: area.column + 1, row: area.row, style: isFocused ? .focusedTitle : .title)
    let end = trailing.isEmpty ? "" : " \(trailing)"
    if TextWidth.columns(text) + TextWidth.columns(end) + 2 <= area.columns, !end.isEmpty {
      put(
        end, column: area.column + area.columns - TextWidth.columns(end), row: area.row,
        style: isFocused ? .focusedTitle : .title)
    }
  }
}
