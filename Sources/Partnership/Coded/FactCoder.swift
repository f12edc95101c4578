/// Turns the bytes of facts into ``CodedFacts``, field by field.
///
/// What a value of each type may look like is written once, in the types themselves: only the common
/// form of each is read here byte by byte, and any other goes through its `String`. Each thread has a
/// coder of its own.
package struct FactCoder {
  private var plans = FieldPlans()
  private var facts = CodedFacts()
  private var texts = ByteTexts()
  private let kinds: KindNames = KindNames()

  // The fact that is being coded.
  private var plan = 0..<0
  private var expected = 0
  private var firstValue = 0
  private var kind = 0
  private var subject = ThingID(packed: 0)
  /// The head of the list whose elements are coming, and the entry it is for.
  private var list = -1
  private var listEntry = -1
  /// Fields met that no fact of their kind has.
  package private(set) var unknownFields = 0

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
    kind: Range<Int>, about subject: Range<Int>, in source: [UInt8]
  ) -> Bool {
    guard let found = kinds.find(kind, source), let id = ThingID(utf8: source[subject]) else {
      return false
    }
    (self.kind, self.subject) = (found, id)
    plan = plans.plan(of: found, about: id.kindOrdinal)
    expected = plan.lowerBound
    firstValue = facts.values.count
    list = -1
    return true
  }

  /// Takes a field of the fact begun last.
  ///
  /// - Parameters:
  ///   - name: The bytes of the name.
  ///   - prefix: Its first eight bytes, the first one lowest.
  ///   - value: The bytes of the value, on one line and without anything to decode.
  ///   - source: What they stand in.
  package mutating func take(
    name: Range<Int>, prefix: UInt64, value: Range<Int>, in source: [UInt8]
  ) {
    let found = find(name, prefix, source)
    guard found >= 0 else {
      (list, unknownFields) = (-1, unknownFields + 1)
      return
    }
    let entry = plans.entries[found]
    if !entry.isKnown { unknownFields += 1 }
    switch entry.role {
    case .service: return
    case .aside: list = -1
    case .mark:
      list = -1
      mark(entry, value, source)
    case .column:
      let coded = code(entry, value, source)
      keep(coded, found, entry)
    }
  }

  /// Takes a field whose value had to be decoded: one of several lines, or that ends with a space.
  package mutating func take(
    name: Range<Int>, prefix: UInt64, decoded text: @autoclosure () -> String, in source: [UInt8]
  ) {
    let found = find(name, prefix, source)
    guard found >= 0, plans.entries[found].role.isRead else {
      return take(name: name, prefix: prefix, value: 0..<0, in: source)
    }
    let bytes = Array(text().utf8)
    let entry = plans.entries[found]
    if !entry.isKnown { unknownFields += 1 }
    if entry.role == .mark {
      list = -1
      mark(entry, bytes.indices, bytes)
    } else {
      keep(code(entry, bytes.indices, bytes), found, entry)
    }
  }

  /// The place of a text that stands in some bytes.
  package mutating func text(_ range: Range<Int>, in source: [UInt8]) -> Int32 {
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
  package func end(
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

  /// The facts counted so far; the coder then begins again with none.
  package mutating func finish() -> CodedFacts {
    facts.texts = texts.texts
    defer {
      (facts, texts, unknownFields) = (CodedFacts(), ByteTexts(), 0)
    }
    return facts
  }

  // MARK: - Fields

  /// The entry of a field, the one after the last first.
  private mutating func find(_ name: Range<Int>, _ prefix: UInt64, _ source: [UInt8]) -> Int {
    let length = name.count
    var place = expected
    for _ in 0..<plan.count {
      if plans.entries[place].prefix == prefix, plans.entries[place].length == length,
        length <= 8 || isNamed(place, name, source)
      {
        expected = place
        return place
      }
      place += 1
      if place == plan.upperBound { place = plan.lowerBound }
    }
    return -1
  }

  private func isNamed(_ entry: Int, _ name: Range<Int>, _ source: [UInt8]) -> Bool {
    var index = Int(plans.entries[entry].name) + 8
    for other in name.dropFirst(8) {
      guard plans.bytes[index] == source[other] else { return false }
      index += 1
    }
    return true
  }

  private mutating func keep(
    _ coded: CodedFacts.Value?, _ found: Int, _ entry: FieldPlans.Entry
  ) {
    guard entry.repeats else {
      list = -1
      facts.values.append(
        coded
          ?? CodedFacts.Value(
            column: entry.column, form: .cell, payload: UInt64(CellCode.citedUnknown)))
      return
    }
    if list < 0 || listEntry != found {
      (list, listEntry) = (facts.values.count, found)
      facts.values.append(CodedFacts.Value(column: entry.column, form: .list, payload: 0))
    }
    guard let coded else { return }
    facts.values[list].payload += 1
    facts.values.append(coded)
  }

  private mutating func mark(_ entry: FieldPlans.Entry, _ value: Range<Int>, _ source: [UInt8]) {
    let prefix = FactCoder.word(value, source)
    for place in plan where plans.entries[place].role == .column {
      let named = plans.entries[place]
      guard named.prefix == prefix, Int(named.length) == value.count,
        value.count <= 8 || isNamed(place, value, source)
      else { continue }
      facts.values.append(
        CodedFacts.Value(column: named.column, form: .cell, payload: UInt64(entry.column)))
      return
    }
  }

  // MARK: - Values

  private mutating func code(
    _ entry: FieldPlans.Entry, _ value: Range<Int>, _ source: [UInt8]
  ) -> CodedFacts.Value? {
    let code: Int32?
    switch entry.reading {
    case .text:
      let place = texts.place(of: value, in: source)
      return CodedFacts.Value(column: entry.column, form: .text, payload: UInt64(place))
    case .thing:
      guard let id = ThingID(utf8: source[value]) else { return nil }
      return CodedFacts.Value(column: entry.column, form: .thing, payload: id.packed)
    case .date: code = FactCoder.date(value, source)
    case .count: code = FactCoder.count(value, source)
    case .choice: code = choice(entry, value, source)
    case .flag:
      code = Bool(journal: FactCoder.text(value, source)).map { $0 ? 1 : 0 }
    case .rating: code = FactCoder.rating(value, source)
    }
    guard let code else { return nil }
    return CodedFacts.Value(
      column: entry.column, form: .cell,
      payload: UInt64(truncatingIfNeeded: CellCode.firstValue + code))
  }

  private func choice(
    _ entry: FieldPlans.Entry, _ value: Range<Int>, _ source: [UInt8]
  ) -> Int32? {
    let prefix = FactCoder.word(value, source)
    for number in 0..<entry.tokenCount {
      let token = plans.tokens[Int(entry.firstToken + number)]
      guard token.prefix == prefix, Int(token.length) == value.count else { continue }
      if value.count <= 8 || isToken(token, value, source) { return number }
    }
    return nil
  }

  private func isToken(
    _ token: FieldPlans.Token, _ value: Range<Int>, _ source: [UInt8]
  ) -> Bool {
    var index = Int(token.start) + 8
    for other in value.dropFirst(8) {
      guard plans.bytes[index] == source[other] else { return false }
      index += 1
    }
    return true
  }

  private static func date(_ value: Range<Int>, _ source: [UInt8]) -> Int32? {
    if let day = Day(isoBytes: value, in: source) { return CellCode.pack(.day(day)) }
    return PartialDate(edtf: text(value, source)).map { CellCode.pack($0) }
  }

  private static func count(_ value: Range<Int>, _ source: [UInt8]) -> Int32? {
    var number: Int32 = 0
    guard (1...9).contains(value.count) else { return slowCount(value, source) }
    for index in value {
      let digit = source[index] &- 48
      guard digit < 10 else { return slowCount(value, source) }
      number = number * 10 + Int32(digit)
    }
    return number
  }

  private static func slowCount(_ value: Range<Int>, _ source: [UInt8]) -> Int32? {
    Count(journal: text(value, source)).map { Int32(truncatingIfNeeded: $0.number) }
  }

  private static func rating(_ value: Range<Int>, _ source: [UInt8]) -> Int32? {
    if value.count == 1, source[value.lowerBound] &- 48 < 5 {
      return Int32(source[value.lowerBound] - 48)
    }
    return Rating(journal: text(value, source))
      .flatMap { Rating.allCases.firstIndex(of: $0) }.map { Int32($0) }
  }

  private static func text(_ value: Range<Int>, _ source: [UInt8]) -> String {
    String(decoding: source[value], as: UTF8.self)
  }

  /// The first eight bytes of a value, the first one lowest.
  private static func word(_ value: Range<Int>, _ source: [UInt8]) -> UInt64 {
    var word: UInt64 = 0
    var index = Swift.min(value.lowerBound + 8, value.upperBound)
    while index > value.lowerBound {
      index -= 1
      word = word << 8 | UInt64(source[index])
    }
    return word
  }
}

extension FieldPlans.Role {
  /// Whether the value counts for the register.
  var isRead: Bool {
    switch self {
    case .column, .mark: true
    case .service, .aside: false
    }
  }
}

/// Finds a kind of fact by the bytes of its name.
struct KindNames {
  private var slots = [Int16](repeating: -1, count: 256)
  private let names = FactKind.allCases.map { Array($0.rawValue.utf8) }

  init() {
    for (place, name) in names.enumerated() {
      var slot = KindNames.slot(name.indices, name)
      while slots[slot] >= 0 { slot = (slot + 1) & 255 }
      slots[slot] = Int16(truncatingIfNeeded: place)
    }
  }

  /// The place of the kind in the catalogue.
  func find(_ range: Range<Int>, _ source: [UInt8]) -> Int? {
    var slot = KindNames.slot(range, source)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if names[place].count == range.count, names[place].elementsEqual(source[range]) {
        return place
      }
      slot = (slot + 1) & 255
    }
    return nil
  }

  private static func slot(_ range: Range<Int>, _ source: [UInt8]) -> Int {
    range.reduce(0) { ($0 &* 31 &+ Int(source[$1])) & 0xffff } & 255
  }
}
