import ArgumentParser
import Journal
import Partnership
import Store

/// `atelier compare`: what two conventions differ in.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Ce qui diffère entre deux conventions (what differs).",
    discussion: """
      Champ par champ, puis les textes mot à mot : [-ôté-] {+ajouté+}.
      Field by field, then the texts word by word.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01")
  var first: String

  @Argument(help: "C-2026-01")
  var second: String

  @OptionGroup var paper: PaperOptions

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let things = try [first, second].map { try session.convention($0, in: register) }
      let source = session.paperSource(register, store)
      paper.write(Comparison(things[0], things[1], source).paper)
      return .success
    }
  }
}

/// `atelier copy`: begins a convention from an existing one.
struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Commencer une convention d’après une autre (begin from another).",
    discussion: """
      Reprend l’objet, les parties, les thèmes, les clauses, la durée et les articles ; jamais les dates, les actes, les signatures ni les références.
      Takes the object, parties, themes, clauses, term and articles; never dates, acts, signatures or references.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Le modèle (the model), C-2015-01.")
  var convention: String

  @Option(name: .long, help: "Un autre titre (another title).")
  var title: String?

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let model = ConventionModel(
        try session.convention(convention, in: register), in: register, reading: store.shelf)
      let facts = try model.facts(titled: title, in: session.today.year)
      let admitted = try register.admit(act: facts, today: session.today)
      let written = try session.translating { () throws(JournalError) in
        try store.append(admitted, by: session.role, knowing: register)
      }
      for fact in written.prefix(1) { Console.write("\(fact.fact.subject)\n") }
      return .success
    }
  }
}
