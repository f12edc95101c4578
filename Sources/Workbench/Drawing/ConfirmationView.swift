import Partnership
import Screen

/// Draws the question before something is written.
enum ConfirmationView {
  /// How many lines of what would be written are in view at most.
  static func room(_ size: Size) -> Int { max(1, size.rows - 6) }

  /// What would be written, its effect and the checks, broken to the width of the screen.
  static func lines(
    _ question: Confirmation, _ reading: Reading, _ size: Size
  ) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: max(1, min(78, size.columns) - 4))
    for line in question.lines {
      let mark = line.isWarning ? "\(reading.glyphs.alert) " : ""
      builder.field(
        line.label, mark + line.text, line.isWarning ? .warning : .text)
    }
    return builder.lines
  }

  static func draw(_ question: Confirmation, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let lines = lines(question, reading, state.size)
    let height = max(1, min(room(state.size), lines.count))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 5))
    canvas.fill(frame)
    let letter = Confirmation.key.properties.uppercaseMapping
    let window = ListWindow(selected: nil, top: question.top, rows: lines.count, height: height)
    let place = lines.count > height ? "\(window.range.upperBound)/\(lines.count) · " : ""
    let inner = canvas.box(
      frame, .thick, title: question.title,
      footer: reading(
        Words(
          "\(place)rien n’est écrit avant \(letter)", "\(place)nothing is written before \(letter)")
      )
    ).inset(columns: 1, rows: 0)
    for (row, index) in window.range.enumerated() {
      canvas.put(
        lines[index].pieces.map { (text: $0.text, style: $0.style) }, at: inner.row(row).origin,
        width: inner.columns)
    }
    let buttons = [
      reading(Words("Annuler", "Cancel")),
      "\(letter)  " + reading(Words("Oui, \(question.verb.fr)", "Yes, \(question.verb.en)")),
    ]
    for (place, words) in buttons.enumerated() where inner.rows > height + place {
      let isChosen = question.isOnYes == (place == 1)
      let pointer = isChosen ? state.glyphs.pointer : " "
      let row = inner.row(inner.rows - 2 + place)
      let taken = canvas.put(
        "[\(pointer) \(words) ]", at: row.origin, width: row.columns,
        style: isChosen ? .selected : .key)
      let room = Rectangle(column: row.column, row: row.row, columns: taken, rows: 1)
      canvas.semantics.append(Semantic(.button, room, label: words, isFocused: isChosen))
      if place == 0 {
        let hint = reading(Words("Entrée suit ▸ · Tab change", "Enter follows ▸ · Tab switches"))
        canvas.put(
          hint, at: Position(column: row.column + taken + 2, row: row.row),
          width: row.columns - taken - 2, style: .label)
      }
      if isChosen { canvas.cursor = row.origin }
    }
    if canvas.cursor == nil { canvas.cursor = inner.origin }
  }
}
