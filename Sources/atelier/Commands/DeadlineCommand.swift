import ArgumentParser
import Exchange
import Partnership

/// Computes one date of the law, with its steps; needs no store.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Calculer une date de la loi (compute a date of the law).",
    discussion: """
      Les règles (rules) : \(DeadlineRule.names.joined(separator: ", ")).
      franc-months demande --months ; clear-days et report demandent --days.
      Elle dit la date, ses étapes et sa source ; elle ne lit aucun magasin.
      It says the date, its steps and its source; it reads no store.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var holidays: HolidayOptions

  @Argument(help: ArgumentHelp("La règle (rule).", valueName: "règle"))
  var rule: String?

  @Option(name: .long, help: ArgumentHelp("Le départ, AAAA-MM-JJ (start).", valueName: "date"))
  var from: String?

  @Option(
    name: .long, help: ArgumentHelp("Le nombre de mois, 1 à 1200 (months).", valueName: "nombre"))
  var months: String?

  @Option(
    name: .long, help: ArgumentHelp("Le nombre de jours, 1 à 366 (days).", valueName: "nombre"))
  var days: String?

  @Option(name: .long, help: ArgumentHelp("text ou json.", valueName: "format"))
  var format: String = "text"

  func run() throws {
    try Atelier.answering(common) { session in
      let calendar = try holidays.calendar()
      let format = try PlainFormat(typed: format)
      let rule = try deadlineRule()
      let start = try CheckedWord.day(from, option: "--from")
      guard let derivation = calendar.derive(rule, from: start) else {
        throw Complaint(
          .usage,
          "La date sort du calendrier, qui va de l’an 1 à l’an 9999 ; rapprochez « --from ».",
          "The date falls outside the calendar, years 1 to 9999; choose another “--from”.")
      }
      switch format {
      case .text: Console.write(derivation.text(in: session.language, zone: calendar.zone))
      case .json: Console.write(derivation.json(in: session.language, zone: calendar.zone))
      }
      return .success
    }
  }

  /// The rule with its number, which must be there where it counts and only there.
  private func deadlineRule() throws -> DeadlineRule {
    let names = DeadlineRule.names.joined(separator: ", ")
    guard let typed = rule else {
      throw Complaint(
        .usage, "Dites quelle règle : \(names).", "Say which rule: \(names).")
    }
    guard let sample = DeadlineRule.samples.first(where: { $0.name == typed }) else {
      throw Complaint(
        .usage, "« \(typed) » n’est pas une règle ; il y a : \(names).",
        "“\(typed)” is not a rule; there are: \(names).")
    }
    switch sample {
    case .francMonths:
      try refuse(days, "--days", sample)
      return .francMonths(try CheckedWord.number(months, option: "--months", in: 1...1200))
    case .clearDays:
      try refuse(months, "--months", sample)
      return .clearDays(try CheckedWord.number(days, option: "--days", in: 1...366))
    case .report:
      try refuse(months, "--months", sample)
      return .report(days: try CheckedWord.number(days, option: "--days", in: 1...366))
    case .impliedRejection, .withdrawal, .onlineMinimum, .grantData, .needsAnalysis:
      try refuse(months, "--months", sample)
      try refuse(days, "--days", sample)
      return sample
    }
  }

  private func refuse(_ given: String?, _ option: String, _ rule: DeadlineRule) throws {
    guard given != nil else { return }
    throw Complaint(
      .usage, "La règle « \(rule.name) » ne prend pas « \(option) » ; ôtez-le.",
      "The rule “\(rule.name)” takes no “\(option)”; remove it.")
  }
}
