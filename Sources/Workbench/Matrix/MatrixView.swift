import Partnership
import Screen

/// Draws the matrix of protocols and principles: a grid of numbers with its totals and its legend.
struct MatrixView {
  private let state: WorkbenchState
  private let matrix: PrincipleMatrix
  private let here: MatrixPlace
  private let room: Rectangle
  private let reading: Reading

  /// Nothing where no matrix is shown.
  init?(_ state: WorkbenchState) {
    guard let here = state.place.matrix, let matrix = state.matrix?.matrix else { return nil }
    (self.state, self.matrix, self.here) = (state, matrix, here)
    room = state.matrixRoom
    reading = state.reading
  }

  /// How many rows are in view: what the title, the heads, the totals and the words below leave.
  static func listLines(_ room: Rectangle, rows: Int) -> Int {
    max(1, min(max(1, rows), room.rows - 5 - wordsLines(room, rows: rows)))
  }

  /// The lines of words below: the cell under the cursor first, then what nobody serves, the legend.
  private static func wordsLines(_ room: Rectangle, rows: Int) -> Int {
    max(0, min(room.columns >= 110 ? 6 : 8, room.rows - 5 - min(rows, 5)))
  }

  func draw(_ canvas: inout Canvas) {
    canvas.rule(at: room.origin, width: room.columns, .thick, words: title)
    canvas.semantics.append(
      Semantic(.pane, room, label: title.joined(separator: ", "), isFocused: true))
    var rows = room.splitTop(1).rest
    let (head, rest) = rows.splitTop(1)
    put(names, style: .header, in: head, &canvas)
    rows = rest
    let lines = Self.listLines(room, rows: matrix.rows.count)
    if matrix.rows.isEmpty {
      canvas.put(
        reading(Words("Aucun protocole.", "No protocol.")),
        at: Position(column: rows.column + 3, row: rows.row), width: rows.columns - 3,
        style: .label)
    }
    for line in 0..<lines {
      let index = here.top + line
      guard matrix.rows.indices.contains(index) else { break }
      draw(row: index, in: rows.row(line), &canvas)
    }
    let (_, below) = rows.splitTop(lines)
    let (rule, totals) = below.splitTop(1)
    canvas.fill(rule.splitLeft(3).rest, with: state.glyphs.thin.horizontal, style: .faint)
    drawTotals(totals, &canvas)
    drawWords(totals.splitTop(2).rest, &canvas)
  }

  private var title: [String] {
    let scope = here.scope.flatMap { reading.thing($0) }
    let left = matrix.leftOut.count
    let abandoned = reading.count(
      left, Words("abandonné laissé de côté", "abandoned left out"),
      Words("abandonnés laissés de côté", "abandoned left out"))
    return [
      reading(Words("Protocoles × principes", "Protocols × principles")),
      scope.map { reading.marked(reading.register.label(of: $0), $0) }
        ?? reading(Words("toutes les conventions", "all conventions")),
    ] + (left > 0 ? [abandoned] : [])
  }

  // The columns.

  /// The width of a column of a principle.
  private var cellWidth: Int { room.columns >= 110 ? 13 : room.columns >= 70 ? 7 : 3 }

  private var totalWidth: Int { room.columns >= 70 ? 6 : 3 }

  private var labelWidth: Int {
    max(4, room.columns - 3 - (cellWidth + 1) * Principle.allCases.count - totalWidth - 1)
  }

  /// Where a column begins: the principles, then the totals.
  private func start(_ column: Int) -> Int {
    room.column + 3 + labelWidth + 1 + column * (cellWidth + 1)
  }

  private func width(_ column: Int) -> Int {
    column < Principle.allCases.count ? cellWidth : totalWidth
  }

  private var names: [String] {
    Principle.allCases.map { principle in
      switch cellWidth {
      case 13: reading(principle.oneWord)
      case 7: reading(principle.abbreviation)
      default: reading(principle.letter)
      }
    } + [reading(totalWidth > 3 ? Words("total", "total") : Words("tot", "tot"))]
  }

  private func put(
    _ texts: [String], style: Style, in line: Rectangle, _ canvas: inout Canvas
  ) {
    for (column, text) in texts.enumerated() {
      canvas.put(
        text, at: Position(column: start(column), row: line.row), width: width(column),
        style: style)
    }
  }

  // The cells.

  private func draw(row index: Int, in line: Rectangle, _ canvas: inout Canvas) {
    let row = matrix.rows[index]
    let isHere = index == here.row
    let name = reading.marked(reading.name(of: row.thing), row.thing)
    canvas.put(
      labelWidth < 12 ? reading.register.label(of: row.thing) : name,
      at: Position(column: line.column + 3, row: line.row), width: labelWidth)
    for column in Principle.allCases.indices {
      put(cell(row.cells[column]), column, line, isHere: isHere, &canvas)
    }
    put(
      StyledText("\(row.served)/\(Principle.allCases.count)"), Principle.allCases.count, line,
      isHere: isHere, &canvas)
    guard isHere else { return }
    canvas.set(state.glyphs.pointer, at: line.origin, style: .selected)
    canvas.semantics.append(Semantic(.row, line, label: cellWords, isFocused: true))
  }

  private func put(
    _ text: StyledText, _ column: Int, _ line: Rectangle, isHere: Bool, _ canvas: inout Canvas
  ) {
    let place = Position(column: start(column), row: line.row)
    canvas.put(text.text, at: place, width: width(column), style: text.style)
    guard isHere, column == here.column else { return }
    canvas.restyle(
      Rectangle(column: place.column, row: place.row, columns: width(column), rows: 1), .selected)
    if state.layers.isEmpty { canvas.cursor = place }
  }

  /// « ● 3 2,5 »: served, three entries, mean mark.
  private func cell(_ cell: PrincipleMatrix.Cell) -> StyledText {
    let glyphs = state.glyphs
    guard !cell.isEmpty else { return StyledText(String(glyphs.dot), .faint) }
    let mark = cell.isServed ? glyphs.full : glyphs.empty
    guard cellWidth > 4 else { return StyledText("\(mark)\(cell.entries.count)") }
    let mean = cell.meanTenths.map { " \(reading.tenths($0))" } ?? ""
    return StyledText("\(mark) \(cell.entries.count)\(mean)")
  }

  private func drawTotals(_ rows: Rectangle, _ canvas: inout Canvas) {
    let isHere = here.row >= matrix.rows.count
    let totals = Principle.allCases.map { matrix.total($0) }
    let line = rows.row(0)
    canvas.put(
      reading(labelWidth < 12 ? Words("servi", "served") : Words("servi par", "served by")),
      at: Position(column: line.column + 3, row: line.row), width: labelWidth, style: .strong)
    for (column, total) in totals.enumerated() {
      let count = total.served.count
      put(
        count == 0 ? StyledText("\(state.glyphs.alert) 0", .warning) : StyledText(String(count)),
        column, line, isHere: isHere, &canvas)
    }
    let serving = matrix.rows.count { $0.served > 0 }
    put(StyledText(String(serving)), Principle.allCases.count, line, isHere: isHere, &canvas)
    if isHere {
      canvas.set(state.glyphs.pointer, at: line.origin, style: .selected)
      canvas.semantics.append(Semantic(.row, line, label: cellWords, isFocused: true))
    }
    guard rows.rows > 1 else { return }
    let second = rows.row(1)
    canvas.put(
      reading(
        labelWidth < 12 ? Words("noté", "rated") : Words("évaluations, moyenne", "entries, mean")),
      at: Position(column: second.column + 3, row: second.row), width: labelWidth, style: .strong)
    for (column, total) in totals.enumerated() {
      let mean = cellWidth > 4 ? total.cell.meanTenths.map { " \(reading.tenths($0))" } ?? "" : ""
      put(
        StyledText("\(total.cell.entries.count)\(mean)"), column, second, isHere: false, &canvas)
    }
  }

  // The words below.

  /// What the cell under the cursor says, in words.
  private var cellWords: String {
    let all = Principle.allCases
    let principle = all.indices.contains(here.column) ? all[here.column] : nil
    let name = reading(principle?.term.words ?? Words("tous les principes", "all principles"))
    guard matrix.rows.indices.contains(here.row) else {
      let served = principle.map { matrix.total($0).served } ?? []
      guard principle != nil else { return reading(Words("Totaux", "Totals")) }
      let labels = served.map { reading.register.label(of: $0) }.joined(separator: ", ")
      return "\(name) : "
        + (served.isEmpty ? reading(Words("personne ne le sert", "nobody serves it")) : labels)
    }
    let row = matrix.rows[here.row]
    let label = reading.register.label(of: row.thing)
    guard let principle, let column = all.firstIndex(of: principle) else {
      return "\(label) : "
        + reading.count(
          row.served, Words("principe servi", "principle served"),
          Words("principes servis", "principles served"))
    }
    let cell = row.cells[column]
    let served = reading(
      cell.isServed ? Words("servi", "served") : Words("non annoncé", "not announced"))
    let entries = reading.count(
      cell.entries.count, Words("évaluation", "evaluation"), Words("évaluations", "evaluations"))
    let mean =
      cell.meanTenths.map {
        reading(Words(", moyenne ", ", mean ")) + reading.tenths($0)
          + reading(Words(" sur 4", " of 4"))
      } ?? ""
    return "\(label), \(name) : \(served), \(entries)\(mean)"
  }

  private func drawWords(_ room: Rectangle, _ canvas: inout Canvas) {
    let inner = room.inset(columns: min(2, room.columns / 20), rows: 0)
    var lines = [StyledText(cellWords, .strong)]
    let names = { (principles: [Principle]) in
      principles.map { reading($0.shortName) }.joined(separator: ", ")
    }
    if !matrix.rows.isEmpty, !matrix.unserved.isEmpty {
      lines += wrapped(
        "\(state.glyphs.alert) "
          + reading(Words("Personne ne sert : ", "Nobody serves: ")) + names(matrix.unserved),
        .warning, inner.columns)
    }
    if !matrix.unevaluated.isEmpty {
      lines += wrapped(
        "? " + reading(Words("Servi et jamais évalué : ", "Served and never evaluated: "))
          + names(matrix.unevaluated), .text, inner.columns)
    }
    let glyphs = state.glyphs
    lines += wrapped(
      reading(
        Words(
          "\(glyphs.full) annoncé par le protocole, \(glyphs.empty) évalué sans être annoncé, \(glyphs.dot) rien ; nombre d’évaluations, puis moyenne sur 4.",
          "\(glyphs.full) announced by the protocol, \(glyphs.empty) evaluated without, \(glyphs.dot) nothing; number of evaluations, then mean out of 4."
        )), .label, inner.columns)
    if cellWidth < 13 {
      let legend = Principle.allCases.map { principle in
        let head = reading(cellWidth == 7 ? principle.abbreviation : principle.letter)
        return "\(head) \(reading(principle.shortName))"
      }
      lines += wrapped(legend.joined(separator: ", "), .label, inner.columns)
    }
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      canvas.put(line.text, at: inner.row(row).origin, width: inner.columns, style: line.style)
    }
  }

  private func wrapped(_ text: String, _ style: Style, _ width: Int) -> [StyledText] {
    TextFitting.wrapped(text, to: max(1, width), glyphs: state.glyphs).map { StyledText($0, style) }
  }
}
