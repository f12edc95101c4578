import Partnership
import Screen

/// Draws a paper over the screen, as it will be on a sheet.
enum PaperView {
  /// The lines below, which stay in view: the message and the bar of function keys.
  private static let below = 2

  /// How many lines of the paper fit.
  static func room(_ size: Size) -> Int { max(1, size.rows - below - 3) }

  /// The lines of the paper, those that are too wide cut at blanks.
  static func lines(_ paper: OpenPaper, _ size: Size) -> [String] {
    TextFitting.wrapped(paper.text, to: max(1, min(80, size.columns) - 4))
  }

  static func draw(_ paper: OpenPaper, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let lines = lines(paper, state.size)
    let frame = canvas.bounds.splitBottom(below).rest.centred(
      Size(columns: 80, rows: min(room(state.size), lines.count) + 3))
    canvas.fill(frame)
    let window = ListWindow(
      selected: nil, top: paper.top, rows: lines.count, height: max(1, frame.rows - 3))
    let words =
      [state.reading(paper.kind.words), paper.subject.text]
      + (paper.draft == nil ? [] : [state.reading(Words("brouillon gardé", "draft kept"))])
    let title = words.joined(separator: " \(state.glyphs.dot) ")
    let inner = canvas.box(
      frame, .thick, title: title, footer: "\(window.range.upperBound)/\(lines.count)"
    ).inset(columns: 1, rows: 0)
    for (row, index) in window.range.enumerated() {
      canvas.put(lines[index], at: inner.row(row).origin, width: inner.columns)
    }
    let last = inner.row(inner.rows - 1)
    let settle = Words(" · A arrêter", " · A settle")
    let keys = Words("E votre éditeur · y copier", "E your editor · y copy")
    canvas.put(
      state.reading(keys) + (paper.kind == .minutes ? state.reading(settle) : "")
        + state.reading(Words(" · ↑ ↓ défilent · Échap ferme", " · ↑ ↓ scroll · Esc closes")),
      at: last.origin, width: last.columns, style: .label)
    canvas.semantics.append(Semantic(.pane, frame, label: title, isFocused: true))
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}

/// Draws what may tell of a person in a paper, before the paper itself.
enum ConcernsView {
  static func draw(_ open: OpenConcerns, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let fitting = max(1, (state.size.rows - 5) / 2)
    let shown = min(open.concerns.count, fitting)
    let frame = canvas.bounds.centred(Size(columns: 78, rows: shown * 2 + 4))
    canvas.fill(frame)
    let inner = canvas.box(
      frame, .thick,
      title: reading(Words("Avant le compte rendu, à décider", "Before the minutes, to decide")),
      footer: reading(
        Words(
          "\(open.leftOut.count) sur \(open.concerns.count) de côté",
          "\(open.leftOut.count) of \(open.concerns.count) left out"))
    ).inset(columns: 1, rows: 0)
    let window = ListWindow(
      selected: open.cursor, top: 0, rows: open.concerns.count, height: shown, margin: 0)
    for (row, index) in window.range.enumerated() {
      let concern = open.concerns[index]
      let isOut = open.leftOut.contains(index)
      let room = inner.row(row * 2)
      let pointer = index == open.cursor ? state.glyphs.pointer : " "
      let decided =
        isOut
        ? Words("laissée de côté", "left out") : Words("gardée", "kept")
      let reasons = concern.reasons.map { reading($0) }.joined(separator: ", ")
      let label = "\(reading.register.label(of: concern.thing)) \(reading(decided)) : \(reasons)"
      canvas.put(
        "\(pointer) [\(isOut ? String(state.glyphs.cross) : " ")] \(label)", at: room.origin,
        width: room.columns, style: index == open.cursor ? .selected : .text)
      let next = inner.row(row * 2 + 1)
      canvas.put(
        "      « \(concern.text.replacing("\n", with: " ")) »", at: next.origin,
        width: next.columns, style: .label)
      canvas.semantics.append(
        Semantic(.row, room, label: label, isFocused: index == open.cursor))
      if index == open.cursor { canvas.cursor = room.origin }
    }
    let last = inner.row(inner.rows - 1)
    canvas.put(
      reading(
        Words(
          "Espace laisse de côté, ou garde · Entrée continue · Échap ferme",
          "Space leaves out, or keeps · Enter goes on · Esc closes")),
      at: last.origin, width: last.columns, style: .label)
  }
}
