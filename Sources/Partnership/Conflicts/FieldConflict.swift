/// A field of a thing that several people wrote without knowing of each other.
///
/// The later writing shows; the others stay visible until somebody who has seen them all writes the
/// field again.
public struct FieldConflict: Sendable, Hashable {
  /// One of the writings nobody has written after.
  public struct Version: Sendable, Hashable {
    /// The fact that wrote it.
    public let fact: FactID
    /// The role of whoever wrote it.
    public let author: String
    /// What it says of the field: its values, a mark, or nothing where the field was cleared.
    public let values: [WrittenValue]
  }

  /// The thing.
  public let thing: ThingID
  /// The field.
  public let field: FieldDeclaration
  /// What was written, oldest first, the last one being shown.
  ///
  /// There are at least two, not all the same.
  public let versions: [Version]

  /// What settles the conflict: the field written again by somebody who knows every version.
  ///
  /// - Parameters:
  ///   - version: The version that is to hold.
  ///   - reason: Why, in the words of whoever settles it.
  /// - Returns: The fact to admit.
  public func settled(by version: Version, reason: String? = nil) -> NewFact {
    let cleared = WrittenValue(ThingChanged.cleared.declaration.key, field.key)
    let values = version.values.isEmpty ? [cleared] : version.values
    let why = reason.map { WrittenValue(ThingChanged.reason.declaration.key, $0) }
    return NewFact(.change, about: thing, values + [why].compactMap { $0 })
  }
}
