/// A sentence or a label in both languages of the product, French first.
///
/// The two stand side by side so that neither can be forgotten and no table of translations has to
/// be kept in step.
public struct Words: Sendable, Hashable {
  /// The French words, with a typographic apostrophe.
  public let fr: String
  /// The English words.
  public let en: String

  /// Pairs two wordings of the same thing.
  public init(_ fr: String, _ en: String) {
    self.fr = fr
    self.en = en
  }

  /// The same words in both languages: names, numbers, identifiers.
  public init(same text: String) {
    self.init(text, text)
  }

  /// The words in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}

/// A language the product speaks.
public enum Language: String, Sendable, CaseIterable {
  /// The first language: what the users, the law and the journal speak.
  case french = "fr"
  /// The second language, beside the first.
  case english = "en"
}
