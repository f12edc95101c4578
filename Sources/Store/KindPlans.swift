import Journal
import Partnership

/// What to decode of each kind of record when a register is folded: the kept fields, no text.
struct KindPlans: Sendable {
  /// One kind.
  struct Plan: Sendable {
    let kind: FactKind
    let fields: [Field]
    /// The fields known and left aside: texts, and those that say which fact it is.
    let aside: [FieldKey]
  }

  /// One field to decode.
  struct Field: Sendable {
    let key: FieldKey
    let name: String
  }

  private let plans: [String: Plan]

  init() {
    plans = Dictionary(
      uniqueKeysWithValues: FactKind.allCases.map { kind in
        (
          kind.rawValue,
          Plan(kind: kind, fields: KindPlans.fields(of: kind), aside: KindPlans.aside(of: kind))
        )
      })
  }

  /// The plan of a kind, or nothing for a kind this version does not know.
  subscript(kind: String) -> Plan? { plans[kind] }

  private static func fields(of kind: FactKind) -> [Field] {
    var names = kind.declaration.fields.filter { $0.type.isKept }.map(\.key)
    if kind.declaration.about == nil {
      // A change may speak of any field of any thing.
      for other in FactKind.allCases {
        for field in other.declaration.fields where field.type.isKept && !names.contains(field.key)
        {
          names.append(field.key)
        }
      }
    }
    names += [MarkKey.blank, MarkKey.citedUnknown]
    return names.map { Field(key: FieldKey(naming: $0), name: $0) }
  }

  private static func aside(of kind: FactKind) -> [FieldKey] {
    let kinds = kind.declaration.about == nil ? FactKind.allCases : [kind]
    let texts = kinds.flatMap { $0.declaration.fields }.filter { !$0.type.isKept }.map(\.key)
    let names = FactCoding.service.union(texts).union(["Date", MarkKey.source])
    return names.sorted().map { FieldKey(naming: $0) }
  }
}
