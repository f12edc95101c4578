import Partnership

/// What the parser of the command line reports, as one sentence in both languages.
///
/// Its own reports are English, on several lines, with an extract of the help. They are told apart
/// by how they begin; one that is not known gets a sentence that says where the help is.
enum ParseSentence {
  /// The sentence for a report.
  ///
  /// - Parameters:
  ///   - report: What the parser says.
  ///   - arguments: The words of the command line, the verb first.
  /// - Returns: What is wrong, where, and what to do.
  static func words(for report: String, _ arguments: [String]) -> Words {
    let verb = arguments.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    let isVerb = verb.map { verb in Atelier.verbs.contains(verb) } ?? false
    let help = isVerb ? "atelier \(verb ?? "") --help" : "atelier --help"
    let (french, english) = problem(report)
    return Words("\(french) ; voyez « \(help) ».", "\(english); see “\(help)”.")
  }

  private static func problem(_ report: String) -> (fr: String, en: String) {
    let line = report.split(separator: "\n").first.map { String($0) } ?? ""
    if let name = quoted(line, after: "Unknown option '") {
      guard let near = quoted(line, after: "Did you mean '") else {
        return ("« \(name) » n’est pas une option ici", "“\(name)” is not an option here")
      }
      return (
        "« \(name) » n’est pas une option ici (« \(near) » ?)",
        "“\(name)” is not an option here (“\(near)”?)"
      )
    }
    if let name = quoted(line, after: "Missing value for '") {
      return ("« \(name) » attend une valeur", "“\(name)” takes a value")
    }
    if let word = quoted(line, after: "Unexpected argument '", through: "'") {
      return (
        "« \(word) » n’est ni un verbe ni un mot attendu ici",
        "“\(word)” is neither a verb nor a word that is expected here"
      )
    }
    if let words = quoted(line, after: " unexpected arguments: '", through: "'") {
      let list = words.replacing("', '", with: ", ")
      return (
        "Ces mots ne sont pas attendus ici : \(list)", "These words are not expected: \(list)"
      )
    }
    if let value = quoted(line, after: "The value '", through: "' is invalid for '"),
      let name = quoted(line, after: "' is invalid for '")
    {
      return ("« \(value) » ne convient pas pour « \(name) »", "“\(value)” does not fit “\(name)”")
    }
    if let name = quoted(line, after: "Missing expected argument '") {
      return ("Il manque « \(name) »", "“\(name)” is missing")
    }
    if let name = quoted(line, after: "The option '") {
      return ("« \(name) » ne prend pas de valeur", "“\(name)” takes no value")
    }
    return ("La ligne de commande n’est pas comprise", "The command line is not understood")
  }

  /// What stands between a beginning and an end; without an end, up to a quote or the ` <` of a
  /// value’s name.
  private static func quoted(
    _ line: String, after beginning: String, through end: String? = nil
  ) -> String? {
    guard let start = line.firstRange(of: beginning)?.upperBound else { return nil }
    let rest = line[start...]
    if let end {
      return rest.ranges(of: end).last.map { String(rest[..<$0.lowerBound]) }
    }
    let name = rest.prefix { $0 != "'" }
    return String(name.firstRange(of: " <").map { name[..<$0.lowerBound] } ?? name)
  }

  /// The language asked for on a command line the parser did not take.
  static func language(_ arguments: [String]) -> Language {
    let apart = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
    let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    let choice = (apart ?? joined).flatMap { LanguageArgument(rawValue: $0) }
    return choice?.language ?? Process.language
  }
}
