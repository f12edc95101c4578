/// Why something cannot be recorded; each case cites where the rule comes from.
///
/// To add a rule: a case, its source, its words, and one decision that throws it.
public enum Rule: String, CaseIterable, Sendable {
  /// A fact holds the fields without which there is nothing to record.
  case mandatoryField
  /// A value has the form its field asks for.
  case readableValue
  /// A fact holds only fields its kind declares.
  case knownField
  /// A field that stands once stands once.
  case singleValue
  /// A link leads to a thing the register knows, of a kind that fits.
  case linkToKnownThing
  /// An evaluation entry holds a finding or a mark.
  case findingOrRating
  /// A convention has at least two parties.
  case twoParties
  /// A protocol hangs on a project or on a convention.
  case protocolHasRoot
  /// A correction or a retraction names a fact about the same thing.
  case knownTarget
  /// Telephone numbers, e-mail addresses, NIR and birth dates of people stay out of the store.
  case noPersonalData
  /// A change or a correction says something new.
  case somethingToRecord

  /// Where the rule comes from.
  public var source: Words {
    switch self {
    case .mandatoryField, .readableValue, .knownField, .singleValue, .linkToKnownThing,
      .knownTarget, .somethingToRecord:
      Words("format du journal, déclaration des champs", "journal format, declaration of fields")
    case .findingOrRating, .protocolHasRoot:
      Words("convention de 2015, articles 3 et 4", "convention of 2015, articles 3 and 4")
    case .twoParties:
      Words("code civil, art. 1101", "French civil code, art. 1101")
    case .noPersonalData:
      Words("RGPD, art. 5, 1, c (minimisation)", "GDPR, art. 5(1)(c) (minimisation)")
    }
  }
}

/// A decision that says no: the rule, the field it is about, and what to do.
public struct Refusal: Error, Sendable, Hashable {
  /// The rule that says no.
  public let rule: Rule
  /// The name in the journal of the field it is about, when it is about one.
  public let field: String?
  /// What is wrong and what to do, in one sentence.
  public let words: Words

  /// Puts together a refusal.
  public init(_ rule: Rule, field: FieldDeclaration? = nil, _ words: Words) {
    self.rule = rule
    self.field = field?.key
    self.words = words
  }
}
