import Partnership
import Screen

/// Draws a form over the screen, scrolled so that the field under the pen shows.
enum FormView {
  /// One line of the form.
  private enum Line {
    case editor(field: Int)
    case more(field: Int)
    case box(field: Int, place: Int)
    case proposal(field: Int, place: Int)
    case error(field: Int)
    case hint(field: Int)

    var field: Int {
      switch self {
      case .editor(let field), .more(let field), .error(let field), .hint(let field): field
      case .box(let field, _), .proposal(let field, _): field
      }
    }
  }

  private static let areaRows = 4
  /// The lines below, which stay in view: the message and the bar of function keys.
  private static let below = 2

  /// The columns a field has to be typed in.
  static func fieldWidth(_ size: Size) -> Int {
    max(4, min(78, size.columns) - 4 - labelWidth(size) - 2)
  }

  private static func labelWidth(_ size: Size) -> Int { size.columns >= 70 ? 26 : 14 }

  static func draw(_ form: Form, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let proposals = form.proposals
    let lines = lines(form, proposals.count)
    let extra = form.error == nil ? 1 : 2
    let above = canvas.bounds.splitBottom(below).rest
    let rows = min(above.rows, lines.count + 2 + extra)
    let frame = above.centred(Size(columns: 78, rows: rows))
    canvas.fill(frame)
    let room = canvas.box(
      frame, .thick, title: title(form, state), footer: footer(form, state.language)
    ).inset(rows: 0)
    let (body, hints) = room.splitBottom(extra)
    let last = lines.lastIndex { $0.field == form.focus } ?? 0
    let first = lines.firstIndex { $0.field == form.focus } ?? 0
    let wanted = min(last, first + body.rows - 1)
    let window = ListWindow(
      selected: wanted, top: 0, rows: lines.count, height: body.rows, margin: 0)
    for (row, index) in window.range.enumerated() {
      draw(lines[index], form, proposals, body, row, state, &canvas)
    }
    if let error = form.error {
      canvas.put(
        "\(state.glyphs.cross) \(error(state.language))", at: hints.origin, width: hints.columns,
        style: .failure)
    }
    let hint = hints.row(extra - 1)
    canvas.put(
      Words(
        "Tab suivant · Espace coche · Ctrl-S enregistrer · Échap garde tout",
        "Tab next · Space ticks · Ctrl-S saves · Esc keeps everything")(state.language),
      at: hint.origin, width: hint.columns, style: .label)
    if canvas.cursor == nil { canvas.cursor = body.origin }
  }

  private static func lines(_ form: Form, _ proposals: Int) -> [Line] {
    var lines: [Line] = []
    for (index, field) in form.fields.enumerated() {
      let hasFocus = index == form.focus
      lines.append(.editor(field: index))
      switch field.editor {
      case .line: break
      case .area: lines += Array(repeating: .more(field: index), count: areaRows - 1)
      case .boxes:
        if hasFocus { lines += field.choices.indices.map { .box(field: index, place: $0) } }
      }
      if field.error != nil {
        lines.append(.error(field: index))
      } else if hasFocus, proposals == 0, field.hint != nil || field.declaration.type == .date {
        lines.append(.hint(field: index))
      }
      if hasFocus { lines += (0..<proposals).map { .proposal(field: index, place: $0) } }
    }
    return lines
  }

  private static func draw(
    _ line: Line, _ form: Form, _ proposals: [Completion.Proposal], _ body: Rectangle, _ row: Int,
    _ state: WorkbenchState, _ canvas: inout Canvas
  ) {
    let room = body.row(row)
    let field = form.fields[line.field]
    let hasFocus = line.field == form.focus && state.isOnTop(form)
    let labelWidth = labelWidth(state.size)
    let value = room.splitLeft(labelWidth + 2).rest
    switch line {
    case .editor:
      let star = field.isMandatory ? "* " : "  "
      canvas.put(
        star + field.declaration.words(state.language), at: room.origin, width: labelWidth + 1,
        style: line.field == form.focus ? .strong : .label)
      drawEditor(field, value, body, row, hasFocus, state, &canvas)
      canvas.semantics.append(
        Semantic(
          .field, value, label: field.declaration.words(state.language), isFocused: hasFocus))
    case .more: break
    case .box(_, let place):
      guard case .boxes(let ticked, let cursor) = field.editor else { return }
      let mark = ticked.contains(place) ? String(state.glyphs.mark) : " "
      canvas.put(
        "[\(mark)] \(field.choices[place].term.words(state.language))", at: value.origin,
        width: value.columns)
      if hasFocus, place == cursor {
        canvas.restyle(value, .selected)
        canvas.cursor = Position(column: value.column + 1, row: value.row)
      }
    case .proposal(_, let place):
      guard proposals.indices.contains(place) else { return }
      let isChosen = form.proposal == place
      let mark = isChosen ? String(state.glyphs.pointer) : " "
      canvas.put(
        "\(mark) \(proposals[place].shown)", at: value.origin, width: value.columns,
        style: isChosen ? .selected : .label)
    case .hint:
      guard let hint = field.meaning(state.reading) ?? field.hint.map({ state.reading($0) })
      else { return }
      canvas.put(hint, at: value.origin, width: value.columns, style: .label)
    case .error:
      guard let error = field.error else { return }
      canvas.put(
        "\(state.glyphs.cross) \(error(state.language))",
        at: Position(column: room.column + 4, row: room.row), width: room.columns - 4,
        style: .failure)
    }
  }

  private static func drawEditor(
    _ field: FormField, _ value: Rectangle, _ body: Rectangle, _ row: Int, _ hasFocus: Bool,
    _ state: WorkbenchState, _ canvas: inout Canvas
  ) {
    switch field.editor {
    case .line(let text):
      canvas.put(text, at: value.origin, width: value.columns, hasFocus: hasFocus)
    case .area(let text):
      let rows = min(areaRows, body.rows - row)
      let room = Rectangle(
        column: value.column, row: value.row, columns: value.columns, rows: rows)
      canvas.put(text, in: room, hasFocus: hasFocus)
    case .boxes(let ticked, _):
      let words = field.choices.indices.filter { ticked.contains($0) }.map {
        field.choices[$0].term.words(state.language)
      }
      let text =
        words.isEmpty ? Words("aucun", "none")(state.language) : words.joined(separator: ", ")
      canvas.put(text, at: value.origin, width: value.columns)
      if hasFocus, canvas.cursor == nil { canvas.cursor = value.origin }
    }
  }

  private static func title(_ form: Form, _ state: WorkbenchState) -> String {
    var words = [form.definition.title(state.language)] + form.about(state.reading)
    if form.ticket != nil {
      words.append(Words("écriture…", "writing…")(state.language))
    } else if let clock = form.keptAt {
      words.append(Words("brouillon gardé \(clock)", "draft kept \(clock)")(state.language))
    }
    return words.joined(separator: " \(state.glyphs.dot) ")
  }

  private static func footer(_ form: Form, _ language: Language) -> String {
    let errors = form.errorCount
    let (count, all) = (form.filledCount, form.fields.count)
    let filled = Words(
      "\(count) \(count < 2 ? "champ" : "champs") sur \(all)", "\(count) of \(all) fields")(
        language)
    guard errors > 0 else { return filled }
    let words = Words(
      "\(errors) \(errors < 2 ? "erreur" : "erreurs")",
      "\(errors) \(errors == 1 ? "error" : "errors")")
    return "\(words(language)), \(filled)"
  }
}

extension WorkbenchState {
  /// Whether a form has the keys.
  func isOnTop(_ form: Form) -> Bool {
    if case .form(let top)? = layers.last { top.id == form.id } else { false }
  }
}
