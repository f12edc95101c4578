import ArgumentParser
import Exchange
import Partnership
import Store

/// Lists one sort of things.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lister (list).",
    discussion: "Quoi (what) : \(Listing.allCases.map(\.rawValue).joined(separator: ", "))."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Quoi lister (what to list).", valueName: "quoi"))
  var what: ListedArgument

  @Option(help: "Seulement de cette convention (of this convention only), C-2015-01.")
  var convention: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let only = try convention.map { try session.thing($0, in: register) }
      let table = what.listing.table(
        of: register, asOf: session.today, convention: only, reading: store.shelf)
      Console.write(table, as: format, in: session.language)
      return .success
    }
  }
}

extension Console {
  /// Writes a list.
  static func write(_ table: Table, as format: OutputFormat, in language: Language) {
    switch format {
    case .text: write(table.text(in: language, width: width))
    case .json: write(table.json)
    case .csv: write(table.csv)
    }
  }
}

/// What to list: the English word, or the French one.
struct ListedArgument: ExpressibleByArgument {
  let listing: Listing

  init?(argument: String) {
    let match = Listing.allCases.first {
      $0.rawValue == argument || folded($0.words.fr) == folded(argument)
    }
    guard let match else { return nil }
    listing = match
  }
}
