import Partnership
import Screen

// The list of the screen: its title, the names of its columns, and the rows in view only.
extension WorkbenchState {
  func drawList(_ layout: Layout, _ frame: Rectangle, _ canvas: inout Canvas) {
    guard let list else { return }
    let hasFocus = place.focus == .list
    let weight: Weight = hasFocus ? .thick : .thin
    let room: Rectangle
    if layout.isFramed {
      room = canvas.box(frame, weight, title: framedTitle(list), footer: footer)
    } else {
      let note = place.pane == DashboardPane.id ? pane.note(list, reading) ?? "" : ""
      canvas.rule(
        at: frame.origin, width: frame.columns, weight, words: titleWords(list), trailing: note)
      room = frame.splitTop(1).rest
    }
    canvas.semantics.append(
      Semantic(.pane, frame, label: pane.title(language), isFocused: hasFocus))
    drawRows(list, pane, place.list, room, hasFocus: hasFocus, &canvas)
  }

  /// Draws the rows of a list that are in view.
  func drawRows(
    _ list: ListModel, _ pane: any Pane.Type, _ state: ListState, _ room: Rectangle,
    hasFocus: Bool, _ canvas: inout Canvas
  ) {
    guard !room.isEmpty else { return }
    let reading = reading
    let columns = pane.columns.filter {
      (size.columns >= 80 || $0.rank == 0) && size.columns >= $0.leastScreen
    }
    let table = TableLayout(
      columns.map { drawn($0) }, width: room.columns - 3, gap: room.columns >= 70 ? 2 : 1)
    var rows = room
    if pane.hasHeader {
      canvas.tableHeader(table, at: Position(column: room.column + 3, row: room.row))
      rows = room.splitTop(1).rest
    }
    guard list.count > 0 else {
      drawEmpty(list, rows, hasFocus, &canvas)
      return
    }
    for line in 0..<rows.rows {
      guard let row = list.row(at: state.top + line) else { break }
      let place = rows.row(line)
      if case .heading(let heading) = row {
        drawHeading(list.set.headings[heading], place, &canvas)
        continue
      }
      let isSelected = state.top + line == state.cursor
      let isMarked =
        !state.marks.isEmpty
        && list.set.itemID(of: row, in: reading).map { state.marks.contains($0) } == true
      let cells = columns.map { column in
        let shown = column.shown(row, list.set, reading)
        let isSymbol = size.columns < 60 && column.symbolWidth != nil
        let style = isMarked && shown.style == .text ? .marked : shown.style
        return (text: isSymbol ? String(shown.text.prefix(1)) : shown.text, style: style)
      }
      canvas.tableRow(cells, table, at: Position(column: place.column + 3, row: place.row))
      if isMarked {
        let column = place.column + (isSelected ? 1 : 0)
        canvas.set(glyphs.mark, at: Position(column: column, row: place.row), style: .marked)
      }
      guard isSelected else { continue }
      canvas.set(glyphs.pointer, at: place.origin, style: .selected)
      guard hasFocus else { continue }
      canvas.restyle(place, .selected)
      if layers.isEmpty { canvas.cursor = place.origin }
      let label = cells.map(\.text).joined(separator: ", ")
      canvas.semantics.append(Semantic(.row, place, label: label, isFocused: true))
    }
  }

  private func drawHeading(_ words: String, _ room: Rectangle, _ canvas: inout Canvas) {
    let inner = room.splitLeft(3).rest
    canvas.fill(inner, with: glyphs.thin.horizontal, style: .faint)
    canvas.put(
      " \(words) ", at: Position(column: inner.column + 2, row: inner.row),
      width: inner.columns - 3, style: .strong)
  }

  private func drawEmpty(
    _ list: ListModel, _ room: Rectangle, _ hasFocus: Bool, _ canvas: inout Canvas
  ) {
    let words: Words
    if list.total > 0 {
      words = Words("Aucune ligne ne correspond au filtre.", "No row fits the filter.")
    } else if place.pane == DashboardPane.id {
      words = Words("Rien ne vous attend.", "Nothing waits for you.")
    } else {
      words = Words("Rien n’est encore noté ici.", "Nothing is recorded here yet.")
    }
    let start = Position(column: room.column + 3, row: room.row)
    canvas.put(words(language), at: start, width: room.columns - 3, style: .label)
    if hasFocus, layers.isEmpty { canvas.cursor = start }
  }

  private func drawn(_ column: ListColumn) -> Column {
    let isNarrow = size.columns < 60
    let width = isNarrow ? column.symbolWidth ?? column.width : column.width
    let ideal = column.isFlexible ? 500 : isNarrow ? width : column.ideal ?? width
    let isSymbol = isNarrow && column.symbolWidth != nil
    return Column(
      isSymbol ? "" : column.title(language), minimum: width, ideal: ideal,
      dropOrder: column.rank == 0 ? nil : column.rank, alignment: column.alignment)
  }

  /// The pieces of the title line: name, narrowing, count, filter, order.
  private func titleWords(_ list: ListModel) -> [String] {
    var words = [pane.listTitle(language)] + [reading.words(of: place.narrowing)].compactMap { $0 }
    guard place.pane != DashboardPane.id else { return words }
    let (shown, total) = (shownCount(list), list.total)
    if list.filter.isEmpty {
      words.append(String(total))
    } else {
      words.append(reading(Words("\(shown) sur \(total)", "\(shown) of \(total)")))
      words.append(
        reading(
          Words("filtre « \(list.filter) » (Échap : tout)", "filter “\(list.filter)” (Esc: all)")))
    }
    return words + [pane.note(list, reading), sortWords, exampleWords].compactMap { $0 }
  }

  private func framedTitle(_ list: ListModel) -> String {
    let number = Panes.digit(of: place.pane).map { "\($0) " } ?? ""
    var words = ["\(number)\(pane.listTitle(language))"]
    words += [reading.words(of: place.narrowing)].compactMap { $0 }
    if !list.filter.isEmpty {
      words.append("\(shownCount(list))/\(list.total)")
      words.append(reading(Words("filtre « \(list.filter) »", "filter “\(list.filter)”")))
    } else if place.pane != DashboardPane.id {
      words.append(String(list.total))
    }
    return (words + [pane.note(list, reading), exampleWords].compactMap { $0 })
      .joined(separator: " \(glyphs.dot) ")
  }

  /// What the mark in front of a row that is made up means.
  private var exampleWords: String? {
    guard overview.hasExamples, place.pane != DashboardPane.id else { return nil }
    return reading(Words("ex. : exemple", "ex.: example"))
  }

  /// How many rows the filter leaves, so far.
  private func shownCount(_ list: ListModel) -> String {
    String(list.selectableCount) + (list.isComplete ? "" : String(glyphs.ellipsis))
  }

  private var footer: String {
    [place.list.marks.isEmpty ? nil : markedWords, sortWords].compactMap { $0 }
      .joined(separator: " \(glyphs.dot) ")
  }

  /// The order of the list with its arrow; nothing where it cannot be chosen.
  private var sortWords: String? {
    if let grouping = pane.groupings.first(where: { $0.key == place.list.sort.column }) {
      return "\(reading(Words("par", "by"))) \(reading(grouping.words))"
    }
    guard pane.isSortable,
      let column = pane.columns.first(where: { $0.key == place.list.sort.column })
    else { return nil }
    let arrow = place.list.sort.isDescending ? glyphs.down : glyphs.up
    return "\(reading(Words("tri :", "sort:"))) \(column.title(language).lowercased()) \(arrow)"
  }
}
