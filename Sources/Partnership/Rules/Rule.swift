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
  /// An address or the name of a person is recorded only once somebody said why.
  case personalDataAnswered
  /// A change or a correction says something new.
  case somethingToRecord
  /// A signature is not asked for before the act of that party is enforceable.
  case notBeforeExecutory
  /// A text is settled with its mandatory clauses, or with an explicit waiver.
  case mandatoryClauses
  /// An event fits where the convention stands.
  case eventFits
  /// A state that comes after the vote says since when.
  case stateHasDate
  /// An amendment bears a number of its own.
  case amendmentNumber
  /// A thing that is given another number gets one nobody has.
  case freeNumber

  /// Where the rule comes from.
  public var source: Words {
    switch self {
    case .mandatoryField, .readableValue, .knownField, .singleValue, .linkToKnownThing,
      .knownTarget, .somethingToRecord, .freeNumber:
      Words("format du journal, déclaration des champs", "journal format, declaration of fields")
    case .findingOrRating, .protocolHasRoot:
      Words("convention de 2015, articles 3 et 4", "convention of 2015, articles 3 and 4")
    case .twoParties:
      Words("code civil, art. 1101", "French civil code, art. 1101")
    case .notBeforeExecutory: LegalRule.signatureGate.source
    case .mandatoryClauses:
      Words(
        "convention de 2015, articles 1 à 4 ; réglage",
        "convention of 2015, articles 1 to 4; a setting")
    case .eventFits:
      Words(
        "code civil, art. 1193, 1211 et 1212 à 1215", "civil code, art. 1193, 1211 and 1212 to 1215"
      )
    case .stateHasDate:
      Words(
        "code de justice administrative, art. L. 521-1 ; code des relations entre le public et l’administration, art. L. 240-1",
        "code of administrative justice, art. L. 521-1; code of relations between public and administration, art. L. 240-1"
      )
    case .amendmentNumber:
      Words("usage : les avenants se suivent", "usage: amendments follow each other")
    case .noPersonalData, .personalDataAnswered:
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
