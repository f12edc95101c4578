import Partnership

/// Which fields this version knows in each kind of fact.
struct KnownFields: Sendable {
  private let names: [FactKind: Set<String>]

  init() {
    let all = Set(FactKind.allCases.flatMap { $0.declaration.fields.map(\.key) })
    let common = FactCoding.service.union([
      "Date", MarkKey.blank, MarkKey.citedUnknown, MarkKey.source, MarkKey.kept,
    ])
    names = Dictionary(
      uniqueKeysWithValues: FactKind.allCases.map { kind in
        // A change may speak of any field of any thing.
        let own = kind.declaration.about == nil ? all : Set(kind.declaration.fields.map(\.key))
        return (kind, own.union(common))
      })
  }

  /// Whether a fact of a kind may hold a field.
  func holds(_ field: String, in kind: FactKind) -> Bool { names[kind]?.contains(field) == true }
}
