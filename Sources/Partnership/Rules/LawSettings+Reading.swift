/// A line of settings that cannot be read.
public struct SettingFault: Error, Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do.
  public let words: Words
}

extension LawSettings {
  /// Reads lines such as `rapport-commission-jours = 8`; `#` begins a comment.
  ///
  /// - Parameter text: The whole file.
  /// - Throws: ``SettingFault`` for the first line that cannot be read.
  public init(text: String) throws(SettingFault) {
    self.init()
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.prefix { $0 != "#" }
      guard line.contains(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else { continue }
      let parts = line.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
      guard parts.count == 2 else {
        throw SettingFault(
          line: index + 1,
          words: Words("écrivez « réglage = valeur »", "write “setting = value”"))
      }
      try set(parts[0], parts[1], line: index + 1)
    }
  }

  /// Every setting: its name in the file, what it is, and its values as they stand.
  public var described: [(name: String, words: Words, value: String)] {
    Self.numbers.map { setting in
      (setting.name, setting.words, String(self[keyPath: setting.path]))
    }
      + Self.lists.map { setting in
        let values = self[keyPath: setting.path].map { String($0) }
        return (setting.name, setting.words, values.joined(separator: ", "))
      } + [
        (
          Self.clausesName,
          Words("clauses sans lesquelles un texte n’est pas arrêté", "mandatory clauses"),
          mandatoryClauses.map(\.term.token).joined(separator: ", ")
        )
      ]
  }

  private static let clausesName = "clauses-obligatoires"

  private typealias Number = (
    name: String, path: any WritableKeyPath<LawSettings, Int> & Sendable, words: Words
  )
  private typealias List = (
    name: String, path: any WritableKeyPath<LawSettings, [Int]> & Sendable, words: Words
  )

  private static let numbers: [Number] = [
    (
      "etape-jours", \.stepDays,
      Words("jours avant de signaler une transmission absente", "days before a step is missed")
    ),
    ("relance-jours", \.reminderDays, Words("jours entre deux relances", "days between reminders")),
    (
      "rapport-conseil-jours", \.councilReportDays,
      Words("jours du rapport au conseil départemental", "days of a report to the council")
    ),
    (
      "rapport-commission-jours", \.committeeReportDays,
      Words(
        "jours du rapport à la commission permanente (non confirmé)",
        "days of a report to the standing committee (unconfirmed)")
    ),
    (
      "marge-seance-jours", \.marginDays,
      Words("jours de la séance au caractère exécutoire", "days from session to enforceability")
    ),
    ("petit-effectif", \.smallCount, Words("effectif montré par sa borne", "small count")),
  ]

  private static let lists: [List] = [
    (
      "attente-jours", \.waitingDays,
      Words("jours d’attente d’une signature : signalée, tard, très tard", "days of waiting")
    ),
    (
      "preavis-mois", \.noticeMonths,
      Words("mois avant un préavis ou une fin", "months before a notice or an end")
    ),
  ]

  private mutating func set(_ name: String, _ value: String, line: Int) throws(SettingFault) {
    let values = value.split(separator: ",").map { Self.trimmed($0) }
    if let setting = Self.numbers.first(where: { $0.name == name }) {
      self[keyPath: setting.path] = try Self.number(value, name, line)
    } else if let setting = Self.lists.first(where: { $0.name == name }) {
      var numbers: [Int] = []
      for value in values { numbers.append(try Self.number(value, name, line)) }
      self[keyPath: setting.path] = numbers
    } else if name == Self.clausesName {
      let clauses = values.compactMap { Clause(typed: $0) }
      guard clauses.count == values.count else {
        throw SettingFault(
          line: line,
          words: Words(
            "« \(value) » : une clause n’est pas connue", "“\(value)”: a clause is unknown"))
      }
      mandatoryClauses = clauses
    } else {
      let known = LawSettings().described.map(\.name).joined(separator: ", ")
      throw SettingFault(
        line: line,
        words: Words(
          "« \(name) » n’est pas un réglage ; il y a : \(known)",
          "“\(name)” is not a setting; there are: \(known)"))
    }
  }

  private static func number(
    _ text: String, _ name: String, _ line: Int
  ) throws(SettingFault) -> Int {
    guard let number = Int(text), (0...3650).contains(number) else {
      throw SettingFault(
        line: line,
        words: Words(
          "« \(name) » attend un nombre de 0 à 3650", "“\(name)” expects a number from 0 to 3650"))
    }
    return number
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank = { (character: Character) in
      character == " " || character == "\t" || character == "\r"
    }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
