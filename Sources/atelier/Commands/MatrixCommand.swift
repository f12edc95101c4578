import ArgumentParser
import Exchange
import Partnership
import Store

/// Shows which protocol serves which principle, and what the evaluations say of it.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Protocoles × principes (protocols × principles).",
    discussion: """
      Qui sert quel principe, ce que personne ne sert, les évaluations et leur moyenne.
      Which protocol serves which principle, what nobody serves, the evaluations and their mean.
      En json et csv (in json and csv) : une ligne par protocole et principe.
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
      let matrix = MatrixText(of: only, in: register)
      switch format {
      case .text: Console.write(matrix.text(in: session.language, width: Console.width))
      case .json, .csv: Console.write(matrix.table, as: format, in: session.language)
      }
      return .success
    }
  }
}
