package import Partnership

extension Derivation {
  /// The date for a person: rule, source, start, each step with its day, then what comes out.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - zone: Whose holidays were counted.
  /// - Returns: The text; it ends with LF.
  package func text(in language: Language, zone: HolidayZone) -> String {
    func line(_ words: Words, _ value: String) -> String {
      LabelledText.line(words, value, in: language)
    }
    let dated = steps.map {
      "  \(DateText.weekday(of: $0.day, in: language)) — \($0.words(language))\n"
    }
    return line(Words("règle", "rule"), rule.words(language))
      + line(Words("source", "source"), rule.source(language))
      + line(Words("à compter du", "from"), DateText.weekday(of: from, in: language))
      + line(Words("jours fériés", "public holidays"), zone.term.words(language))
      + Words("étapes :", "steps:")(language) + "\n" + dated.joined()
      + line(Words("date brute", "raw date"), DateText.weekday(of: raw, in: language))
      + line(rule.dueWords, DateText.weekday(of: due, in: language))
      + (advice.map { line(Words("à savoir", "to know"), $0(language)) } ?? "")
  }

  /// The date for a program: one object.
  ///
  /// Its keys are `rule`, `from`, `raw`, `due`, `zone`, `source`, `steps` (an array of objects with
  /// `words` and `date`) and, where something is to be known, `advice`. Dates are `AAAA-MM-JJ`.
  ///
  /// - Parameters:
  ///   - language: The language of `source`, of the words of the steps and of `advice`.
  ///   - zone: Whose holidays were counted.
  /// - Returns: The document; it ends with LF.
  package func json(in language: Language, zone: HolidayZone) -> String {
    let told = steps.map { step in
      JSON.object([
        JSON.Member("words", .string(step.words(language))),
        JSON.Member("date", .string(step.day.iso)),
      ])
    }
    var members = [
      JSON.Member("rule", .string(rule.name)),
      JSON.Member("from", .string(from.iso)),
      JSON.Member("raw", .string(raw.iso)),
      JSON.Member("due", .string(due.iso)),
      JSON.Member("zone", .string(zone.term.token)),
      JSON.Member("source", .string(rule.source(language))),
      JSON.Member("steps", .array(told)),
    ]
    if let advice { members.append(JSON.Member("advice", .string(advice(language)))) }
    return JSON.object(members).text
  }
}

extension DeadlineRule {
  /// What the day that comes out is.
  fileprivate var dueWords: Words {
    switch self {
    case .francMonths, .impliedRejection: Words("dernier jour utile", "last useful day")
    case .clearDays: Words("séance au plus tôt", "earliest session")
    case .report: Words("envoi au plus tard", "to be sent by")
    case .withdrawal: Words("retrait au plus tard", "to be withdrawn by")
    case .onlineMinimum: Words("hors ligne au plus tôt", "earliest offline")
    case .grantData: Words("publication au plus tard", "to be published by")
    case .needsAnalysis: Words("analyse au plus tard", "analysis due by")
    }
  }
}

extension DateText {
  /// A day with its day of the week: « jeudi 05/03/2015 », “Thursday 2015-03-05”.
  package static func weekday(of day: Day, in language: Language) -> String {
    day.weekdayWords(language) + " " + text(of: .day(day), in: language)
  }
}
