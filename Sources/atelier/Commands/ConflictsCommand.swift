import ArgumentParser
import Exchange
import Partnership
import Store

/// Lists the fields that several people wrote without knowing of each other.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Champs écrits deux fois sans se savoir (fields with concurrent values).",
    discussion: """
      La dernière version est celle qui se montre. « atelier settle » choisit.
      The last version is the one that shows. “atelier settle” chooses.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Seulement cet objet (this thing only), C-2015-01.", valueName: "numéro"))
  var thing: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let conflicts =
        if let thing {
          register.conflicts(of: try session.thing(thing, in: register), reading: store.shelf)
        } else {
          register.conflicts(reading: store.shelf)
        }
      Console.write(ConflictList.table(of: conflicts), as: format, in: session.language)
      return .success
    }
  }
}
