import ArgumentParser
import Partnership

/// The options every verb understands, before or after its name.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Le dossier du magasin (store folder).",
      discussion: "Sinon $ATELIER_STORE, sinon $XDG_DATA_HOME/atelier.", valueName: "dossier"))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Le rôle de qui écrit, jamais un nom (author role).", valueName: "rôle"))
  var role: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Le jour qui vaut aujourd’hui (today), AAAA-MM-JJ.", valueName: "date"))
  var asOf: DayArgument?

  @Option(name: .long, help: ArgumentHelp("La langue (language) : fr, en.", valueName: "langue"))
  var lang: LanguageArgument?

  /// The names that may stand before the verb; each takes a value.
  static let names: Set<String> = ["--store", "--as", "--as-of", "--lang"]
}

/// A day on the command line: `2015-03-05` or `5/3/2015`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    let text = ValueType.date.journal(typed: argument)
    guard let day = text.flatMap({ PartialDate(edtf: $0)?.exactDay }) else { return nil }
    self.day = day
  }
}

/// A language on the command line.
enum LanguageArgument: String, CaseIterable, ExpressibleByArgument {
  case fr
  case en

  var language: Language { self == .fr ? .french : .english }
}

/// How a list or a detail is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case csv
}

enum ArgumentOrder {
  /// Moves the common options that stand before the verb behind it, where each verb declares them.
  static func verbFirst(_ arguments: [String]) -> [String] {
    var leading: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
      if CommonOptions.names.contains(first), rest.count >= 2 {
        leading += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if CommonOptions.names.contains(where: { first.hasPrefix($0 + "=") }) {
        leading.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let verb = rest.first, !verb.hasPrefix("-") else { return arguments }
    // What follows `--` is text: the options go before it.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + leading + Array(rest[end...])
  }
}
