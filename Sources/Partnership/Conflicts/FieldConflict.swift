/// A field of a thing that several people wrote without knowing of each other, or a thing that one
/// retracted while another went on writing about it.
///
/// The later writing shows, and a retraction hides; the others stay visible until somebody who has
/// seen them all writes again.
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
  /// What was written, oldest first, the one that shows being the last.
  ///
  /// There are at least two, not all the same.
  public let versions: [Version]
  /// For a contested retraction, the fact that writes again what was retracted.
  var keeping: NewFact?

  /// Whether it is a retraction that another's writing stands against.
  public var isRetraction: Bool { keeping != nil }

  init(thing: ThingID, field: FieldDeclaration, versions: [Version]) {
    (self.thing, self.field, self.versions) = (thing, field, versions)
  }

  /// What settles the conflict, written by somebody who knows every version: the field again, or of
  /// a contested retraction either what was retracted again, or the retraction of the rest.
  ///
  /// - Parameters:
  ///   - version: The version that is to hold.
  ///   - reason: Why, in the words of whoever settles it.
  /// - Returns: The facts to admit, as one act.
  public func settled(by version: Version, reason: String? = nil) -> [NewFact] {
    guard let keeping else { return [written(version, reason)] }
    guard version.values != versions.last?.values else {
      return versions.filter { $0.values != version.values }.map { standing in
        NewFact(
          .retraction, about: thing,
          [
            WrittenValue(FactRetracted.target, standing.fact),
            WrittenValue(FactRetracted.reason.declaration.key, reason ?? "retrait confirmé"),
          ])
      }
    }
    return kept(keeping, reason)
  }

  /// What writes again what was retracted; a definition has no place for the reason, which a change
  /// of nothing else says.
  private func kept(_ keeping: NewFact, _ reason: String?) -> [NewFact] {
    guard let reason else { return [keeping] }
    let why = WrittenValue(ThingChanged.reason.declaration.key, reason)
    if keeping.kind == .change {
      return [
        NewFact(.change, about: thing, keeping.values.filter { $0.key != why.key } + [why])
      ]
    }
    let told = keeping.values.first { !MarkKey.all.contains($0.key) }
    let same = keeping.values.filter { $0.key == told?.key }
    return same.isEmpty ? [keeping] : [keeping, NewFact(.change, about: thing, same + [why])]
  }

  private func written(_ version: Version, _ reason: String?) -> NewFact {
    let cleared = WrittenValue(ThingChanged.cleared.declaration.key, field.key)
    let values = version.values.isEmpty ? [cleared] : version.values
    let why = reason.map { WrittenValue(ThingChanged.reason.declaration.key, $0) }
    return NewFact(.change, about: thing, values + [why].compactMap { $0 })
  }
}
