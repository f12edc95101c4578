/// What to do with each field of a fact, found by the bytes of its name.
///
/// There is a plan for each kind of fact about each kind of thing, made when the first such fact
/// comes. The entries of all plans lie one after the other, the fields of a fact mostly coming in the
/// order of their entries.
struct FieldPlans {
  /// What becomes of a value.
  enum Role: UInt8 {
    /// It says which fact it is, and stands before the other fields.
    case service
    /// It is the day of the fact, kept nowhere else.
    case date
    /// It names a fact that was known when this one was recorded.
    case parent
    /// It is the role of whoever recorded it.
    case author
    /// It only makes the digest of the record hard to guess.
    case salt
    /// It ends the record.
    case chain
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
    let role: Role
    let reading: Reading
    let repeats: Bool
    /// Whether its column holds one link.
    let isLink: Bool
    /// Whether a fact of the kind may hold it.
    let isKnown: Bool
    /// The bytes of the label: the name, a colon and a space.
    let labelCount: UInt8
    /// The column, or for a mark the cell it makes.
    let column: Int16
    /// The words of a choice.
    let vocabulary: Range<Int32>
  }

  private(set) var entries: [Entry] = []
  private(set) var labels = LabelTable()
  private(set) var tokens = TokenTable()
  /// What came last after each label.
  var guesses: [Int32] = []
  /// The first entry of the plan of each pair of kinds, or -1, and how many there are.
  private var starts = [Int32](repeating: -1, count: FieldPlans.pairs)
  private var counts = [Int32](repeating: 0, count: FieldPlans.pairs)

  private let things = ThingKind.allCases.count

  /// The place of `Objet` in every plan.
  static let subject = 2

  private static let kinds = FactKind.allCases
  private static let pairs = kinds.count * ThingKind.allCases.count

  /// The entries of the plan for a kind of fact about a kind of thing.
  mutating func plan(of kind: Int, about thing: Int) -> Range<Int> {
    let pair = kind * things + thing
    if starts[pair] < 0 {
      starts[pair] = Int32(truncatingIfNeeded: entries.count)
      make(FieldPlans.kinds[kind], ThingLayout.all[thing])
      counts[pair] = Int32(truncatingIfNeeded: entries.count) - starts[pair]
      guesses += labels.guesses(from: guesses.count)
    }
    return Int(starts[pair])..<Int(starts[pair] + counts[pair])
  }

  private mutating func make(_ kind: FactKind, _ layout: ThingLayout) {
    let known = kind.declaration.about == nil ? FieldPlans.kinds : [kind]
    var names = Set(known.flatMap { $0.declaration.fields.map(\.key) })
    names.formUnion(kind.declaration.fields.map(\.key))
    names.formUnion(["Date", MarkKey.source, MarkKey.kept, MarkKey.blank, MarkKey.citedUnknown])
    // In the order of the format: what says which fact it is, then the fields as declared.
    var service: [(key: String, role: Role)] = [
      ("Id", .service), ("Type", .service), ("Objet", .service), ("Date", .date), ("Par", .author),
      ("Apres", .parent), ("Acte", .service),
    ]
    if kind.declaration.date?.key == "Date" { service.removeAll { $0.key == "Date" } }
    for (key, role) in service { add(key, role) }
    let served = Set(service.map(\.key) + ["Sel", "Chaine"])
    for field in kind.declaration.fields where !served.contains(field.key) {
      guard let column = layout.column(field.key) else { continue }
      add(layout.fields[column], column, isKnown: true)
    }
    let own = served.union(kind.declaration.fields.map(\.key))
    for (column, field) in layout.fields.enumerated() where !own.contains(field.key) {
      add(field, column, isKnown: names.contains(field.key))
    }
    for key in names.sorted() where layout.column(key) == nil && !served.contains(key) {
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
    add("Sel", .salt)
    add("Chaine", .chain)
  }

  private mutating func add(
    _ key: String, _ role: Role, _ cell: Int32 = 0, isKnown: Bool = true
  ) {
    append(key, role, .text, false, Int16(truncatingIfNeeded: cell), 0..<0, isKnown)
  }

  private mutating func add(_ field: FieldDeclaration, _ column: Int, isKnown: Bool) {
    var vocabulary: Range<Int32> = 0..<0
    let reading: Reading
    switch field.type {
    case .date: reading = .date
    case .count: reading = .count
    case .flag: reading = .flag
    case .rating: reading = .rating
    case .thing: reading = .thing
    case .choice(let table):
      reading = .choice
      vocabulary = tokens.append(table.choices.map(\.term.token))
    case .line, .measure, .digest, .siren, .siret, .inseeCode, .text, .fact: reading = .text
    }
    append(
      field.key, .column, reading, field.repeats, Int16(truncatingIfNeeded: column),
      vocabulary, isKnown)
  }

  private mutating func append(
    _ key: String, _ role: Role, _ reading: Reading, _ repeats: Bool, _ column: Int16,
    _ vocabulary: Range<Int32>, _ isKnown: Bool
  ) {
    entries.append(
      Entry(
        role: role, reading: reading, repeats: repeats, isLink: reading == .thing && !repeats,
        isKnown: isKnown, labelCount: UInt8(truncatingIfNeeded: key.utf8.count + 2),
        column: column, vocabulary: vocabulary))
    labels.append(key)
  }
}
