import Partnership
import Screen

/// Draws a meeting: the point and its timer, what was said, what stays, the line, how far the disk is.
struct MeetingView {
  let state: WorkbenchState
  let meeting: Meeting

  var reading: Reading { state.reading }
  var glyphs: Glyphs { state.glyphs }

  func draw(_ canvas: inout Canvas) {
    let isTall = canvas.size.rows >= 14
    let (top, rest) = canvas.bounds.splitTop(2)
    let (entries, bottom) = rest.splitBottom(isTall ? 6 : 4)
    drawTitle(top.row(0), &canvas)
    drawPoint(top.row(1), &canvas)
    drawEntries(entries, &canvas)
    var row = 0
    if isTall {
      canvas.rule(
        at: bottom.row(0).origin, width: bottom.columns,
        words: [reading(Words("reste actif tant qu’on ne le change pas", "stays until changed"))])
      row = 1
    }
    drawSpeaker(bottom.row(row), &canvas)
    drawLine(bottom.row(row + 1), &canvas)
    if isTall { drawHelp(bottom.row(row + 2), &canvas) }
    drawStatus(bottom.row(row + (isTall ? 3 : 2)), &canvas)
    state.drawFunctionKeys(bottom.row(bottom.rows - 1), &canvas)
  }

  // MARK: Above

  private func drawTitle(_ room: Rectangle, _ canvas: inout Canvas) {
    let elapsed = Self.duration(
      max(0, state.now.milliseconds / 1000 - meeting.beganAt), hours: true)
    let right = "\(glyphs.full) \(elapsed) "
    let width = TextWidth.columns(of: right, glyphs: glyphs)
    let kind = meeting.kind == .other ? nil : reading(meeting.kind.term.words)
    let words = [
      reading(Words("RÉUNION", "MEETING")), kind, meeting.convention.text,
      reading.fullDay(meeting.heldOn),
    ]
    canvas.put(
      " " + words.compactMap { $0 }.joined(separator: " \(glyphs.dot) "), at: room.origin,
      width: room.columns - width - 1, style: .title)
    canvas.put(
      right, at: Position(column: room.endColumn - width, row: room.row), style: .strong)
  }

  private func drawPoint(_ room: Rectangle, _ canvas: inout Canvas) {
    guard let point = meeting.point else {
      canvas.rule(
        at: room.origin, width: room.columns, .thick,
        words: [reading(Words("Sans ordre du jour", "No agenda"))])
      return
    }
    let title = meeting.agenda[point - 1].title
    let elapsed = max(0, state.now.milliseconds / 1000 - meeting.pointBeganAt)
    let minutes = meeting.agenda[point - 1].minutes
    let (timer, isOver) = timer(elapsed, of: minutes, isNarrow: room.columns < 60)
    let width = TextWidth.columns(of: timer, glyphs: glyphs)
    let name = TextFitting.truncated(
      "\(pointWords(point)) : \(title)", to: max(8, room.columns - width - 12), glyphs: glyphs)
    canvas.rule(at: room.origin, width: room.columns, .thick, words: [name])
    let column = room.column + 1 + TextWidth.columns(of: name, glyphs: glyphs) + 4
    canvas.put(
      " \(timer) ", at: Position(column: column, row: room.row), width: room.columns - column - 1,
      style: isOver ? .failure : .label)
  }

  private func pointWords(_ point: Int) -> String {
    "\(reading(Words("Point", "Point"))) \(point)/\(meeting.agenda.count)"
  }

  private func timer(
    _ elapsed: Int, of minutes: Int?, isNarrow: Bool
  ) -> (text: String, isOver: Bool) {
    guard let minutes else { return (Self.duration(elapsed), false) }
    let over = elapsed - minutes * 60
    guard over <= 0 else {
      let late = Self.duration(over)
      if isNarrow { return ("+\(late) !", true) }
      return (reading(Words("dépassé +\(late) !", "over +\(late) !")), true)
    }
    let (spent, planned) = (Self.duration(elapsed), Self.duration(minutes * 60))
    if isNarrow { return ("\(spent)/\(planned)", false) }
    return (
      reading(Words("\(spent) sur \(planned) prévues", "\(spent) of \(planned) planned")), false
    )
  }

  /// Seconds as `12:40`, or as `01:12:40`.
  static func duration(_ seconds: Int, hours: Bool = false) -> String {
    let parts =
      hours || seconds >= 3600
      ? [seconds / 3600, seconds / 60 % 60, seconds % 60] : [seconds / 60, seconds % 60]
    return parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  // MARK: What was said

  private func drawEntries(_ room: Rectangle, _ canvas: inout Canvas) {
    var lines: [[(text: String, style: Style)]] = []
    let wanted = room.rows + meeting.scroll
    for entry in meeting.entries.reversed() where lines.count < wanted {
      lines = MeetingRows(view: self, width: room.columns).lines(of: entry) + lines
    }
    let scroll = min(meeting.scroll, max(0, lines.count - room.rows))
    let shown = lines.dropLast(scroll).suffix(room.rows)
    guard !shown.isEmpty else {
      canvas.paragraph(
        reading(
          Words(
            "Tapez ce qui se dit, Entrée l’écrit. F1 dit le reste.",
            "Type what is said, Enter writes it. F1 tells the rest.")),
        in: room.inset(columns: 2, rows: 0), style: .label)
      return
    }
    for (row, line) in shown.enumerated() {
      canvas.put(line, at: room.row(row).origin, width: room.columns)
      canvas.semantics.append(
        Semantic(.row, room.row(row), label: line.map(\.text).joined()))
    }
  }

  // MARK: Below

  private func drawSpeaker(_ room: Rectangle, _ canvas: inout Canvas) {
    if let correcting = meeting.correcting, meeting.entries.indices.contains(correcting.entry) {
      let clock = meeting.entries[correcting.entry].clock
      canvas.put(
        reading(
          Words(
            "  Corrige \(clock) · Entrée l’écrit · Échap renonce",
            "  Correcting \(clock) · Enter writes it · Esc gives up")), at: room.origin,
        width: room.columns, style: .strong)
      return
    }
    let college = meeting.speaker.college.map { reading($0.term.words) }
    let speaker = [college ?? reading(Words("aucune", "none")), meeting.speaker.office]
      .compactMap { $0 }.joined(separator: ", ")
    let protocols = meeting.technicalProtocol?.text ?? reading(Words("aucun", "none"))
    let mark =
      meeting.isOffRecord ? reading(Words("HORS COMPTE RENDU  ", "OFF THE RECORD  ")) : ""
    let hasKeys = room.columns >= 70
    let left: [(text: String, style: Style)] = [
      ("  ", .text), (mark, .warning), (reading(Words("Parole : ", "Speaker: ")), .label),
      (speaker, .strong), (hasKeys ? " (Ctrl-T)" : "", .label),
    ]
    let right: [(text: String, style: Style)] = [
      (reading(Words("Protocole : ", "Protocol: ")), .label), (protocols, .strong),
      (hasKeys ? " (Ctrl-O)" : "", .label),
    ]
    let width = right.reduce(0) { $0 + TextWidth.columns(of: $1.text, glyphs: glyphs) }
    let column = max(room.columns * 6 / 10, 0)
    let start = hasKeys ? min(column, room.columns - width - 1) : room.columns - width - 1
    let taken = canvas.put(left, at: room.origin, width: max(0, room.columns - width - 2))
    guard start > taken || !hasKeys else {
      canvas.put(
        right, at: Position(column: taken + 2, row: room.row), width: room.columns - taken - 2)
      return
    }
    canvas.put(right, at: Position(column: max(start, taken + 1), row: room.row))
  }

  private func drawLine(_ room: Rectangle, _ canvas: inout Canvas) {
    canvas.put("> ", at: room.origin, style: .strong)
    canvas.put(
      meeting.line, at: Position(column: room.column + 2, row: room.row), width: room.columns - 2)
    canvas.semantics.append(
      Semantic(.field, room, label: meeting.line.text, isFocused: state.layers.isEmpty))
  }

  private func drawHelp(_ room: Rectangle, _ canvas: inout Canvas) {
    if let trouble, state.message != nil {
      canvas.put(trouble, at: room.origin, width: room.columns, style: .failure)
      return
    }
    let enter = Key.enter.name(state.language)
    let escape = Key.escape.name(state.language)
    let pieces = [
      Words("\(enter) = sur disque", "\(enter) = on disk"),
      Words("e: h: t: parole", "e: h: t: speaker"),
      Words("! décision", "! decision"), Words("* à faire", "* to do"),
      Words("↑ corriger", "↑ correct"), Words("? question", "? question"),
      Words("x: hors compte rendu", "x: off the record"),
      Words("Ctrl-P présents", "Ctrl-P attendance"),
      Words("\(escape) autres écrans", "\(escape) other screens"),
    ]
    var text = "  "
    for piece in pieces {
      let longer = text + (text.count > 2 ? " \(glyphs.dot) " : "") + reading(piece)
      guard TextWidth.columns(of: longer, glyphs: glyphs) <= room.columns else { break }
      text = longer
    }
    canvas.put(text, at: room.origin, width: room.columns, style: .label)
  }

  private func drawStatus(_ room: Rectangle, _ canvas: inout Canvas) {
    let (text, style) = status(room.columns)
    canvas.put(text, at: room.origin, width: room.columns, style: style)
    canvas.semantics.append(Semantic(.message, room, label: text))
  }

  private func status(_ width: Int) -> (String, Style) {
    if let message = state.message {
      let text = message.words(state.language)
      switch message.tone {
      case .done: return ("\(glyphs.tick) \(text)", .success)
      case .news, .notice: return ("  \(text)", .text)
      case .warning: return ("\(glyphs.alert) \(text)", .warning)
      case .refusal: return ("\(glyphs.cross) \(text)", .warning)
      }
    }
    if let trouble { return (trouble, .failure) }
    if meeting.heldCount > 0 {
      let count = reading.count(
        meeting.heldCount, Words("ligne attend une réponse", "line waits for an answer"),
        Words("lignes attendent une réponse", "lines wait for an answer"))
      let how = reading(
        Words("↑ la corrige, Ctrl-Z la retire", "↑ corrects it, Ctrl-Z takes it back"))
      return ("? \(count) : \(how)", .warning)
    }
    let written = meeting.lastWriting.map { writing in
      reading(
        Words(
          "\(writing.clock) écrit en \(writing.milliseconds) ms",
          "\(writing.clock) written in \(writing.milliseconds) ms"))
    }
    let lines = reading.count(meeting.lineCount, Words("ligne", "line"), Words("lignes", "lines"))
    let forms = attendance.map { people in
      "  " + [written, lines, people].compactMap { $0 }.joined(separator: " \(glyphs.dot) ")
    }
    let fits = forms.first { TextWidth.columns(of: $0, glyphs: glyphs) <= width }
    return (fits ?? forms[forms.count - 1], .label)
  }

  /// What the disk does not have, and that nothing of it is lost; nothing when all is well.
  private var trouble: String? {
    let late = meeting.entries.contains { !$0.isWithdrawn && $0.isLate(at: state.now.milliseconds) }
    guard meeting.refusal != nil || late else { return nil }
    let count = max(1, meeting.unwritten.count - meeting.heldCount)
    let lines = reading.count(
      count, Words("ligne non écrite", "line not written"),
      Words("lignes non écrites", "lines not written"))
    let reason =
      meeting.refusal.map { reading($0.words) }
      ?? reading(Words("le disque ne répond pas", "the disk does not answer"))
    let kept =
      meeting.draftRefusal == nil
      ? reading(Words("tout est gardé sur ce poste", "all kept on this machine"))
      : reading(Words("en mémoire seulement, ne quittez pas", "in memory only, do not quit"))
    return "\(glyphs.cross) \(lines), \(kept) : \(reason)"
  }

  /// How many are there, from the most to the least that is said of them.
  private var attendance: [String?] {
    let counts = meeting.attendance.filter { $0.count > 0 }
    guard !counts.isEmpty else { return [nil] }
    let total = counts.reduce(0) { $0 + $1.count }
    let parts = counts.map { "\($0.count) \(Self.short($0.college)(state.language))" }
    let all = reading.count(total, Words("présent", "present"), Words("présents", "present"))
    return ["\(all) (\(parts.joined(separator: ", ")))", all, nil]
  }

  /// A college in a word.
  static func short(_ college: College) -> Words {
    switch college {
    case .elected: Words("élus", "elected")
    case .residents: Words("habitants", "residents")
    case .serviceUsers: Words("usagers", "users")
    case .professionals: Words("prof.", "prof.")
    case .associations: Words("assoc.", "assoc.")
    case .institutions: Words("instit.", "instit.")
    }
  }
}
