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

      « stillCounts » : l’un a retiré ce que l’autre, sans le savoir, écrivait encore.
      “stillCounts”: one retracted what another, not knowing it, went on writing about.

      Deux objets au même numéro : celui qui a créé l’un le renumérote.
      Two things with one number: whoever made one of them renumbers it.
        atelier record renumerotation --about C-2015-01 newNumber=C-2015-02
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
      let all = register.conflicts(reading: store.shelf)
      let table =
        if let id = try thing.map({ try session.mentioned($0, in: register) }) {
          ConflictList.table(
            of: all.filter { $0.thing == id }, register.sharedNumbers.filter { $0 == id },
            in: register)
        } else {
          ConflictList.table(of: all, register.sharedNumbers, in: register)
        }
      Console.write(table, as: format, in: session.language)
      return .success
    }
  }
}
