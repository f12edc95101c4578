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
}
