/// One fact: what happened to one thing, as it was recorded.
///
/// It never changes.
public struct Fact: Sendable, Hashable {
  /// Which fact, recorded when, in whose journal.
  public var id: FactID
  /// The kind.
  public var kind: FactKind
  /// The thing it is about.
  public var subject: ThingID
  /// The role of whoever recorded it (`Par`), never the name of an inhabitant.
  public var author: String
  /// The values in their written order.
  public var values: [WrittenValue]
  /// The facts of other writers about the same thing that its author knew (`Apres`), the last one of
  /// each; a register needs none of them to add up, and may be fed facts without.
  public var after: [FactID]

  /// Puts together a fact; ``Register/admit(_:)`` is where facts are checked.
  public init(
    id: FactID, kind: FactKind, subject: ThingID, author: String, values: [WrittenValue],
    after: [FactID] = []
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.author = author
    self.values = values
    self.after = after
  }

  /// What the fact states of a field; the first value where there are several.
  public subscript<Value>(field: Field<Value>) -> Stated<Value> {
    values.stated(field)
  }

  /// Every value of a repeated field, in order.
  public func all<Value>(_ field: Field<Value>) -> [Value] {
    values.all(field)
  }
}

/// One value as the journal writes it: the name of the field, and the text.
public struct WrittenValue: Sendable, Hashable {
  /// The name of the field in the journal.
  public var key: String
  /// The text; lines end with LF.
  public var text: String

  /// Pairs the name of a field and a text.
  public init(_ key: String, _ text: String) {
    self.key = key
    self.text = text
  }

  /// Writes a typed value of a field.
  public init<Value>(_ field: Field<Value>, _ value: Value) {
    self.init(field.declaration.key, value.journal)
  }

  /// The name of the field it speaks of: its own, or the one that a mark or a source names.
  var spokenField: String {
    switch key {
    case MarkKey.blank, MarkKey.citedUnknown, ThingChanged.cleared.declaration.key: text
    case MarkKey.source, MarkKey.kept: String(text.prefix { $0 != " " })
    default: key
    }
  }

  /// Says that the document leaves a field blank.
  public static func blank<Value>(_ field: Field<Value>) -> WrittenValue {
    WrittenValue(MarkKey.blank, field.declaration.key)
  }

  /// Says that a field is cited by the document and unknown to us.
  public static func citedUnknown<Value>(_ field: Field<Value>) -> WrittenValue {
    WrittenValue(MarkKey.citedUnknown, field.declaration.key)
  }
}

/// The names of the fields that speak of other fields.
public enum MarkKey {
  /// The document leaves the named field blank.
  public static let blank = "Blanc"
  /// The document cites the named field, whose value is unknown to us.
  public static let citedUnknown = "Inconnu"
  /// Where the value of the named field comes from, in words.
  public static let source = "Source"
  /// Why words of the named field are kept that might be about a person, in words.
  public static let kept = "Garde"
}

extension [WrittenValue] {
  /// What the values state of a field; the first one where there are several.
  public func stated<Value>(_ field: Field<Value>) -> Stated<Value> {
    let key = field.declaration.key
    if let text = first(where: { $0.key == key })?.text {
      return Value(journal: text).map { .known($0) } ?? .citedUnknown
    }
    if contains(WrittenValue(MarkKey.blank, key)) { return .leftBlank }
    if contains(WrittenValue(MarkKey.citedUnknown, key)) { return .citedUnknown }
    return .notRecorded
  }

  /// Every value of a field, in order; a text that cannot be read is left out.
  public func all<Value>(_ field: Field<Value>) -> [Value] {
    filter { $0.key == field.declaration.key }.compactMap { Value(journal: $0.text) }
  }

  /// The texts of a field, in order.
  public func texts(key: String) -> [String] {
    filter { $0.key == key }.map(\.text)
  }
}
