import Partnership
import Screen

// Why a date or an answer is what it is.
extension DetailBuilder {
  /// Rule, source, what went in, each step, the result first, what is missing last.
  mutating func explain(_ explanation: Explanation) {
    paragraph(reading(explanation.title), .title)
    paragraph(reading(explanation.result), .strong)
    space()
    field(reading(Words("Règle", "Rule")), reading(explanation.rule))
    field(reading(Words("Source", "Source")), reading(explanation.source))
    if !explanation.inputs.isEmpty {
      heading(reading(Words("Ce qui est noté", "What is recorded")))
      for input in explanation.inputs { field(reading(input.label), shown(input.value)) }
    }
    if !explanation.steps.isEmpty {
      heading(reading(Words("Étapes", "Steps")))
      for (place, step) in explanation.steps.enumerated() {
        let date = step.date.map { " : \(reading.longDate($0))" } ?? ""
        paragraph("\(place + 1). \(reading(step.words))\(date)")
      }
    }
    if !explanation.missing.isEmpty {
      heading(reading(Words("Ce qu’il reste à savoir", "What is to be found out")))
      for words in explanation.missing {
        paragraph("\(reading.glyphs.alert) \(reading(words))", .warning)
      }
    }
    if !explanation.advice.isEmpty {
      heading(reading(Words("À savoir", "Good to know")))
      for words in explanation.advice { paragraph(reading(words)) }
    }
  }

  private func shown(_ value: Explanation.Value) -> String {
    switch value {
    case .date(let stated): reading.longDate(stated)
    case .words(let words): reading(words)
    }
  }
}
