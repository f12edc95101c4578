package import Partnership

extension Detail {
  /// The detail for a person: « libellé : valeur » lines, then what hangs on it, what is computed,
  /// and its history.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - explains: Whether every reason follows in full.
  /// - Returns: The text; it ends with LF.
  package func text(in language: Language, explained explains: Bool = false) -> String {
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
    result += computedText(in: language)
    result += "\n" + Words("historique :", "history:")(language) + "\n"
    result += history.map { line(of: $0, in: language) }.joined()
    return explains ? result + whyText(in: language) : result
  }

  private func computedText(in language: Language) -> String {
    guard let day, !computed.isEmpty else { return "" }
    let head = Words("Calculé au \(day.french)", "Computed as of \(day.iso)")(language)
    return "\n" + head + "\n" + computed.map { $0.text(in: language) }.joined()
  }

  private func whyText(in language: Language) -> String {
    reasons.map { reason in
      let about = reason.about.map { " (\($0.text(in: language)))" } ?? ""
      return "\n" + Words("Pourquoi ? ", "Why? ")(language)
        + reason.explanation.text(in: language, about: about)
    }.joined()
  }

  /// Every reason of what is computed, each once.
  private var reasons: [ComputedItem.Reason] {
    var found: [ComputedItem.Reason] = []
    for reason in computed.flatMap(\.reasons) where !found.contains(reason) {
      found.append(reason)
    }
    return found
  }

  private func line(of fact: FactSummary, in language: Language) -> String {
    let moment = fact.id.instant.prefix(16).replacing("T", with: " ")
    let kind = fact.kind.declaration.words(language)
    let retracted = fact.isRetracted ? Words(", retiré", ", retracted")(language) : ""
    return "  \(moment) UTC, \(kind), \(CleanText.oneLine(fact.author))\(retracted)\n"
  }

  /// The detail as one object: `id`, `kind`, `fields`, `sources`, `children`, `history`, then,
  /// where something is computed, `computed` with its day `asOf` and, where they are asked for, the
  /// reasons `why`.
  ///
  /// - Parameters:
  ///   - language: The language of what is missing, of reasons and of sources.
  ///   - explains: Whether every reason follows in full.
  /// - Returns: The document; it ends with LF.
  package func json(in language: Language, explained explains: Bool = false) -> String {
    let sources = values.compactMap { value in
      value.source.map { JSON.Member(value.name, .string($0)) }
    }
    var members = [
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
    ]
    if let day, !computed.isEmpty {
      members.append(
        JSON.Member(
          "computed",
          .object(
            [JSON.Member("asOf", .string(day.iso))]
              + computed.map { JSON.Member($0.name, $0.json(in: language)) })))
    }
    if explains {
      members.append(
        JSON.Member(
          "why",
          .array(
            reasons.map { reason in
              .object(
                [JSON.Member("about", reason.about?.json(in: language) ?? .null)]
                  + reason.explanation.members(in: language))
            })))
    }
    return JSON.object(members).text
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
