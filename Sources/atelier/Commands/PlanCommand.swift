import ArgumentParser
import Exchange
import Partnership
import Store

/// Counts backwards from a wished day of signature.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Compter à rebours depuis une date de signature (plan backwards from a signature).",
    discussion: """
      Pour chaque partie : la dernière séance qui convient, l’envoi du rapport et de la convocation, \
      ce qui est déjà trop tard, ce qui manque.
      For each party: the last session that serves, when report and convocation are to be sent, what \
      is already too late and what is missing.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le numéro, C-2015-01 (number).", valueName: "convention"))
  var convention: String?

  @Option(
    name: .long,
    help: ArgumentHelp("La signature souhaitée, AAAA-MM-JJ (wished day).", valueName: "date"))
  var signOn: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "De la séance au caractère exécutoire, 0 à 366 jours (session to enforceability).",
      valueName: "jours"))
  var margin: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Du rapport à la commission permanente, 0 à 366 jours ; non confirmé (report to committee).",
      valueName: "jours"))
  var committeeDays: String?

  @Option(name: .long, help: ArgumentHelp("text ou json.", valueName: "format"))
  var format: String = "text"

  func run() throws {
    try Atelier.answering(common) { session in
      let format = try PlainFormat(typed: format)
      guard let convention else {
        throw Complaint(
          .usage, "Dites quelle convention, par exemple C-2015-01.",
          "Say which convention, for instance C-2015-01.")
      }
      let day = try CheckedWord.day(signOn, option: "--sign-on")
      let store = try session.open()
      let register = try session.load(store).register
      var settings = register.settings
      if let margin {
        settings.marginDays = try CheckedWord.number(margin, option: "--margin", in: 0...366)
      }
      if let committeeDays {
        settings.committeeReportDays = try CheckedWord.number(
          committeeDays, option: "--committee-days", in: 0...366)
      }
      let thing = try session.convention(convention, in: register)
      let plan = PlannedSignature(
        register.plan(toSign: thing, on: day, today: session.today, settings: settings),
        in: register)
      switch format {
      case .text: Console.write(plan.text(in: session.language))
      case .json: Console.write(plan.json(in: session.language))
      }
      return .success
    }
  }
}
