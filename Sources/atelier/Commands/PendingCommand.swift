import ArgumentParser
import Exchange
import Partnership
import Store

/// Lists what conventions wait for, and who has to act.
struct PendingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pending",
    abstract: "Qui bloque, depuis quand (who blocks, and since when).",
    discussion: """
      Pour chaque convention en cours, une ligne par partie qui n’a pas signé.
      For each convention under way, a line for each party that has not signed.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Seulement celle-ci (this one only), C-2015-01.", valueName: "convention"))
  var convention: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let only = try convention.map { try session.convention($0, in: register) }
      Console.write(
        PendingList.table(of: register, asOf: session.today, convention: only),
        as: format, in: session.language)
      return .success
    }
  }
}
