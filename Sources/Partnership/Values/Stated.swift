/// A value as its source states it.
///
/// A hole is information: a blank left in a printed act, a reference cited without its number and
/// a field nobody has filled in yet are three different things.
public enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// Nobody has recorded anything.
  case notRecorded
  /// The document itself leaves the place blank.
  case leftBlank
  /// The document cites it; its value is unknown to us.
  case citedUnknown
  /// The value.
  case known(Value)

  /// The value when it is known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The same statement about another form of the value.
  public func map<Other>(_ transform: (Value) -> Other) -> Stated<Other> {
    switch self {
    case .notRecorded: .notRecorded
    case .leftBlank: .leftBlank
    case .citedUnknown: .citedUnknown
    case .known(let value): .known(transform(value))
    }
  }

  /// The word shown in place of a value that is not known.
  public var absence: Words? {
    switch self {
    case .notRecorded: Words("non renseigné", "not recorded")
    case .leftBlank: Words("laissé en blanc", "left blank")
    case .citedUnknown: Words("cité, inconnu", "cited, unknown")
    case .known: nil
    }
  }
}
