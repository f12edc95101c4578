import Partnership
import Screen

/// Draws a text over the screen, as it will be on a sheet.
enum SheetView {
  /// The lines below, which stay in view: the message and the bar of function keys.
  private static let below = 2

  /// How many lines of the text fit.
  private static func room(_ size: Size) -> Int { max(1, size.rows - below - 3) }

  /// The lines of the text, those that are too wide cut at blanks.
  private static func lines(_ text: String, _ size: Size) -> [String] {
    TextFitting.wrapped(text, to: max(1, min(80, size.columns) - 4))
  }

  /// The first line shown after a move.
  static func top(_ top: Int, after move: Move, in text: String, _ size: Size) -> Int {
    let (count, room) = (lines(text, size).count, room(size))
    let wanted =
      switch move {
      case .rows(let rows): top + rows
      case .pages(let halves): top + halves * max(1, room / 2)
      case .start: 0
      case .end: count
      }
    return max(0, min(wanted, count - room))
  }

  static func draw(
    _ text: String, from top: Int, title words: [String], keys: Words, _ state: WorkbenchState,
    _ canvas: inout Canvas
  ) {
    let lines = lines(text, state.size)
    let frame = canvas.bounds.splitBottom(below).rest.centred(
      Size(columns: 80, rows: min(room(state.size), lines.count) + 3))
    canvas.fill(frame)
    let window = ListWindow(
      selected: nil, top: top, rows: lines.count, height: max(1, frame.rows - 3))
    let title = words.joined(separator: " \(state.glyphs.dot) ")
    let inner = canvas.box(
      frame, .thick, title: title, footer: "\(window.range.upperBound)/\(lines.count)"
    ).inset(columns: 1, rows: 0)
    for (row, index) in window.range.enumerated() {
      canvas.put(lines[index], at: inner.row(row).origin, width: inner.columns)
    }
    let last = inner.row(inner.rows - 1)
    canvas.put(
      state.reading(keys)
        + state.reading(Words(" · ↑ ↓ défilent · Échap ferme", " · ↑ ↓ scroll · Esc closes")),
      at: last.origin, width: last.columns, style: .label)
    canvas.semantics.append(Semantic(.pane, frame, label: title, isFocused: true))
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}

/// Draws a paper.
enum PaperView {
  static func draw(_ paper: OpenPaper, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let settle = paper.kind == .minutes ? Words(" · A arrêter", " · A settle") : Words("", "")
    SheetView.draw(
      paper.text, from: paper.top,
      title: [state.reading(paper.kind.words), paper.subject.text]
        + (paper.draft == nil ? [] : [state.reading(Words("brouillon gardé", "draft kept"))]),
      keys: Words(
        "E votre éditeur · y copier\(settle.fr)", "E your editor · y copy\(settle.en)"), state,
      &canvas)
  }
}

/// Draws what two conventions differ in.
enum DifferencesView {
  static func draw(_ open: OpenDifferences, _ state: WorkbenchState, _ canvas: inout Canvas) {
    SheetView.draw(
      open.text, from: open.top,
      title: [state.reading(Words("Ce qui diffère", "What differs"))] + open.of.map(\.text),
      keys: Words("[-ôté-] {+ajouté+} · y copier", "[-taken out-] {+put in+} · y copy"), state,
      &canvas)
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
