import Partnership
import Screen

/// Draws the question about words that may be about a person.
enum PrivacyView {
  static func draw(_ question: PrivacyQuestion, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let reading = state.reading
    let width = max(1, min(78, state.size.columns) - 4)
    let lines = lines(question, reading, width: width)
    let height = max(1, min(state.size.rows - 7, lines.count))
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 6))
    canvas.fill(frame)
    let inner = canvas.box(
      frame, .thick,
      title: reading(Words("Une personne est-elle nommée ?", "Is a person named?")),
      footer: reading(
        Words("rien n’est écrit, le brouillon est gardé", "nothing is written, the draft is kept"))
    ).inset(columns: 1, rows: 0)
    for (row, line) in lines.prefix(height).enumerated() {
      canvas.put(
        line.pieces.map { (text: $0.text, style: $0.style) }, at: inner.row(row).origin,
        width: inner.columns)
    }
    for (place, answer) in PrivacyQuestion.Answer.allCases.enumerated()
    where inner.rows > height + place {
      let isChosen = question.answer == answer
      let words = reading(answer.words)
      let row = inner.row(inner.rows - 3 + place)
      let taken = canvas.put(
        "[\(isChosen ? state.glyphs.pointer : " ") \(words) ]", at: row.origin,
        width: row.columns, style: isChosen ? .selected : .key)
      let room = Rectangle(column: row.column, row: row.row, columns: taken, rows: 1)
      canvas.semantics.append(Semantic(.button, room, label: words, isFocused: isChosen))
      if isChosen { canvas.cursor = row.origin }
    }
    if canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  private static func lines(
    _ question: PrivacyQuestion, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    for field in question.fields {
      for data in field.data {
        builder.field(
          reading(field.field.words),
          reading(
            Words(
              "« \(data.text) » : \(data.sort.words.fr) ?", "“\(data.text)”: \(data.sort.words.en)?"
            )
          ), .warning)
      }
    }
    builder.paragraph(
      reading(
        Words(
          "Le magasin ne garde ni le nom ni l’adresse d’un habitant. Un lieu public, une personne "
            + "dans sa fonction peuvent rester : dites pourquoi.",
          "The store keeps neither the name nor the address of an inhabitant. A public place, a "
            + "person in office may stay: say why.")))
    return builder.lines
  }
}

extension PrivacyQuestion.Answer {
  /// What the button says, its letter first.
  fileprivate var words: Words {
    switch self {
    case .cancel: Words("Annuler, revenir au texte", "Cancel, back to the text")
    case .remove: Words("R  Retirer ces mots", "R  Remove these words")
    case .keep: Words("G  Garder, et dire pourquoi", "G  Keep, and say why")
    }
  }
}
