import ArgumentParser
import Exchange
import Partnership
import Store

/// Lists the days that matter, of one convention or of all.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines", abstract: "Les échéances (the days that matter).",
    discussion: """
      Séances, envois, délais, préavis, fins, étapes, et ce qui est en retard.
      Sessions, sendings, delays, notices, ends, steps, and what is overdue.
      Pour calculer une seule date (to compute one date) : atelier deadline.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Seulement celle-ci (this one only), C-2015-01.", valueName: "convention"))
  var convention: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Combien de semaines, 0 à 520 (weeks ahead).", valueName: "nombre"))
  var weeks: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let weeks = try weeks.map { try CheckedWord.number($0, option: "--weeks", in: 0...520) }
      let store = try session.open()
      let register = try session.load(store).register
      let only = try convention.map { try session.convention($0, in: register) }
      let deadlines = register.deadlines(of: only, on: session.today)
      Console.write(
        DeadlineList.table(of: deadlines, in: register, asOf: session.today, weeks: weeks),
        as: format, in: session.language)
      return .success
    }
  }
}
