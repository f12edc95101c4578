import Partnership
import Screen

// What a wide screen also has room for: the rail of screens, two small panes and the journal.
extension WorkbenchState {
  func drawRail(_ frame: Rectangle, _ canvas: inout Canvas) {
    let room = canvas.box(frame, title: reading(Words("Écrans", "Screens")))
      .inset(columns: 1, rows: 0)
    let isOther = Panes.digit(of: place.pane) == nil
    for (index, pane) in (Panes.numbered + (isOther ? [pane] : [])).enumerated() {
      let badge = pane.badge(overview)
      let isCurrent = pane.id == place.pane
      let pointer = isCurrent ? String(glyphs.pointer) : " "
      let line = room.row(index)
      canvas.put(
        "\(Panes.digit(of: pane.id).map { String($0) } ?? "")\(pointer)\(pane.title(language))",
        at: line.origin, width: line.columns,
        style: isCurrent ? .strong : .text)
      let text = (badge.count.map { String($0) } ?? "") + (badge.isAlert ? " \(glyphs.alert)" : "")
      let width = TextWidth.columns(of: text, glyphs: glyphs)
      canvas.put(
        text, at: Position(column: line.endColumn - width, row: line.row),
        style: badge.isAlert ? .warning : .label)
    }
    guard !drafts.isEmpty else { return }
    let words = reading.count(
      drafts.count, Words("brouillon (F7)", "draft (F7)"), Words("brouillons (F7)", "drafts (F7)"))
    let line = room.row(Panes.numbered.count + (isOther ? 2 : 1))
    canvas.put(words, at: line.origin, width: line.columns, style: .label)
  }

  func drawSide(_ side: Layout.SidePane, _ canvas: inout Canvas) {
    let pane = Panes[side.id]
    let state = placeAtSide(side.id)
    guard let list = models[key(of: state)] else { return }
    let number = Panes.digit(of: side.id).map { "\($0) " } ?? ""
    let room = canvas.box(
      side.room, title: "\(number)\(pane.title(language)) \(glyphs.dot) \(list.total)")
    var shown = state.list
    shown.top = 0
    shown.cursor = -1
    drawRows(list, pane, shown, room, hasFocus: false, &canvas)
  }

  func drawJournal(_ frame: Rectangle, _ canvas: inout Canvas) {
    let room = canvas.box(frame, title: reading(Words("Journal et alertes", "Journal and alerts")))
      .inset(columns: 1, rows: 0)
    for (row, message) in journal.suffix(room.rows).reversed().enumerated() {
      let mark: Unicode.Scalar =
        switch message.tone {
        case .done: glyphs.tick
        case .news: glyphs.full
        case .notice: " "
        case .warning: glyphs.alert
        case .refusal: glyphs.cross
        }
      canvas.put(
        "\(message.clock) \(mark) \(message.words(language))", at: room.row(row).origin,
        width: room.columns)
    }
  }
}
