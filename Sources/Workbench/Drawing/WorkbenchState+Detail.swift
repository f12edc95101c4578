import Partnership
import Screen

// The detail of a row or of the end of a link, and the preview.
extension WorkbenchState {
  func drawDetail(_ layout: Layout, _ frame: Rectangle, _ canvas: inout Canvas) {
    let hasFocus = place.focus == .detail
    let weight: Weight = hasFocus ? .thick : .thin
    let title = detailTitle
    if layout.isFramed {
      canvas.box(frame, weight, title: "0 \(title.joined(separator: " \(glyphs.dot) "))")
    } else {
      canvas.rule(at: frame.origin, width: frame.columns, weight, words: title)
    }
    let label = title.joined(separator: ", ")
    canvas.semantics.append(Semantic(.pane, frame, label: label, isFocused: hasFocus))
    guard let room = layout.detail else { return }
    let lines = detail?.lines ?? []
    for row in 0..<room.rows {
      let index = place.detail.top + row
      guard lines.indices.contains(index) else { break }
      draw(lines[index], room.row(row), &canvas)
      guard hasFocus, index == place.detail.cursor else { continue }
      let whole = Rectangle(
        column: room.column - 2, row: room.row + row, columns: room.columns + 2, rows: 1)
      canvas.set(glyphs.pointer, at: whole.origin)
      canvas.restyle(whole, .selected)
      if layers.isEmpty { canvas.cursor = whole.origin }
      canvas.semantics.append(Semantic(.row, whole, label: lines[index].text, isFocused: true))
    }
    if hasFocus, lines.isEmpty, layers.isEmpty { canvas.cursor = room.origin }
  }

  func drawPreview(_ title: Rectangle, _ room: Rectangle, _ canvas: inout Canvas) {
    canvas.rule(
      at: title.origin, width: title.columns, .thin,
      words: pane.previewTitle(selectedRow, reading))
    let lines = detail?.lines ?? []
    for row in 0..<min(room.rows, lines.count) { draw(lines[row], room.row(row), &canvas) }
  }

  private func draw(_ line: DetailLine, _ room: Rectangle, _ canvas: inout Canvas) {
    canvas.put(
      line.pieces.map { (text: $0.text, style: $0.style) }, at: room.origin, width: room.columns)
  }

  /// « Détail C-2015-03 », and the way that led there.
  private var detailTitle: [String] {
    if place.showsStore { return [reading(Words("Magasin", "Store"))] }
    if case .ratings(let scope)? = place.page {
      let name = reading.thing(scope).map { register.label(of: $0) }
      return [
        reading(Words("Notes par principe", "Marks by principle")),
        name ?? reading(Words("toutes les conventions", "all conventions")),
      ]
    }
    let way = trail.suffix(3).map { place in
      reading.thing(place.subject ?? place.list.selected).map { register.label(of: $0) }
        ?? Panes[place.pane].title(language)
    }
    let name = selectedThing.map { register.label(of: $0) }
    let isDashboard = place.pane == DashboardPane.id && place.subject == nil
    let first =
      isDashboard
      ? reading(Words("Dates et principes", "Dates and principles"))
      : [reading(Words("Détail", "Detail")), name].compactMap { $0 }.joined(separator: " ")
    let from = reading(Words("depuis", "from"))
    return [first] + (way.isEmpty ? [] : ["\(from) \(way.joined(separator: ", "))"])
  }
}
