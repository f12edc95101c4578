/// What a person asks to record, before it is checked and numbered.
public struct NewFact: Sendable, Hashable {
  /// The kind.
  public var kind: FactKind
  /// The thing it is about; left out, a new thing gets the next free number.
  public var subject: ThingID?
  /// The values; blank texts are dropped.
  public var values: [WrittenValue]

  /// Puts together what is asked.
  public init(_ kind: FactKind, about subject: ThingID? = nil, _ values: [WrittenValue]) {
    self.kind = kind
    self.subject = subject
    self.values = values
  }
}

/// A fact that may be recorded: checked, about a thing that has a number, not yet in a journal.
///
/// Only ``Register/admit(_:today:)`` makes one.
public struct AdmittedFact: Sendable, Hashable {
  /// The kind.
  public let kind: FactKind
  /// The thing it is about.
  public let subject: ThingID
  /// The values, in the order of the declaration.
  public let values: [WrittenValue]
  /// Whether it makes a thing under a number that was free; somebody else may have taken it since.
  public let isNumbered: Bool

  init(kind: FactKind, subject: ThingID, values: [WrittenValue], isNumbered: Bool = false) {
    (self.kind, self.subject, self.values) = (kind, subject, values)
    self.isNumbered = isNumbered
  }

  /// A fact nobody checked, for tests of what comes after the check.
  package init(unchecked kind: FactKind, _ subject: ThingID, _ values: [WrittenValue]) {
    self.init(kind: kind, subject: subject, values: values)
  }

  /// The same fact with another value in one field.
  public func replacing<Value>(_ field: Field<Value>, with value: Value) -> AdmittedFact {
    let key = field.declaration.key
    return AdmittedFact(
      kind: kind, subject: subject,
      values: values.map { $0.key == key ? WrittenValue(field, value) : $0 },
      isNumbered: isNumbered)
  }
}
