import Partnership

extension Explanation {
  /// The explanation for a program: one object.
  ///
  /// Its keys are `title`, `rule`, `source`, `inputs` (objects with `label` and `value`), `steps`
  /// (objects with `words` and, where it leads to a date, `date`), `result`, `missing`, `advice`.
  func json(in language: Language) -> JSON { .object(members(in: language)) }

  /// The members of ``json(in:)``.
  func members(in language: Language) -> [JSON.Member] {
    [
      JSON.Member("title", .string(title(language))),
      JSON.Member("rule", .string(rule(language))),
      JSON.Member("source", .string(source(language))),
      JSON.Member(
        "inputs",
        .array(
          inputs.map { input in
            .object([
              JSON.Member("label", .string(input.label(language))),
              JSON.Member("value", Self.json(input.value, in: language)),
            ])
          })),
      JSON.Member(
        "steps",
        .array(
          steps.map { step in
            .object([
              JSON.Member("words", .string(step.words(language))),
              JSON.Member("date", step.date.map { .string($0.edtf) } ?? .null),
            ])
          })),
      JSON.Member("result", .string(result(language))),
      JSON.Member("missing", .array(missing.map { .string($0(language)) })),
      JSON.Member("advice", .array(advice.map { .string($0(language)) })),
    ]
  }

  private static func json(_ value: Value, in language: Language) -> JSON {
    switch value {
    case .date(let stated): Datum(stated).json
    case .words(let words): .string(words(language))
    }
  }

  /// The explanation for a person: title, rule, source, what went in, each step, what comes out.
  func text(in language: Language, about: String = "") -> String {
    func line(_ words: Words, _ value: String) -> String {
      "  " + LabelledText.line(words, CleanText.oneLine(value), in: language)
    }
    let used = inputs.map {
      "    " + LabelledText.line($0.label, shown($0.value, language), in: language)
    }
    let done = steps.map { step in
      let date = step.date.map { " — " + DateText.text(of: $0, in: language) } ?? ""
      return "    - \(CleanText.oneLine(step.words(language)))\(date)\n"
    }
    let head = CleanText.oneLine(title(language)) + about + "\n"
    return head + line(Words("règle", "rule"), rule(language))
      + line(Words("source", "source"), source(language))
      + (used.isEmpty ? "" : Words("  noté :\n", "  recorded:\n")(language) + used.joined())
      + (done.isEmpty ? "" : Words("  étapes :\n", "  steps:\n")(language) + done.joined())
      + line(Words("résultat", "result"), result(language))
      + missing.map { line(Words("il manque", "missing"), $0(language)) }.joined()
      + advice.map { line(Words("à savoir", "to know"), $0(language)) }.joined()
  }

  private func shown(_ value: Value, _ language: Language) -> String {
    switch value {
    case .date(let stated):
      stated.absence.map { $0(language) } ?? Datum(stated).text(in: language)
    case .words(let words): CleanText.oneLine(words(language))
    }
  }
}
