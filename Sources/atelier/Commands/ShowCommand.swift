import ArgumentParser
import Exchange
import Partnership
import Store

/// Shows everything recorded about one thing.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Montrer une chose (show one thing).",
    discussion: "Son numéro (its number) : C-2015-01, P-03, S-0007, E-0012…")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le numéro (number).", valueName: "numéro"))
  var id: String

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let thing = try session.thing(id, in: register)
      let detail = Detail(of: thing, in: register, reading: store.shelf)
      switch format {
      case .text: Console.write(detail.text(in: session.language))
      case .json: Console.write(detail.json)
      case .csv: Console.write(detail.csv)
      }
      return .success
    }
  }
}
