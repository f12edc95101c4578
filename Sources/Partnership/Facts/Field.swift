/// One field of a kind of fact: the single place that says everything about it.
///
/// The journal's text, the form, the detail, the columns of CSV and JSON, the descriptor of the
/// files and the pages of documentation are all made from it.
public struct FieldDeclaration: Sendable, Hashable {
  /// The name in the journal.
  ///
  /// ASCII, `RecueEnPrefecture`; part of the format, never changed.
  public let key: String
  /// The name in the code, in JSON and in CSV: `receivedByPrefectureOn`.
  public let name: String
  /// What its values are.
  public let type: ValueType
  /// How many values it may have.
  public let presence: Presence
  /// What a person reads beside it.
  public let words: Words

  /// How often a field may stand in one fact.
  public enum Presence: Sendable, Hashable {
    /// Exactly once; without it there is nothing to record.
    case mandatory
    /// At most once; it may also be said to be blank or unknown.
    case optional
    /// Any number of times.
    case repeated
    /// At least once.
    case repeatedMandatory
  }

  /// Whether the fact cannot be recorded without it.
  public var isMandatory: Bool { presence == .mandatory || presence == .repeatedMandatory }
  /// Whether it may stand several times.
  public var repeats: Bool { presence == .repeated || presence == .repeatedMandatory }
}

/// A field together with the Swift type of its values.
public struct Field<Value: FieldValue>: Sendable {
  /// Everything about the field but its Swift type.
  public let declaration: FieldDeclaration

  /// Declares a field.
  ///
  /// - Parameters:
  ///   - key: The name in the journal.
  ///   - name: The name in the code, in JSON and in CSV.
  ///   - french: The label, in French.
  ///   - english: The label, in English.
  ///   - presence: How often it may stand in one fact.
  public init(
    _ key: String, _ name: String, _ french: String, _ english: String,
    _ presence: FieldDeclaration.Presence = .optional
  ) {
    declaration = FieldDeclaration(
      key: key, name: name, type: Value.type, presence: presence, words: Words(french, english))
  }
}

extension Field where Value == ThingID {
  /// Declares a link to things of some kinds.
  ///
  /// - Parameters:
  ///   - key: The name in the journal.
  ///   - name: The name in the code, in JSON and in CSV.
  ///   - kinds: The kinds of thing it may lead to; empty for any.
  ///   - french: The label, in French.
  ///   - english: The label, in English.
  ///   - presence: How often it may stand in one fact.
  public init(
    _ key: String, _ name: String, to kinds: [ThingKind], _ french: String, _ english: String,
    _ presence: FieldDeclaration.Presence = .optional
  ) {
    declaration = FieldDeclaration(
      key: key, name: name, type: .thing(kinds), presence: presence, words: Words(french, english))
  }
}
