import ArgumentParser
import Exchange
import Journal
import Partnership
import Store

/// Records one fact of any kind.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Noter un fait (record a fact of any kind).",
    usage: "atelier record <nature> [champ=valeur …] [options]",
    discussion: """
      atelier record relance convention=C-2015-01 party=PA-02 …

      « atelier record NATURE --help » montre ses champs (shows its fields).
      Les natures (kinds) :

      \(FieldGuide.kinds)
      """,
    // A kind has a page of its own.
    helpNames: [])

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("La nature du fait (kind of fact).", valueName: "nature"))
  var kind: String?

  @Argument(
    help: ArgumentHelp("Un champ et sa valeur (a field and its value).", valueName: "champ=valeur"))
  var values: [String] = []

  @Option(help: ArgumentHelp("De quoi il s’agit (about what), C-2015-01.", valueName: "numéro"))
  var about: String?

  @Option(help: ArgumentHelp("Champ laissé en blanc (field left blank).", valueName: "champ"))
  var blank: [String] = []

  @Option(
    help: ArgumentHelp("Champ cité mais inconnu (field cited, unknown).", valueName: "champ"))
  var unknown: [String] = []

  @Option(
    help: ArgumentHelp("D’où vient une valeur (where from).", valueName: "\"champ mots\""))
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Champ qui n’a plus de valeur (field to clear).", valueName: "champ"))
  var clear: [String] = []

  @Option(
    help: ArgumentHelp(
      "Pourquoi garder un nom, une adresse (why a name is kept).", valueName: "motif"))
  var confirm: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  @Flag(name: [.customLong("help"), .customShort("h")], help: "Montrer l’aide (show help).")
  var isHelpWanted = false

  func run() throws {
    if kind == nil, isHelpWanted { throw CleanExit.helpRequest(RecordCommand.self) }
    try Atelier.answering(common) { session in
      let kind = try session.kind(kind)
      if isHelpWanted {
        let thing = about.flatMap { ThingID($0) }?.kind
        Console.write(FieldGuide.page(of: kind, about: thing, in: session.language))
        return .success
      }
      var typed = TypedFact(kind, about: about)
      try typed.add(values)
      (typed.blank, typed.unknown, typed.sources, typed.cleared) = (blank, unknown, source, clear)
      typed.confirmation = confirm
      let file = try TakenFile.named(in: &typed, session)
      let store = try session.open()
      let written = try session.numbering {
        let register = try session.load(store).register
        var new = try typed.read(in: register, today: session.today)
        file?.addNeutralDigest(to: &new, in: register, store.shelf)
        let fact = try register.admit(new, today: session.today)
        // A piece without its fact is harmless; a fact without its piece would not be.
        try file?.keep(in: store.folder, session)
        return try session.record([fact], in: store, knowing: register, as: format)
      }
      Console.write(written)
      return .success
    }
  }
}

extension CommandSession {
  /// The kind of fact a person names.
  func kind(_ typed: String?) throws(Complaint) -> FactKind {
    guard let typed else {
      throw Complaint(
        .usage, "Dites la nature du fait ; « atelier record --help » les liste.",
        "Say the kind of fact; “atelier record --help” lists them.")
    }
    if let kind = FactKind(typed: typed) { return kind }
    let near = FactKind.near(typed).joined(separator: ", ")
    throw Complaint(
      .usage,
      "« \(typed) » n’est pas une nature de fait ; "
        + (near.isEmpty ? "" : "peut-être : \(near) ; ") + "« atelier record --help » les liste.",
      "“\(typed)” is not a kind of fact; "
        + (near.isEmpty ? "" : "perhaps: \(near); ") + "“atelier record --help” lists them.")
  }

  /// Appends facts as one act, and says what was written.
  func record(
    _ facts: [AdmittedFact], in store: OpenStore, knowing register: Register,
    as format: OutputFormat
  ) throws -> String {
    let written = try translating { () throws(JournalError) in
      try store.append(facts, by: role, knowing: register)
    }
    let receipt = Receipt(written.map(\.fact))
    switch format {
    case .text: return receipt.text
    case .json: return receipt.json
    case .csv: return receipt.csv
    }
  }
}
