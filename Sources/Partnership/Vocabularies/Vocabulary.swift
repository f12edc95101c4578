/// A closed list of words of the field: one token in the journal, one identifier in the code.
///
/// The raw value of a case is its English identifier, which the command line and JSON use. The order
/// of the cases is part of no format.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable, FieldValue {
  /// The words of a case.
  var term: Term { get }
}

/// One word of a vocabulary.
public struct Term: Sendable, Hashable {
  /// The word in the journal: French, lower case, ASCII, with hyphens.
  public let token: String
  /// The words shown.
  public let words: Words

  /// Puts together the word in the journal and the words shown in both languages.
  public init(_ token: String, _ french: String, _ english: String) {
    self.token = token
    words = Words(french, english)
  }
}

extension Vocabulary {
  /// Reads the token of the journal.
  public init?(journal text: String) {
    guard let match = Self.allCases.first(where: { $0.term.token == text }) else { return nil }
    self = match
  }

  /// The token of the journal.
  public var journal: String { term.token }

  /// The case at the place a cell holds.
  public init?(cell code: Int32) { self.init(choice: Int(code)) }

  /// The whole list, for whoever does not know the type.
  public static var type: ValueType { .choice(table) }

  /// Reads what a person typed: identifier, token or words, in either language, accents optional.
  ///
  /// A beginning is enough when only one case starts with it.
  public init?(typed text: String) {
    guard let index = Self.table.index(typed: text), let found = Self(choice: index) else {
      return nil
    }
    self = found
  }

  /// The case at a place of the list, from 0.
  init?(choice index: Int) {
    let cases = Array(Self.allCases)
    guard cases.indices.contains(index) else { return nil }
    self = cases[index]
  }

  private static var table: ChoiceTable {
    ChoiceTable(
      name: "\(Self.self)", choices: allCases.map { Choice(identifier: $0.rawValue, term: $0.term) }
    )
  }
}

/// One case of a vocabulary, without its Swift type.
public struct Choice: Sendable, Hashable {
  /// The English identifier.
  public let identifier: String
  /// The words and the token.
  public let term: Term
}

/// A whole vocabulary, without its Swift type, in the order of its cases.
public struct ChoiceTable: Sendable, Hashable {
  /// The name of the vocabulary in the code.
  public let name: String
  /// The cases.
  public let choices: [Choice]

  /// The place of the case with that token.
  public func index(token: String) -> Int? {
    choices.firstIndex { $0.term.token == token }
  }

  /// The place of the case a person means by an identifier, a token, words, or their beginning.
  public func index(typed text: String) -> Int? {
    let wanted = folded(text)
    guard !wanted.isEmpty else { return nil }
    let names = choices.map { choice in
      [choice.identifier, choice.term.token, choice.term.words.fr, choice.term.words.en].map {
        folded($0)
      }
    }
    if let exact = names.firstIndex(where: { $0.contains(wanted) }) { return exact }
    let beginning = names.indices.filter { index in
      names[index].contains { $0.hasPrefix(wanted) }
    }
    return beginning.count == 1 ? beginning[0] : nil
  }
}
