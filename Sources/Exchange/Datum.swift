package import Partnership

/// One value on its way out, before any format gives it a form.
package enum Datum: Sendable, Hashable {
  /// Nobody has recorded anything.
  case absent
  /// The document leaves the place blank.
  case leftBlank
  /// The document cites it, and it is unknown to us.
  case citedUnknown
  /// Words somebody typed; the only values a spreadsheet could take for a formula.
  case words(String)
  /// An identifier, a code, a digest: the same in every format.
  case token(String)
  /// A whole number.
  case count(Int)
  /// A number with decimals, or a bound that hides a small count.
  case measure(Measure)
  /// Yes or no.
  case flag(Bool)
  /// A mark from 0 to 4, or not observed.
  case rating(Rating)
  /// A date as its source knows it.
  case date(PartialDate)
  /// A word of a vocabulary: its identifier in the code, and what a person reads.
  case choice(identifier: String, words: Words)
  /// Several values.
  case list([Datum])

  /// Reads a value in the form of the journal.
  ///
  /// - Parameters:
  ///   - text: The form of the journal; one that the type does not take comes out as words.
  ///   - type: The sort of value.
  package init(journal text: String, as type: ValueType) {
    let read: Datum? =
      switch type {
      case .line, .text: nil
      case .date: PartialDate(edtf: text).map { .date($0) }
      case .count: Count(journal: text).map { .count($0.number) }
      case .measure: Measure(journal: text).map { .measure($0) }
      case .flag: Bool(journal: text).map { .flag($0) }
      case .rating: Rating(journal: text).map { .rating($0) }
      case .choice(let table): table.index(token: text).map { Datum(table.choices[$0]) }
      case .thing, .fact, .digest, .siren, .siret, .inseeCode:
        type.accepts(text) ? .token(text) : nil
      }
    self = read ?? .words(text)
  }

  /// A word of a vocabulary.
  package init(_ choice: Choice) {
    self = .choice(identifier: choice.identifier, words: choice.term.words)
  }

  /// A word of a vocabulary.
  package init(_ word: some Vocabulary) {
    self = .choice(identifier: word.rawValue, words: word.term.words)
  }

  /// What a source states of a value.
  package init<Value: FieldValue>(_ stated: Stated<Value>) {
    switch stated {
    case .notRecorded: self = .absent
    case .leftBlank: self = .leftBlank
    case .citedUnknown: self = .citedUnknown
    case .known(let value): self = Datum(journal: value.journal, as: Value.type)
    }
  }

  /// A number, or nothing.
  package init(_ number: Int?) {
    self = number.map { .count($0) } ?? .absent
  }
}
