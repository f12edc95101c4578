import ArgumentParser
import Partnership
import Store

/// Settles a conflict: writes the field again with one of its versions.
struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Choisir une version d’un champ en conflit (choose a version of a field).",
    usage: "atelier settle <numéro> <champ> --version-number N [--reason \"…\"]",
    discussion: """
      atelier settle C-2015-01 title --version-number 1 --reason "vu avec la commune"

      Rien n’est effacé : le champ est écrit à nouveau, par quelqu’un qui a vu toutes les versions.
      Nothing is erased: the field is written again by somebody who has seen every version.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("L’objet (the thing), C-2015-01.", valueName: "numéro"))
  var thing: String?

  @Argument(help: ArgumentHelp("Le champ (the field), title.", valueName: "champ"))
  var field: String?

  @Option(help: ArgumentHelp("Sa place dans « atelier conflicts » (its place).", valueName: "N"))
  var versionNumber: String?

  @Option(help: ArgumentHelp("Pourquoi (why).", valueName: "mots"))
  var reason: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      guard let thing, let field else {
        throw Complaint(
          .usage, "Dites l’objet et le champ ; « atelier conflicts » les liste.",
          "Say the thing and the field; “atelier conflicts” lists them.")
      }
      let store = try session.open()
      let register = try session.load(store).register
      let subject = try session.mentioned(thing, in: register)
      let declaration =
        field == FieldConflict.stillCounts.name
        ? FieldConflict.stillCounts
        : try FactKind.change.field(typed: field, about: subject)
      let conflicts = register.conflicts(reading: store.shelf).filter { $0.thing == subject }
      guard let conflict = conflicts.first(where: { $0.field.key == declaration.key }) else {
        throw Complaint(
          .missing,
          "« \(declaration.words.fr) » de \(thing) n’est pas en conflit ; voyez « atelier conflicts ».",
          "“\(declaration.words.en)” of \(thing) is not in conflict; see “atelier conflicts”.")
      }
      let number = try CheckedWord.number(
        versionNumber, option: "--version-number", in: 1...conflict.versions.count)
      let settling = conflict.settled(by: conflict.versions[number - 1], reason: reason)
      let facts = try register.admit(act: settling, today: session.today)
      Console.write(try session.record(facts, in: store, knowing: register, as: format))
      return .success
    }
  }
}
