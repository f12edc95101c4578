import Journal
import Partnership

/// What to decode of each kind of record when a register is folded: the kept fields, no text.
struct KindPlans: Sendable {
  /// One kind.
  struct Plan: Sendable {
    let kind: FactKind
    let fields: [Field]
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
        (kind.rawValue, Plan(kind: kind, fields: KindPlans.fields(of: kind)))
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
}
