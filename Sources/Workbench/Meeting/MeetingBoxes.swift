import Partnership
import Screen

/// Draws what is asked before a meeting begins.
enum MeetingSetupView {
  static func draw(_ setup: MeetingSetup, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let stops = setup.stops
    let height = min(stops.count, max(1, state.size.rows - 5))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 3))
    canvas.fill(frame)
    let name = reading.thing(setup.convention).map { reading.name(of: $0) } ?? ""
    let inner = canvas.box(
      frame, .thick, title: "\(reading(Words("Réunion", "Meeting"))) \(reading.glyphs.dot) \(name)",
      footer: reading(Words("rien n’est obligatoire", "nothing is mandatory"))
    ).inset(columns: 1, rows: 0)
    let focus = stops.firstIndex(of: setup.focus) ?? 0
    let window = ListWindow(selected: focus, top: 0, rows: stops.count, height: height)
    for (row, index) in window.range.enumerated() {
      draw(stops[index], setup, inner.row(row), state, &canvas)
    }
    let last = inner.row(inner.rows - 1)
    canvas.put(
      reading(
        Words(
          "Entrée suit · Tab suivant · Ctrl-S commence · Échap renonce",
          "Enter follows · Tab next · Ctrl-S begins · Esc gives up")), at: last.origin,
      width: last.columns, style: .label)
    if canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  private static func draw(
    _ stop: MeetingSetup.Stop, _ setup: MeetingSetup, _ room: Rectangle, _ state: WorkbenchState,
    _ canvas: inout Canvas
  ) {
    let reading = state.reading
    let isHere = stop == setup.focus
    switch stop {
    case .resume(let meeting):
      button(resumeWords(meeting, reading), isHere, room, reading, &canvas)
    case .start:
      button(reading(Words("Commencer", "Begin")), isHere, room, reading, &canvas)
    case .kind:
      let words =
        setup.kind == .other
        ? reading(Words("réunion, sans autre précision", "a meeting, nothing more said"))
        : reading(setup.kind.term.words)
      let text = "◂ \(words) ▸"
      field(
        reading(Words("Type", "Kind")), reading.glyphs.isASCII ? "< \(words) >" : text, isHere,
        room, &canvas)
    case .agenda(let row):
      let label = "\(reading(Words("Point", "Point"))) \(row + 1)"
      let hint = reading(
        Words(
          "titre, puis ses minutes : Accès aux droits 15",
          "title, then its minutes: Access to rights 15"))
      line(label, setup.agenda[row], row == 0 ? hint : "", isHere, room, &canvas)
    case .count(let college):
      line(
        reading(college.term.words), setup.counts[college] ?? TextLine(),
        college == .elected ? reading(Words("combien sont là", "how many are here")) : "", isHere,
        room, &canvas)
    }
  }

  private static func resumeWords(_ meeting: ThingID, _ reading: Reading) -> String {
    guard let thing = reading.register.thing(meeting) else { return meeting.text }
    let hour = reading.register.lastHour(of: thing) ?? "?"
    let lines = reading.count(
      reading.register.lineCount(of: thing), Words("ligne", "line"), Words("lignes", "lines"))
    let day = reading.shown(MeetingHeld.heldOn, of: thing)
    return reading(
      Words(
        "Reprendre la réunion du \(day), interrompue à \(hour), \(lines)",
        "Take up the meeting of \(day), interrupted at \(hour), \(lines)"))
  }

  private static func button(
    _ words: String, _ isHere: Bool, _ room: Rectangle, _ reading: Reading, _ canvas: inout Canvas
  ) {
    let pointer = isHere ? String(reading.glyphs.pointer) : " "
    let taken = canvas.put(
      "[\(pointer) \(words) ]", at: room.origin, width: room.columns,
      style: isHere ? .selected : .key)
    let place = Rectangle(column: room.column, row: room.row, columns: taken, rows: 1)
    canvas.semantics.append(Semantic(.button, place, label: words, isFocused: isHere))
    if isHere { canvas.cursor = room.origin }
  }

  private static let labelWidth = 24

  private static func field(
    _ label: String, _ text: String, _ isHere: Bool, _ room: Rectangle, _ canvas: inout Canvas
  ) {
    let (left, right) = room.splitLeft(min(labelWidth, room.columns / 3))
    canvas.put(label, at: left.origin, width: left.columns - 1, style: .label)
    canvas.put(text, at: right.origin, width: right.columns, style: isHere ? .selected : .text)
    if isHere { canvas.cursor = right.origin }
  }

  private static func line(
    _ label: String, _ text: TextLine, _ hint: String, _ isHere: Bool, _ room: Rectangle,
    _ canvas: inout Canvas
  ) {
    let (left, right) = room.splitLeft(min(labelWidth, room.columns / 3))
    canvas.put(label, at: left.origin, width: left.columns - 1, style: .label)
    canvas.put(text, at: right.origin, width: right.columns, hasFocus: isHere)
    if text.isEmpty, !isHere {
      canvas.put(hint, at: right.origin, width: right.columns, style: .label)
    }
    canvas.semantics.append(Semantic(.field, right, label: label, isFocused: isHere))
  }
}

/// Draws the question before a meeting ends.
enum MeetingEndView {
  static func draw(_ state: WorkbenchState, _ canvas: inout Canvas) {
    guard let meeting = state.meeting else { return }
    let reading = state.reading
    let frame = canvas.bounds.centred(Size(columns: 60, rows: 5))
    canvas.fill(frame)
    let inner = canvas.box(
      frame, .thick, title: reading(Words("Finir la réunion ?", "End the meeting?"))
    ).inset(columns: 1, rows: 0)
    let lines = reading.count(meeting.lineCount, Words("ligne", "line"), Words("lignes", "lines"))
    let time = MeetingView.duration(
      max(0, state.now.milliseconds / 1000 - meeting.beganAt), hours: true)
    let late = meeting.unwritten.count
    let unwritten =
      late == 0
      ? nil
      : reading.count(
        late, Words("à écrire encore", "still to be written"),
        Words("à écrire encore", "still to be written"))
    canvas.put(
      [lines, time, unwritten].compactMap { $0 }.joined(separator: " \(reading.glyphs.dot) "),
      at: inner.row(0).origin, width: inner.columns)
    canvas.put(
      reading(Words("Entrée finit · Échap continue", "Enter ends · Esc goes on")),
      at: inner.row(2).origin, width: inner.columns, style: .label)
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}

/// Draws what was pasted, before anything is made of it.
enum PasteView {
  static func draw(_ preview: PastePreview, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let height = max(1, min(preview.lines.count, state.size.rows - 6, 12))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 3))
    canvas.fill(frame)
    let count = preview.lines.count
    let inner = canvas.box(
      frame, .thick, title: reading(Words("\(count) lignes collées", "\(count) lines pasted"))
    ).inset(columns: 1, rows: 0)
    for (row, line) in preview.lines.prefix(height).enumerated() {
      let isLast = row == height - 1 && count > height
      canvas.put(
        isLast ? "\(state.glyphs.ellipsis) \(count - height + 1)" : line, at: inner.row(row).origin,
        width: inner.columns)
    }
    canvas.put(
      reading(
        Words(
          "Entrée une par ligne · B un bloc · Échap rien",
          "Enter one for each line · B one block · Esc nothing")),
      at: inner.row(inner.rows - 1).origin, width: inner.columns, style: .label)
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}
