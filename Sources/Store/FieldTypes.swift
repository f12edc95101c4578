package import Journal
import Partnership

/// Reads every field of every fact with the type its kind declares.
///
/// What this version does not know is counted and left alone: a later one may. Most values are
/// told by their bytes, so that a million facts do not become ten million texts.
package struct FieldTypes: RecordExaminer {
  private let plans: [Plan]
  /// The place of the plan of each kind, by a number made of its name.
  private let places: [UInt64: Int]
  /// How each field is told at a glance, those of a plan one after the other.
  private let glances: [FieldGlance]
  private let tokens: [FieldGlance.Token]

  /// One kind of fact.
  private struct Plan: Sendable {
    let kind: [UInt8]
    let fields: [Field]
    /// Where its fields stand in ``FieldTypes/glances``.
    let range: Range<Int>
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

  /// Prepares the types of every kind this version knows.
  package init() {
    var plans: [Plan] = []
    var glances: [FieldGlance] = []
    var tokens: [FieldGlance.Token] = []
    let all = Dictionary(
      grouping: FactKind.allCases.flatMap { $0.declaration.fields }, by: \.key)
    for kind in FactKind.allCases {
      let declaration = kind.declaration
      let isOpen = declaration.about == nil
      let fields = FieldTypes.fields(declaration, others: isOpen ? all : [:])
      let start = glances.count
      for field in fields {
        glances.append(
          FieldGlance(
            field.key, field.isPiece ? [] : field.checks, standsOnce: !field.repeats && !isOpen,
            &tokens))
      }
      plans.append(
        Plan(
          kind: Array(kind.rawValue.utf8), fields: fields, range: start..<glances.count,
          isOpen: isOpen))
    }
    (self.plans, self.glances, self.tokens) = (plans, glances, tokens)
    places = Dictionary(
      uniqueKeysWithValues: plans.indices.map { place in
        let kind = plans[place].kind
        return (unsafe FieldTypes.hash(kind.indices, kind.span.bytes), place)
      })
  }

  /// Looks at a record.
  package func examine(
    _ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes
  ) {
    unsafe examine(scanner, kind, scanner.bytes.storage.span.bytes, &notes)
  }

  private func examine(
    _ scanner: SegmentScanner, _ kind: ArraySlice<UInt8>, _ source: RawSpan,
    _ notes: inout RecordNotes
  ) {
    let number = places[FieldTypes.hash(kind.indices, source)]
    guard let number, plans[number].kind.elementsEqual(kind) else {
      let name = String(decoding: kind, as: UTF8.self)
      if !FactCoding.serviceKinds.contains(name) { notes.unknownKinds += 1 }
      return
    }
    let unit = scanner.unit
    let range = plans[number].range
    var (expected, seen, hasSubject) = (range.lowerBound, UInt64(0), false)
    for index in unit.fields.indices.dropFirst() {
      let field = unit.fields[index]
      if FieldGlance.isCommon(field.prefix) { continue }
      if FieldGlance.isSubject(field.prefix) {
        hasSubject = true
        if !glancesAtSubject(field, source) {
          checkSubject(index, plans[number], kind, scanner, &notes)
        }
        continue
      }
      let place = place(of: index, field, in: number, from: expected, scanner, source)
      guard place >= 0 else {
        notes.unknownFields += 1
        continue
      }
      expected = place
      let own = place - range.lowerBound
      let isRead =
        field.isPlain && glances[place].accepts(field.value, source, tokens)
        || check(index, plans[number].fields[own], kind, scanner, &notes)
      guard isRead, glances[place].standsOnce, own < 64 else { continue }
      let bit = UInt64(1) << UInt64(own)
      if seen & bit != 0 {
        notes.add(index, named: scanner.name(at: index), in: kind, .repeated)
      }
      seen |= bit
    }
    if !hasSubject { notes.add(nil, named: FieldTypes.subject.name, in: kind, .missing) }
  }

  private func glancesAtSubject(_ field: ScannedUnit.Field, _ source: RawSpan) -> Bool {
    field.isPlain && ThingID(field.value, in: source, .all) != nil
  }

  private func check(
    _ index: Int, _ field: Field, _ kind: ArraySlice<UInt8>, _ scanner: SegmentScanner,
    _ notes: inout RecordNotes
  ) -> Bool {
    let raw = scanner.rawValue(at: index)
    let isPlain = scanner.unit.fields[index].isPlain
    guard field.checks.contains(where: { $0.accepts(raw, isPlain, scanner, index) }) else {
      notes.add(index, named: field.key.name, in: kind, .wrongType)
      return false
    }
    if field.isPiece, let digest = Digest(scanner.value(at: index)) { notes.pieces.append(digest) }
    return true
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

  /// The place of a field of the current unit, or -1; fields mostly come in the plan's order.
  private func place(
    of index: Int, _ field: ScannedUnit.Field, in plan: Int, from start: Int,
    _ scanner: SegmentScanner, _ source: RawSpan
  ) -> Int {
    let range = plans[plan].range
    var place = start
    for _ in 0..<range.count {
      if glances[place].isNamed(field.prefix, field.name, source),
        field.name.count <= 16
          || scanner.isNamed(index, plans[plan].fields[place - range.lowerBound].key)
      {
        return place
      }
      place = place + 1 < range.upperBound ? place + 1 : range.lowerBound
    }
    return -1
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

  /// A number for the name of a kind: its length, its first bytes and its last.
  private static func hash(_ kind: Range<Int>, _ source: RawSpan) -> UInt64 {
    guard !kind.isEmpty else { return 0 }
    return source.word(of: kind) &* 0x9E37_79B9_7F4A_7C15
      ^ source.word(of: Swift.max(kind.lowerBound, kind.upperBound - 8)..<kind.upperBound)
      ^ UInt64(truncatingIfNeeded: kind.count)
  }
}
