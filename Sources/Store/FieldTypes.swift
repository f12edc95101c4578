package import Journal
import Partnership

/// Reads every field of every fact with the type its kind declares.
///
/// What this version does not know is counted and left alone: a later one may. Nearly all records are
/// passed at a glance, so that a million facts do not become ten million texts.
package struct FieldTypes: RecordExaminer {
  /// The plan of each kind, by its name.
  private let plans: [String: Plan]
  private let fields = FieldPass()

  /// One kind of fact.
  private struct Plan: Sendable {
    let fields: [Field]
    /// Whether it may speak of any thing, those of a later version included, and of its fields.
    let isOpen: Bool
  }

  /// One field, with every type it may have.
  private struct Field: Sendable {
    let key: FieldKey
    let checks: [ValueCheck]
    /// Whether a record may hold it once only.
    let standsOnce: Bool
    /// Whether it names a document by its digest.
    let isPiece: Bool
  }

  private static let subject = FieldKey("Objet")
  /// The fields that any record may have and that are no matter of its kind.
  private static let common = ["Type", "Par", "Apres", "Acte", "Sel"].map { FieldKey(naming: $0) }

  /// Prepares the types of every kind this version knows.
  package init() {
    let all = Dictionary(
      grouping: FactKind.allCases.flatMap { $0.declaration.fields }, by: \.key)
    plans = Dictionary(
      uniqueKeysWithValues: FactKind.allCases.map { kind in
        let isOpen = kind.declaration.about == nil
        let fields = FieldTypes.fields(
          kind.declaration, isOpen: isOpen, others: isOpen ? all : [:])
        return (kind.rawValue, Plan(fields: fields, isOpen: isOpen))
      })
  }

  /// What ``pass(_:from:lines:_:)`` keeps from one record to the next, before the first one.
  package var guesses: [Int32] { fields.guesses }

  /// Goes over the lines of a record in which there is surely nothing to note.
  package func pass(
    _ source: RawSpan, from start: Int, lines limit: Int, _ guesses: inout [Int32]
  ) -> PassedRecord? {
    fields.pass(source, from: start, lines: limit, &guesses).map {
      PassedRecord(close: $0.close, lines: $0.lines, piece: $0.piece)
    }
  }

  /// Looks at a record.
  package func examine(
    _ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes
  ) {
    let name = String(decoding: kind, as: UTF8.self)
    guard let plan = plans[name] else {
      if !FactCoding.serviceKinds.contains(name) { notes.unknownKinds += 1 }
      return
    }
    var (seen, hasSubject) = (Set<Int>(), false)
    for index in scanner.unit.fields.indices.dropFirst() {
      if FieldTypes.common.contains(where: { scanner.isNamed(index, $0) }) { continue }
      if scanner.isNamed(index, FieldTypes.subject) {
        hasSubject = true
        checkSubject(index, plan, kind, scanner, &notes)
        continue
      }
      guard let place = plan.fields.firstIndex(where: { scanner.isNamed(index, $0.key) }) else {
        notes.unknownFields += 1
        continue
      }
      guard check(index, plan.fields[place], kind, scanner, &notes), plan.fields[place].standsOnce
      else { continue }
      if !seen.insert(place).inserted {
        notes.add(index, named: scanner.name(at: index), in: kind, .repeated)
      }
    }
    if !hasSubject { notes.add(nil, named: FieldTypes.subject.name, in: kind, .missing) }
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

  private static func fields(
    _ declaration: FactDeclaration, isOpen: Bool, others: [String: [FieldDeclaration]]
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
          standsOnce: !field.repeats && !isOpen,
          isPiece: field.key == PieceFiled.sha256.declaration.key))
    }
    if names.insert("Date").inserted {
      fields.append(
        Field(key: FieldKey("Date"), checks: [.day], standsOnce: !isOpen, isPiece: false))
    }
    for key in [MarkKey.blank, MarkKey.citedUnknown, MarkKey.source, MarkKey.kept] {
      fields.append(
        Field(key: FieldKey(naming: key), checks: [.words], standsOnce: false, isPiece: false))
    }
    return fields
  }
}
