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
      let table =
        if let thing = try thing.map({ try session.thing($0, in: register) }) {
          ConflictList.table(
            of: register.conflicts(of: thing, reading: store.shelf),
            register.sharedNumbers.filter { $0 == register.id(of: thing) }, in: register)
        } else {
          ConflictList.table(
            of: register.conflicts(reading: store.shelf), register.sharedNumbers, in: register)
        }
      Console.write(table, as: format, in: session.language)
      return .success
    }
  }
}
