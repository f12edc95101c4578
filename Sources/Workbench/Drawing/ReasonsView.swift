import Partnership
import Screen

/// Draws « Pourquoi ? »: rule, source, what went in, each step, the result, what is missing.
enum ReasonsView {
  /// How many lines are in view at most.
  static func room(_ size: Size) -> Int { max(1, size.rows - 5) }

  /// Everything it says, broken to the width of the screen.
  static func lines(_ reasons: Reasons, _ reading: Reading, _ size: Size) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: max(1, min(78, size.columns) - 4))
    for explanation in reasons.explanations {
      builder.space()
      builder.explain(explanation)
    }
    return builder.lines
  }

  static func draw(_ reasons: Reasons, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let lines = lines(reasons, reading, state.size)
    let height = min(room(state.size), lines.count)
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 3))
    canvas.fill(frame)
    let window = ListWindow(selected: nil, top: reasons.top, rows: lines.count, height: height)
    let inner = canvas.box(
      frame, .thick, title: reading(Words("Pourquoi ?", "Why?")),
      footer: "\(window.range.upperBound)/\(lines.count)"
    ).inset(columns: 1, rows: 0)
    for (row, index) in window.range.enumerated() {
      canvas.put(
        lines[index].pieces.map { (text: $0.text, style: $0.style) }, at: inner.row(row).origin,
        width: inner.columns)
    }
    let last = inner.row(inner.rows - 1)
    canvas.put(
      reading(Words("↑ ↓ défilent · Échap ferme", "↑ ↓ scroll · Esc closes")), at: last.origin,
      width: last.columns, style: .label)
    let label = reasons.explanations.map { reading($0.title) }.joined(separator: ", ")
    canvas.semantics.append(Semantic(.pane, frame, label: label, isFocused: true))
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}
