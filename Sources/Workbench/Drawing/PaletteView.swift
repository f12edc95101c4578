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
    let all = PaletteItem.all(of: palette, in: state).count
    let room = canvas.box(
      frame, .thick,
      title: title(palette, reading),
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
      keysHint(palette, reading),
      at: hint.origin, width: hint.columns, style: .label)
  }

  private static func title(_ palette: Palette, _ reading: Reading) -> String {
    switch palette.content {
    case .commands:
      return reading(Words("Actions · tapez pour chercher", "Actions · type to search"))
    case .steps(let item, _):
      let name = reading.thing(item).map { reading.register.label(of: $0) } ?? "?"
      return reading(
        Words(
          "Pointer une étape · \(name) · tapez pour chercher",
          "Record a step · \(name) · type to search"))
    case .thingSteps(let items):
      let things = items.compactMap { reading.thing($0) }
      let name =
        things.count == 1
        ? reading.register.label(of: things[0])
        : reading(Words("\(things.count) marquées", "\(things.count) marked"))
      return reading(
        Words(
          "Pointer · \(name) · tapez pour chercher", "Record · \(name) · type to search"))
    case .themes:
      return reading(Words("Thèmes · tapez pour chercher", "Themes · type to search"))
    case .news:
      return reading(Words("Nouveau · tapez pour chercher", "New · type to search"))
    case .conventions:
      return reading(
        Words("Réunion sur quelle convention ?", "A meeting about which convention?"))
    case .comparisons(let item):
      let name = reading.thing(item).map { reading.register.label(of: $0) } ?? "?"
      return reading(
        Words(
          "Comparer \(name) · tapez pour chercher", "Compare \(name) · type to search"))
    case .papers(let item):
      let name = reading.thing(item).map { reading.register.label(of: $0) } ?? "?"
      return reading(
        Words("Papiers · \(name) · tapez pour chercher", "Papers · \(name) · type to search"))
    }
  }

  private static func keysHint(_ palette: Palette, _ reading: Reading) -> String {
    switch palette.content {
    case .commands:
      reading(
        Words(
          "Entrée lance · Échap ferme · la touche à droite fait la même chose",
          "Enter runs · Esc closes · the key on the right does the same"))
    case .steps, .thingSteps:
      reading(
        Words(
          "Entrée ouvre sa fiche · Échap ferme · – : pas maintenant, et pourquoi",
          "Enter opens its form · Esc closes · –: not now, and why"))
    case .themes:
      reading(
        Words("Entrée restreint la liste · Échap ferme", "Enter narrows the list · Esc closes"))
    case .news:
      reading(Words("Entrée ouvre sa fiche · Échap ferme", "Enter opens its form · Esc closes"))
    case .conventions:
      reading(Words("Entrée choisit · Échap ferme", "Enter chooses · Esc closes"))
    case .comparisons:
      reading(
        Words("Entrée montre ce qui diffère · Échap ferme", "Enter shows what differs · Esc closes")
      )
    case .papers:
      reading(Words("Entrée montre le papier · Échap ferme", "Enter shows the paper · Esc closes"))
    }
  }

  private static func draw(
    _ item: PaletteItem, _ isSelected: Bool, _ room: Rectangle, _ state: WorkbenchState,
    _ canvas: inout Canvas
  ) {
    let verb = item.verb(state.language)
    let start = Position(column: room.column + 2, row: room.row)
    if let reason = item.reason {
      canvas.put("– ", at: room.origin, style: .label)
      canvas.put(
        "\(verb) (\(reason(state.language)))", at: start, width: room.columns - 2, style: .label)
    } else {
      let aside = item.aside(state.reading)
      let width = aside.isEmpty ? 0 : 18
      canvas.put(verb, at: start, width: room.columns - 2 - (width > 0 ? width + 2 : 0))
      canvas.put(
        aside, at: Position(column: room.endColumn - width, row: room.row), width: width,
        style: .key)
    }
    guard isSelected else { return }
    canvas.set(state.glyphs.pointer, at: room.origin)
    canvas.restyle(room, .selected)
  }
}
