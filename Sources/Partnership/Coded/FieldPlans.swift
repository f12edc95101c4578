/// What to do with each field of a fact, found by the bytes of its name.
///
/// There is a plan for each kind of fact about each kind of thing, made when the first such fact
/// comes. The entries of all plans lie one after the other, the fields of a fact mostly coming in the
/// order of their entries.
struct FieldPlans {
  /// What becomes of a value.
  enum Role: UInt8 {
    /// It says which fact it is.
    case service
    /// The register does not keep it.
    case aside
    /// It says that the document leaves the named field blank, cites it, or that it is cleared.
    case mark
    /// It is kept in a column.
    case column
  }

  /// How the bytes of a value become a cell.
  enum Reading: UInt8 {
    case text, date, count, flag, rating, choice, thing
  }

  struct Entry {
    /// The first eight bytes of the name, the first one lowest.
    let prefix: UInt64
    /// The ninth and the next bytes of the label of a line: the name, a colon and a space.
    let nextWord: UInt64
    let length: UInt8
    let role: Role
    let reading: Reading
    let repeats: Bool
    /// Whether its column holds one link.
    let isLink: Bool
    /// The column, or for a mark the cell it makes.
    let column: Int16
    /// Where the tokens of a choice begin in ``FieldPlans/tokens``, and how many there are.
    let firstToken: Int32
    let tokenCount: Int32
    /// Where the label stands in ``FieldPlans/bytes``.
    let name: Int32
    /// Whether a fact of the kind may hold it.
    let isKnown: Bool

    /// The bytes of the label.
    @inline(__always) var labelCount: Int { Int(length) &+ 2 }
  }

  /// The first bytes of the label of an entry, and which of them count: what a line is found by.
  struct Label {
    let word: UInt64
    let mask: UInt64
  }

  /// One token of a vocabulary, known by its first bytes, its length and the rest.
  struct Token {
    let prefix: UInt64
    let length: Int32
    let start: Int32
  }

  private(set) var entries: [Entry] = []
  private(set) var labels: [Label] = []
  private(set) var tokens: [Token] = []
  private(set) var bytes: [UInt8] = []
  /// The first entry of the plan of each pair of kinds, or -1, and how many there are.
  private var starts = [Int32](repeating: -1, count: FieldPlans.pairs)
  private var counts = [Int32](repeating: 0, count: FieldPlans.pairs)

  private let things = ThingKind.allCases.count

  private static let kinds = FactKind.allCases
  private static let pairs = kinds.count * ThingKind.allCases.count

  /// The entries of the plan for a kind of fact about a kind of thing.
  mutating func plan(of kind: Int, about thing: Int) -> Range<Int> {
    let pair = kind * things + thing
    if starts[pair] < 0 {
      starts[pair] = Int32(truncatingIfNeeded: entries.count)
      make(FieldPlans.kinds[kind], ThingLayout.all[thing])
      counts[pair] = Int32(truncatingIfNeeded: entries.count) - starts[pair]
    }
    return Int(starts[pair])..<Int(starts[pair] + counts[pair])
  }

  private mutating func make(_ kind: FactKind, _ layout: ThingLayout) {
    let known = kind.declaration.about == nil ? FieldPlans.kinds : [kind]
    var names = Set(known.flatMap { $0.declaration.fields.map(\.key) })
    names.formUnion(kind.declaration.fields.map(\.key))
    names.formUnion(["Date", MarkKey.source, MarkKey.kept, MarkKey.blank, MarkKey.citedUnknown])
    // In the order of the format: what says which fact it is, then the fields as declared.
    var service = ["Id", "Type", "Objet", "Date", "Par", "Apres", "Acte"]
    if kind.declaration.date?.key == "Date" { service.removeAll { $0 == "Date" } }
    for key in service { add(key, .service) }
    for field in kind.declaration.fields where !service.contains(field.key) {
      guard let column = layout.column(field.key) else { continue }
      add(layout.fields[column], column, isKnown: true)
    }
    let own = Set(kind.declaration.fields.map(\.key) + service)
    for (column, field) in layout.fields.enumerated() where !own.contains(field.key) {
      add(field, column, isKnown: names.contains(field.key))
    }
    for key in names.sorted() where layout.column(key) == nil && !service.contains(key) {
      switch key {
      case MarkKey.blank: add(key, .mark, CellCode.leftBlank)
      case MarkKey.citedUnknown: add(key, .mark, CellCode.citedUnknown)
      case ThingChanged.cleared.declaration.key: add(key, .mark, CellCode.notRecorded)
      default: add(key, .aside)
      }
    }
    let cleared = ThingChanged.cleared.declaration.key
    if !names.contains(cleared), layout.column(cleared) == nil {
      add(cleared, .mark, CellCode.notRecorded, isKnown: false)
    }
    add("Sel", .service)
  }

  private mutating func add(
    _ key: String, _ role: Role, _ cell: Int32 = 0, isKnown: Bool = true
  ) {
    append(key, role, .text, false, Int16(truncatingIfNeeded: cell), 0..<0, isKnown)
  }

  private mutating func add(_ field: FieldDeclaration, _ column: Int, isKnown: Bool) {
    let first = tokens.count
    let reading: Reading
    switch field.type {
    case .date: reading = .date
    case .count: reading = .count
    case .flag: reading = .flag
    case .rating: reading = .rating
    case .thing: reading = .thing
    case .choice(let table):
      reading = .choice
      for choice in table.choices { tokens.append(token(choice.term.token)) }
    case .line, .measure, .digest, .siren, .siret, .inseeCode, .text, .fact: reading = .text
    }
    append(
      field.key, .column, reading, field.repeats, Int16(truncatingIfNeeded: column),
      first..<tokens.count, isKnown)
  }

  private mutating func token(_ text: String) -> Token {
    let token = Token(
      prefix: FieldPlans.word(Array(text.utf8)[...]),
      length: Int32(truncatingIfNeeded: text.utf8.count),
      start: Int32(truncatingIfNeeded: bytes.count))
    bytes += Array(text.utf8)
    return token
  }

  private mutating func append(
    _ key: String, _ role: Role, _ reading: Reading, _ repeats: Bool, _ column: Int16,
    _ tokens: Range<Int>, _ isKnown: Bool
  ) {
    let label = Array("\(key): ".utf8)
    entries.append(
      Entry(
        prefix: FieldPlans.word(label.dropLast(2)),
        nextWord: FieldPlans.word(label.dropFirst(8)),
        length: UInt8(truncatingIfNeeded: key.utf8.count),
        role: role, reading: reading, repeats: repeats,
        isLink: reading == .thing && !repeats, column: column,
        firstToken: Int32(truncatingIfNeeded: tokens.lowerBound),
        tokenCount: Int32(truncatingIfNeeded: tokens.count),
        name: Int32(truncatingIfNeeded: bytes.count), isKnown: isKnown))
    labels.append(Label(word: FieldPlans.word(label[...]), mask: RawSpan.mask(label.count)))
    bytes += label
  }

  /// The first eight bytes, the first one lowest.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
