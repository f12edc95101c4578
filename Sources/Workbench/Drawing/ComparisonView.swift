import Partnership
import Screen

/// Draws what the user and somebody else wrote of the same fields.
enum ComparisonView {
  static func draw(_ comparison: Comparison, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let width = max(1, min(78, state.size.columns) - 4)
    var lines: [(line: DetailLine, row: Int)] = []
    for (place, row) in comparison.rows.enumerated() {
      lines += self.lines(row, reading, width: width).map { ($0, place) }
    }
    let height = max(1, min(state.size.rows - 6, lines.count))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 4))
    canvas.fill(frame)
    let open = comparison.rows.count { $0.isOpen }
    let inner = canvas.box(
      frame, .thick,
      title: reading(
        Words("Changé entre-temps par quelqu’un d’autre", "Changed by somebody else meanwhile")),
      footer: reading(
        open == 0
          ? Words("Entrée enregistre", "Enter saves")
          : Words("\(open) à choisir, rien n’est écrit", "\(open) to choose, nothing is written"))
    ).inset(columns: 1, rows: 0)
    let last = lines.lastIndex { $0.row == comparison.cursor } ?? 0
    let window = ListWindow(selected: last, top: 0, rows: lines.count, height: height, margin: 0)
    for (row, index) in window.range.enumerated() {
      let room = inner.row(row)
      canvas.put(
        lines[index].line.pieces.map { (text: $0.text, style: $0.style) }, at: room.origin,
        width: room.columns)
      if lines[index].row == comparison.cursor, canvas.cursor == nil { canvas.cursor = room.origin }
    }
    let hint = inner.row(inner.rows - 1)
    canvas.put(
      reading(
        Words(
          "m la mienne · t la leur · ↑↓ champ · Entrée enregistre · Échap revient",
          "m mine · t theirs · ↑↓ field · Enter saves · Esc goes back")), at: hint.origin,
      width: hint.columns, style: .label)
    if canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  private static func lines(
    _ row: Comparison.Row, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.heading(reading(row.field.words))
    let shown = { (values: [WrittenValue]) in reading.shown(values, of: row.field) }
    builder.field(reading(Words("avant", "before")), shown(row.before))
    let mark = { (choice: Comparison.Choice) in
      row.choice == choice ? "\(reading.glyphs.mark) " : ""
    }
    builder.field(reading(Words("t  la leur", "t  theirs")), mark(.theirs) + shown(row.theirs))
    if let mine = row.mine {
      builder.field(reading(Words("m  la mienne", "m  mine")), mark(.mine) + shown(mine))
    } else {
      builder.field(
        reading(Words("m  la mienne", "m  mine")),
        reading(Words("inchangée, la leur reste", "unchanged, theirs stays")))
    }
    return builder.lines
  }
}

extension Reading {
  /// The values of a field, or what is said in their place.
  func shown(
    _ values: [WrittenValue], of field: FieldDeclaration,
    orElse nothing: Words = Words("rien", "nothing")
  ) -> String {
    if values.isEmpty { return self(nothing) }
    return values.map { value in
      switch value.key {
      case MarkKey.blank: self(Words("laissé en blanc", "left blank"))
      case MarkKey.citedUnknown: self(Words("cité, inconnu", "cited, unknown"))
      default: text(ofJournal: value.text, as: field.type)
      }
    }.joined(separator: ", ")
  }
}
