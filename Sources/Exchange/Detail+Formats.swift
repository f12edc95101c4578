package import Partnership

extension Detail {
  /// The detail for a person: « libellé : valeur » lines, then what hangs on it, then its history.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The text; it ends with LF.
  package func text(in language: Language) -> String {
    var result = LabelledText.line(kind.words, id, in: language)
    for value in values {
      var shown = value.datum.text(in: language)
      if case .list(let data) = value.datum, data.contains(where: { $0.isWords }) {
        shown = data.map { $0.text(in: language) }.joined(separator: "\n")
      }
      if let source = value.source {
        shown += " (\(Words("source", "source")(language)) : \(CleanText.oneLine(source)))"
      }
      result += LabelledText.line(value.words, shown, in: language)
    }
    if !children.isEmpty { result += "\n" }
    for group in children {
      result += LabelledText.line(
        group.kind.plural, group.ids.joined(separator: ", "), in: language)
    }
    result += "\n" + Words("historique :", "history:")(language) + "\n"
    return result + history.map { line(of: $0, in: language) }.joined()
  }

  private func line(of fact: FactSummary, in language: Language) -> String {
    let moment = fact.id.instant.prefix(16).replacing("T", with: " ")
    let kind = fact.kind.declaration.words(language)
    let retracted = fact.isRetracted ? Words(", retiré", ", retracted")(language) : ""
    return "  \(moment) UTC, \(kind), \(CleanText.oneLine(fact.author))\(retracted)\n"
  }

  /// The detail as one object: `id`, `kind`, `fields`, `sources`, `children`, `history`.
  package var json: String {
    let sources = values.compactMap { value in
      value.source.map { JSON.Member(value.name, .string($0)) }
    }
    return JSON.object([
      JSON.Member("id", .string(id)), JSON.Member("kind", .string(kind.rawValue)),
      JSON.Member("fields", .object(values.map { JSON.Member($0.name, $0.datum.json) })),
      JSON.Member("sources", .object(sources)),
      JSON.Member(
        "children",
        .object(
          children.map { JSON.Member($0.kind.rawValue, .array($0.ids.map { .string($0) })) })),
      JSON.Member(
        "history",
        .array(
          history.map { fact in
            .object([
              JSON.Member("id", .string(fact.id.text)),
              JSON.Member("recordedAt", .string(fact.id.instant)),
              JSON.Member("fact", .string("\(fact.kind)")),
              JSON.Member("author", .string(fact.author)),
              JSON.Member("isRetracted", .bool(fact.isRetracted)),
            ])
          })),
    ]).text
  }

  /// The detail as `field,value` rows; a repeated field has a row for each value.
  ///
  /// What hangs on it is under `children.<kind>`, the identifiers of its facts under `history`.
  package var csv: String {
    var rows = [["field", "value"], ["id", id], ["kind", kind.rawValue]]
    for value in values {
      if case .list(let data) = value.datum {
        rows += data.map { [value.name, $0.csv] }
      } else {
        rows.append([value.name, value.datum.csv])
      }
    }
    for group in children { rows += group.ids.map { ["children.\(group.kind.rawValue)", $0] } }
    rows += history.map { ["history", $0.id.text] }
    return CSV.text(rows)
  }
}

extension Datum {
  fileprivate var isWords: Bool {
    if case .words = self { true } else { false }
  }
}
