/// Turns the bytes of facts into ``CodedFacts``, field by field.
///
/// What a value of each type may look like is written once, in the types themselves: only the common
/// form of each is read here byte by byte, and any other goes through its `String`. Each thread has a
/// coder of its own.
package struct FactCoder {
  var plans = FieldPlans()
  var facts = CodedFacts()
  var texts = ByteTexts()
  let head = OrdinaryHead()

  // The fact that is being coded.
  var plan = 0..<0
  private var expected = 0
  var firstValue = 0
  var kind = 0
  var subject = ThingID(packed: 0)
  /// The head of the list whose elements are coming, and the entry it is for.
  var list = -1
  private var listEntry = -1
  /// Fields met that no fact of their kind has.
  package internal(set) var unknownFields = 0
  var unknownBefore = 0

  /// Begins with no fact.
  package init() {}

  /// Whose journal a fact is in, as rows name it.
  package mutating func writer(_ name: String) -> UInt16 {
    if let place = facts.writers.firstIndex(of: name) { return UInt16(truncatingIfNeeded: place) }
    facts.writers.append(name)
    return UInt16(truncatingIfNeeded: facts.writers.count - 1)
  }

  /// Begins a fact.
  ///
  /// - Parameters:
  ///   - kind: The bytes of its kind.
  ///   - subject: The bytes of the thing it is about.
  ///   - source: What both stand in.
  /// - Returns: Whether this version knows such a fact; if not, it is left out.
  package mutating func begin(
    kind: Range<Int>, about subject: Range<Int>, in source: RawSpan
  ) -> Bool {
    guard let kind = head.kind(kind, source), let subject = head.thing(subject, source) else {
      return false
    }
    begin(kind, about: subject)
    return true
  }

  @inline(__always)
  mutating func begin(_ kind: Int, about subject: ThingID) {
    (self.kind, self.subject) = (kind, subject)
    plan = plans.plan(of: kind, about: subject.kindOrdinal)
    expected = plan.lowerBound
    firstValue = facts.values.count
    unknownBefore = unknownFields
    list = -1
  }

  /// Takes a field of the fact begun last.
  ///
  /// - Parameters:
  ///   - name: The bytes of the name.
  ///   - value: The bytes of the value, on one line and without anything to decode.
  ///   - source: What they stand in.
  package mutating func take(name: Range<Int>, value: Range<Int>, in source: RawSpan) {
    let found = find(name, source)
    guard found >= 0 else {
      (list, unknownFields) = (-1, unknownFields + 1)
      return
    }
    take(plans.entries[found], found, value, source)
  }

  /// Takes a field whose value had to be decoded: one of several lines, or that ends with a space.
  package mutating func take(
    name: Range<Int>, decoded text: @autoclosure () -> String, in source: RawSpan
  ) {
    let found = find(name, source)
    guard found >= 0, plans.entries[found].role.isRead else {
      return take(name: name, value: 0..<0, in: source)
    }
    let bytes = Array(text().utf8)
    unsafe take(plans.entries[found], found, bytes.indices, bytes.span.bytes)
  }

  @inline(__always)
  mutating func take(
    _ entry: FieldPlans.Entry, _ found: Int, _ value: Range<Int>, _ source: RawSpan
  ) {
    if !entry.isKnown { unknownFields += 1 }
    switch entry.role {
    case .service, .date, .parent, .author, .salt, .chain: return
    case .aside: list = -1
    case .mark:
      list = -1
      mark(entry, value, source)
    case .column:
      keep(code(entry, value, source), found, entry)
    }
  }

  /// The place of a text that stands in some bytes.
  package mutating func text(_ range: Range<Int>, in source: RawSpan) -> Int32 {
    texts.place(of: range, in: source)
  }

  /// The place of a text.
  package mutating func text(_ text: String) -> Int32 { texts.place(of: text) }

  /// Ends the fact.
  ///
  /// - Parameters:
  ///   - milliseconds: When it was recorded.
  ///   - counter: What tells it from others of that millisecond.
  ///   - writer: One of ``writer(_:)``.
  ///   - author: The role of whoever recorded it, one of ``text(_:)``.
  ///   - offset: Where it stands in its file.
  /// - Returns: The fact, to be counted with ``add(_:)`` now, or once its act is whole.
  package mutating func end(
    milliseconds: Int64, counter: UInt8, writer: UInt16, author: Int32, offset: UInt32
  ) -> CodedFacts.Row {
    CodedFacts.Row(
      milliseconds: milliseconds, subject: subject, offset: offset, author: author,
      firstValue: Int32(truncatingIfNeeded: firstValue),
      valueCount: Int32(truncatingIfNeeded: facts.values.count - firstValue), writer: writer,
      kind: UInt8(truncatingIfNeeded: kind), counter: counter)
  }

  /// Counts a fact, after those counted before.
  package mutating func add(_ row: CodedFacts.Row) { facts.rows.append(row) }

  /// The facts counted so far; the coder then begins again with none, and room for as many.
  package mutating func finish() -> CodedFacts {
    (facts.texts, facts.hashes) = (texts.texts, texts.hashes)
    defer {
      let (rows, values) = (facts.rows.count, facts.values.count)
      (facts, texts, unknownFields) = (CodedFacts(), ByteTexts(), 0)
      facts.rows.reserveCapacity(rows)
      facts.values.reserveCapacity(values)
    }
    return facts
  }

  // MARK: - Fields

  /// The entry of a field, the one found last first.
  private mutating func find(_ name: Range<Int>, _ source: RawSpan) -> Int {
    var place = expected
    for _ in 0..<plan.count {
      if plans.labels.isNamed(place, name, source) {
        expected = place
        return place
      }
      place += 1
      if place == plan.upperBound { place = plan.lowerBound }
    }
    return -1
  }

  @inline(__always)
  private mutating func keep(
    _ coded: CodedFacts.Value?, _ found: Int, _ entry: FieldPlans.Entry
  ) {
    guard entry.repeats else {
      list = -1
      facts.values.append(
        coded
          ?? CodedFacts.Value(
            column: entry.column, form: .cell, isLink: entry.isLink,
            payload: UInt64(CellCode.citedUnknown)))
      return
    }
    if list < 0 || listEntry != found {
      (list, listEntry) = (facts.values.count, found)
      facts.values.append(
        CodedFacts.Value(column: entry.column, form: .list, isLink: false, payload: 0))
    }
    guard let coded else { return }
    facts.values[list].payload += 1
    facts.values.append(coded)
  }

  private mutating func mark(_ entry: FieldPlans.Entry, _ value: Range<Int>, _ source: RawSpan) {
    for place in plan
    where plans.entries[place].role == .column && plans.labels.isNamed(place, value, source) {
      let named = plans.entries[place]
      facts.values.append(
        CodedFacts.Value(
          column: named.column, form: .cell, isLink: named.isLink, payload: UInt64(entry.column)))
      return
    }
  }
}

extension FieldPlans.Role {
  /// Whether the value counts for the register.
  var isRead: Bool {
    switch self {
    case .column, .mark: true
    case .service, .date, .parent, .author, .salt, .chain, .aside: false
    }
  }
}
