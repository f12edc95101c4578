import Partnership
import Screen

/// Draws the marks being given.
enum RatingView {
  /// The lines below, which stay in view: the message and the bar of function keys.
  private static let below = 2

  static func draw(_ grid: RatingGrid, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let room = canvas.bounds.splitBottom(below).rest
    let frame = room.centred(Size(columns: 78, rows: grid.subjects.count + 4))
    canvas.fill(frame)
    let inner = canvas.box(
      frame, .thick, title: title(grid, reading),
      footer: reading.count(grid.count, Words("note", "mark"), Words("notes", "marks"))
    ).inset(columns: 1, rows: 0)
    let isWide = inner.columns >= 70
    let cell = isWide ? 5 : 3
    let name = isWide ? 30 : max(6, inner.columns - 6 * cell)
    if inner.rows > 7 {
      var column = inner.column + name
      for mark in Rating.allCases {
        canvas.put(
          mark.journal,
          at: Position(column: column + (mark == .notObserved ? 0 : 1), row: inner.row),
          style: .header)
        column += cell
      }
      canvas.put(
        reading(Words("commentaire", "comment")), at: Position(column: column + 1, row: inner.row),
        width: max(0, inner.endColumn - column - 1), style: .label)
    }
    let top = inner.rows > 7 ? 1 : 0
    let window = ListWindow(
      selected: grid.row, top: 0, rows: grid.subjects.count, height: inner.rows - 1 - top)
    for (line, row) in window.range.enumerated() {
      draw(row, grid, inner.row(top + line), (name, cell, isWide), state, &canvas)
    }
    let last = inner.row(inner.rows - 1)
    if grid.isInComment {
      canvas.put("> ", at: last.origin, style: .strong)
      canvas.put(
        grid.comments[grid.row], at: Position(column: last.column + 2, row: last.row),
        width: last.columns - 2)
    } else {
      canvas.put(
        reading(
          Words(
            "0 à 4, à & é \" ' · n n/o · Tab commentaire · Ctrl-T collège · Entrée écrit",
            "0 to 4 · n n/o · Tab comment · Ctrl-T college · Enter writes all")),
        at: last.origin, width: last.columns, style: .label)
    }
    if canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  /// What is rated, and who gives the marks.
  private static func title(_ grid: RatingGrid, _ reading: Reading) -> String {
    let rated = grid.rated
    let target =
      rated.meeting == nil
      ? reading.register.thing(rated.target).map { reading.name(of: $0) }
      : rated.technicalProtocol?.text
    let words = [
      reading(Words("Noter", "Rate")),
      rated.meeting?.point.map { reading(Words("point \($0)", "point \($0)")) },
      rated.college.map { reading($0.term.words) }, target,
    ]
    return words.compactMap { $0 }.joined(separator: " \(reading.glyphs.dot) ")
  }

  private static func draw(
    _ row: Int, _ grid: RatingGrid, _ room: Rectangle,
    _ sizes: (name: Int, cell: Int, isWide: Bool), _ state: WorkbenchState, _ canvas: inout Canvas
  ) {
    guard !room.isEmpty else { return }
    let isHere = row == grid.row
    let pointer = isHere ? String(state.glyphs.pointer) : " "
    let words = grid.subjects[row].words(state.language)
    canvas.put(
      "\(pointer) \(words)", at: room.origin, width: sizes.name - 1,
      style: isHere ? .strong : .text)
    var column = room.column + sizes.name
    for mark in Rating.allCases {
      let isChosen = grid.marks[row] == mark
      let letter = mark == .notObserved ? "n" : mark.journal
      canvas.put(
        isChosen ? "[\(letter)]" : " \(state.glyphs.dot) ",
        at: Position(column: column, row: room.row), style: isChosen ? .strong : .label)
      column += sizes.cell
    }
    let place = Position(column: column + 1, row: room.row)
    let width = room.endColumn - column - 1
    if sizes.isWide {
      canvas.put(grid.comments[row].text, at: place, width: width)
    }
    if isHere, !grid.isInComment {
      canvas.cursor = Position(column: room.column + sizes.name, row: room.row)
      canvas.showsCursor = false
    }
    canvas.semantics.append(Semantic(.row, room, label: words, isFocused: isHere))
  }
}
