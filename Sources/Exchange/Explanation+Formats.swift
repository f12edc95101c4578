import Partnership

extension Explanation {
  /// The explanation for a program: one object.
  ///
  /// Its keys are `title`, `rule`, `source`, `inputs` (objects with `label` and `value`), `steps`
  /// (objects with `words` and, where it leads to a date, `date`), `result`, `missing`, `advice`.
  func json(in language: Language) -> JSON {
    .object([
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
    ])
  }

  private static func json(_ value: Value, in language: Language) -> JSON {
    switch value {
    case .date(let stated): Datum(stated).json
    case .words(let words): .string(words(language))
    }
  }
}
