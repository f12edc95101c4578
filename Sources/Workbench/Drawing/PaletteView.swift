import Partnership
import Screen

/// Draws the list of all actions.
enum PaletteView {
  static func draw(_ palette: Palette, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let items = PaletteItem.items(of: palette, in: state)
    let reading = state.reading
    let rows = max(6, min(state.size.rows - 2, items.count + 4, 20))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: rows))
    canvas.fill(frame)
    let all = Commands.all.count
    let room = canvas.box(
      frame, .thick,
      title: reading(Words("Actions · tapez pour chercher", "Actions · type to search")),
      footer: reading(Words("\(items.count) sur \(all)", "\(items.count) of \(all)"))
    ).inset(columns: 1, rows: 0)
    let (search, list) = room.splitTop(1)
    let (lines, hint) = list.splitBottom(1)
    canvas.put("> ", at: search.origin, style: .label)
    canvas.put(
      palette.line, at: Position(column: search.column + 2, row: search.row),
      width: search.columns - 2)
    let window = ListWindow(
      selected: palette.cursor, top: 0, rows: items.count, height: lines.rows)
    for (line, index) in window.range.enumerated() {
      draw(items[index], index == palette.cursor, lines.row(line), state, &canvas)
    }
    canvas.put(
      reading(
        Words(
          "Entrée lance · Échap ferme · la touche à droite fait la même chose",
          "Enter runs · Esc closes · the key on the right does the same")),
      at: hint.origin, width: hint.columns, style: .label)
  }

  private static func draw(
    _ item: PaletteItem, _ isSelected: Bool, _ room: Rectangle, _ state: WorkbenchState,
    _ canvas: inout Canvas
  ) {
    let verb = item.command.verb(state.language)
    let start = Position(column: room.column + 2, row: room.row)
    if let reason = item.reason {
      canvas.put("– ", at: room.origin, style: .label)
      canvas.put(
        "\(verb) (\(reason(state.language)))", at: start, width: room.columns - 2, style: .label)
    } else {
      let keys = item.command.keyNames(state.language)
      canvas.put(verb, at: start, width: room.columns - 22)
      canvas.put(
        keys, at: Position(column: room.endColumn - 18, row: room.row), width: 18, style: .key)
    }
    guard isSelected else { return }
    canvas.set(state.glyphs.pointer, at: room.origin)
    canvas.restyle(room, .selected)
  }
}
