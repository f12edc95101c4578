import ArgumentParser
import Exchange
import Partnership
import Store

/// Lists the contacts, with when somebody was last in touch with each.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Les contacts, et le dernier échange avec chacun (contacts, last exchange).",
    discussion: """
      « atelier contact add » en ajoute un, « atelier contact note » note un appel ou une lettre, « atelier list exchanges » les relit.
      The telephones and addresses are in annuaire/, which their owner may change or erase.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "Seulement de cette convention (of this convention only), C-2015-01.")
  var convention: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let only = try convention.map { try session.convention($0, in: register) }
      let book = store.addressBook()
      let table = ContactList.table(of: book, register, asOf: session.today, convention: only)
      Console.write(table, as: format, in: session.language)
      for trouble in book.troubles { Console.complain(trouble(session.language)) }
      return book.troubles.isEmpty ? .success : .notReadable
    }
  }
}
