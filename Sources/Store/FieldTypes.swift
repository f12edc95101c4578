package import Journal
import Partnership

/// Reads every field of every fact with the type its kind declares.
///
/// What this version does not know is counted and left alone: a later one may. Most values are
/// told by their bytes, so that a million facts do not become ten million texts.
package struct FieldTypes: RecordExaminer {
  private let plans: [UInt64: [Plan]]

  /// One kind of fact.
  private struct Plan: Sendable {
    let kind: [UInt8]
    let fields: [Field]
    /// The first bytes of the names, to find one without touching the names.
    let prefixes: [UInt64]
    /// Whether it may speak of any thing, those of a later version included, and of its fields.
    let isOpen: Bool
  }

  /// One field, with every type it may have.
  private struct Field: Sendable {
    let key: FieldKey
    let checks: [ValueCheck]
    let repeats: Bool
    /// Whether it names a document by its digest.
    let isPiece: Bool
  }

  private static let subject = FieldKey("Objet")
  private static let author = FieldKey("Par")
  private static let passed = ["Type", "Par", "Apres", "Acte", "Sel"].map { FieldKey(naming: $0) }

  /// Prepares the types of every kind this version knows.
  package init() {
    var plans: [UInt64: [Plan]] = [:]
    let all = Dictionary(
      grouping: FactKind.allCases.flatMap { $0.declaration.fields }, by: \.key)
    for kind in FactKind.allCases {
      let declaration = kind.declaration
      let isOpen = declaration.about == nil
      let fields = FieldTypes.fields(declaration, others: isOpen ? all : [:])
      let plan = Plan(
        kind: Array(kind.rawValue.utf8), fields: fields, prefixes: fields.map(\.key.prefix),
        isOpen: isOpen)
      plans[FieldTypes.hash(plan.kind[...]), default: []].append(plan)
    }
    self.plans = plans
  }

  /// Looks at a record.
  package func examine(
    _ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes
  ) {
    let plan = plans[FieldTypes.hash(kind)]?.first { $0.kind.elementsEqual(kind) }
    guard let plan else {
      let name = String(decoding: kind, as: UTF8.self)
      if !FactCoding.serviceKinds.contains(name) { notes.unknownKinds += 1 }
      return
    }
    var (expected, seen, hasSubject) = (0, UInt64(0), false)
    for index in scanner.unit.fields.indices.dropFirst() {
      if let place = FieldTypes.place(of: index, in: plan, from: expected, scanner) {
        expected = place
        check(index, place, plan, kind, scanner, &seen, &notes)
      } else if scanner.isNamed(index, FieldTypes.subject) {
        hasSubject = true
        checkSubject(index, plan, kind, scanner, &notes)
      } else if !FieldTypes.passed.contains(where: { scanner.isNamed(index, $0) }) {
        notes.unknownFields += 1
      }
    }
    if !hasSubject { notes.add(nil, named: FieldTypes.subject.name, in: kind, .missing) }
  }

  private func check(
    _ index: Int, _ place: Int, _ plan: Plan, _ kind: ArraySlice<UInt8>,
    _ scanner: SegmentScanner, _ seen: inout UInt64, _ notes: inout RecordNotes
  ) {
    let field = plan.fields[place]
    let raw = scanner.rawValue(at: index)
    let isPlain = scanner.unit.fields[index].isPlain
    guard field.checks.contains(where: { $0.accepts(raw, isPlain, scanner, index) }) else {
      return notes.add(index, named: field.key.name, in: kind, .wrongType)
    }
    if field.isPiece, let digest = Digest(scanner.value(at: index)) { notes.pieces.append(digest) }
    guard !field.repeats, !plan.isOpen, place < 64 else { return }
    if seen & 1 << UInt64(place) != 0 {
      notes.add(index, named: field.key.name, in: kind, .repeated)
    }
    seen |= 1 << UInt64(place)
  }

  private func checkSubject(
    _ index: Int, _ plan: Plan, _ kind: ArraySlice<UInt8>, _ scanner: SegmentScanner,
    _ notes: inout RecordNotes
  ) {
    let isAllowed =
      ThingID(scanner.value(at: index)) != nil
      || plan.isOpen && ValueCheck.isShapedAsThing(scanner.rawValue(at: index))
    if !isAllowed { notes.add(index, named: FieldTypes.subject.name, in: kind, .wrongType) }
  }

  /// The place in a plan of a field of the current unit; fields mostly come in the plan's order.
  private static func place(
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

  private static func fields(
    _ declaration: FactDeclaration, others: [String: [FieldDeclaration]]
  ) -> [Field] {
    var fields: [Field] = []
    var names: Set<String> = []
    let named = declaration.fields + others.values.compactMap(\.first)
    for field in named where names.insert(field.key).inserted {
      let same = [field] + (others[field.key] ?? [])
      var types: [ValueType] = []
      for type in same.map(\.type) where !types.contains(type) { types.append(type) }
      fields.append(
        Field(
          key: FieldKey(naming: field.key), checks: types.map { ValueCheck($0) },
          repeats: field.repeats, isPiece: field.key == PieceFiled.sha256.declaration.key))
    }
    if names.insert("Date").inserted {
      fields.append(
        Field(key: FieldKey("Date"), checks: [.day], repeats: false, isPiece: false))
    }
    for key in [MarkKey.blank, MarkKey.citedUnknown, MarkKey.source, MarkKey.kept] {
      fields.append(
        Field(key: FieldKey(naming: key), checks: [.words], repeats: true, isPiece: false))
    }
    return fields
  }

  /// A number for the name of a kind: its length and its first bytes.
  private static func hash(_ kind: ArraySlice<UInt8>) -> UInt64 {
    kind.prefix(7).reduce(UInt64(truncatingIfNeeded: kind.count)) { $0 << 8 | UInt64($1) }
  }
}
