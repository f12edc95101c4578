import ArgumentParser
import Exchange
import Partnership
import Store

/// Shows everything recorded about one thing, and what is computed of it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Montrer une chose (show one thing).",
    discussion: """
      Son numéro (its number) : C-2015-01, P-03, S-0007, E-0012…
      D’une délibération ou d’une convention, aussi ce qui se calcule au jour de --as-of.
      Of a deliberation or a convention, also what is computed on the day of --as-of.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le numéro (number).", valueName: "numéro"))
  var id: String

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  @Flag(name: .long, help: "Toutes les raisons, en entier (every reason, in full).")
  var why = false

  func run() throws {
    try Atelier.answering(common) { session in
      if why, format == .csv {
        throw Complaint(
          .usage, "--why ne va pas avec csv ; demandez text ou json.",
          "--why does not go with csv; ask for text or json.")
      }
      let store = try session.open()
      let register = try session.load(store).register
      let thing = try session.thing(id, in: register)
      let detail = Detail(of: thing, in: register, reading: store.shelf, asOf: session.today)
      switch format {
      case .text: Console.write(detail.text(in: session.language, explained: why))
      case .json: Console.write(detail.json(in: session.language, explained: why))
      case .csv: Console.write(detail.csv)
      }
      return .success
    }
  }
}
