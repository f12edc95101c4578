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
    /// The first bytes of the fields' names, to find one without touching the names.
    let prefixes: [UInt64]

    init(_ kind: FactKind, _ fields: [Field], aside: [FieldKey]) {
      (self.kind, self.fields, self.aside) = (kind, fields, aside)
      prefixes = fields.map(\.key.prefix)
    }
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
        (kind.rawValue, Plan(kind, KindPlans.fields(of: kind), aside: KindPlans.aside(of: kind)))
      })
  }

  /// The plan of a kind, or nothing for a kind this version does not know.
  subscript(kind: String) -> Plan? { plans[kind] }

  /// The place in a plan of a field of the current unit; fields mostly come in the plan's order.
  static func place(
    of index: Int, in plan: Plan, from start: Int, _ scanner: SegmentScanner
  ) -> Int? {
    let prefix = scanner.unit.fields[index].prefix
    let count = plan.prefixes.count
    var place = start
    for _ in 0..<count {
      if plan.prefixes[place] == prefix, scanner.isNamed(index, plan.fields[place].key) {
        return place
      }
      place = place + 1 < count ? place + 1 : 0
    }
    return nil
  }

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
    let names = FactCoding.service.union(texts).union(["Date", MarkKey.source, MarkKey.kept])
    return names.sorted().map { FieldKey(naming: $0) }
  }
}
