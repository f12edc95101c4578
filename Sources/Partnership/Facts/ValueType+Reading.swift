extension ValueType {
  /// Whether a text is a value of the type, in the form of the journal.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .line: Line(journal: text) != nil
    case .text: Prose(journal: text) != nil
    case .date: PartialDate(journal: text) != nil
    case .count: Count(journal: text) != nil
    case .measure: Measure(journal: text) != nil
    case .flag: Bool(journal: text) != nil
    case .rating: Rating(journal: text) != nil
    case .choice(let table): table.index(token: text) != nil
    case .thing: ThingID(text) != nil
    case .fact: FactID(text) != nil
    case .digest: Digest(journal: text) != nil
    case .siren: Siren(journal: text) != nil
    case .siret: Siret(journal: text) != nil
    case .inseeCode: InseeCode(journal: text) != nil
    }
  }

  /// The form of the journal for what a person typed, or nothing when it cannot be read.
  ///
  /// Choices are understood by identifier, token or words in both languages; dates also as
  /// `5/3/2015`, `12/11` (of the year of today), « octobre 2015 », « avant le 1/10/2015 », « demain »
  /// or `+15j`; `o`, `oui`, `yes`, `n`, `non`, `no` are flags.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The day relative dates are counted from; without it they are not understood.
  /// - Returns: The form of the journal.
  public func journal(typed text: String, today: Day? = nil) -> String? {
    let trimmed = ValueType.trimmed(text)
    switch self {
    case .choice(let table):
      return table.index(typed: trimmed).map { table.choices[$0].term.token }
    case .flag:
      switch folded(trimmed) {
      case "oui", "o", "yes", "y": return "oui"
      case "non", "n", "no": return "non"
      default: return nil
      }
    case .date: return TypedDate(today: today).read(trimmed)?.edtf
    case .thing: return ThingID(trimmed)?.text
    case .rating: return ["no", "n"].contains(folded(trimmed)) ? "n/o" : accepted(trimmed)
    case .measure: return Measure(journal: trimmed)?.journal
    case .siren, .siret: return accepted(trimmed.filter { $0 != " " })
    case .text: return accepted(text)
    case .line, .count, .fact, .digest, .inseeCode: return accepted(trimmed)
    }
  }

  /// What a person should type, in one sentence.
  ///
  /// - Parameter name: The label of the field.
  /// - Returns: The sentence in both languages.
  public func expectation(of name: Words) -> Words {
    Words(
      "« \(name.fr) » attend \(expected.fr).", "“\(name.en)” expects \(expected.en).")
  }

  /// What a person should type, in a few words: « une date : … ».
  public var expected: Words {
    switch self {
    case .line: Words("une ligne de texte", "a line of text")
    case .text: Words("un texte", "a text")
    case .date:
      Words(
        "une date : 05/03/2015, 07/2013, 2013, avant 10/2015, demain, +15j ou ?",
        "a date: 2015-03-05, 2013-07, 2013, before 10/2015, tomorrow, +15d or ?")
    case .count: Words("un nombre entier", "a whole number")
    case .measure: Words("un nombre, ou <5", "a number, or <5")
    case .flag: Words("oui ou non", "yes or no")
    case .rating: Words("0, 1, 2, 3, 4 ou n/o", "0, 1, 2, 3, 4 or n/o")
    case .choice(let table):
      Words(
        table.choices.map(\.term.token).joined(separator: ", "),
        table.choices.map(\.identifier).joined(separator: ", "))
    case .thing(let kinds) where !kinds.isEmpty:
      Words(
        "un numéro comme " + kinds.map(\.example).joined(separator: " ou "),
        "a number such as " + kinds.map(\.example).joined(separator: " or "))
    case .thing: Words("un numéro comme C-2015-01", "a number such as C-2015-01")
    case .fact: Words("l’identifiant d’un fait", "the identifier of a fact")
    case .digest: Words("64 chiffres hexadécimaux", "64 hexadecimal digits")
    case .siren: Words("un SIREN valable, 9 chiffres", "a valid SIREN, 9 digits")
    case .siret: Words("un SIRET valable, 14 chiffres", "a valid SIRET, 14 digits")
    case .inseeCode: Words("un code INSEE, 5 caractères", "an INSEE code, 5 characters")
    }
  }

  private func accepted(_ text: String) -> String? { accepts(text) ? text : nil }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    var result = text[...]
    while let last = result.last, isBlank(last) { result.removeLast() }
    return String(result.drop(while: isBlank))
  }
}
