/// Goes over the fields of facts written as nearly all are and says whether each is known and of its
/// type.
///
/// It only ever says yes: whatever else a record may be is for whoever reads it whole.
package struct FieldPass: Sendable {
  /// What a line must be.
  private enum Form: UInt8, Sendable, BitwiseCopyable {
    case chain, author, salt, words, day, count, choice, thing, piece, other
  }

  private struct Entry: Sendable {
    let form: Form
    let labelCount: UInt8
    /// The place of the type in ``FieldPass/types``, for a value that is not of the common form; -1
    /// where no other form will do.
    let type: Int16
    /// The words of a choice.
    let vocabulary: Range<Int32>
    /// A bit of its own where a record may hold it once only.
    let once: UInt64
    /// The kinds of thing that may be named, a bit each.
    let kinds: UInt64
  }

  private let head = OrdinaryHead()
  private var labels = LabelTable()
  private var tokens = TokenTable()
  private var entries: [Entry] = []
  private var types: [ValueType] = []
  /// The plan of each pair of kinds, of a fact and of the thing it is about.
  private var plans: [Range<Int>] = []

  private static let things = ThingKind.allCases

  /// Prepares the types of every kind this version knows.
  package init() {
    for kind in FactKind.allCases {
      for thing in FieldPass.things { plans.append(plan(kind.declaration, thing)) }
    }
  }

  /// What ``pass(_:from:lines:_:)`` keeps from one record to the next, before the first one.
  package var guesses: [Int32] { labels.guesses() }

  /// Goes over the lines after `Id`, up to the one that closes the record.
  ///
  /// - Parameters:
  ///   - source: Bytes of a journal.
  ///   - start: Where the line after `Id` begins.
  ///   - limit: How many lines there may be.
  ///   - guesses: What came last after each line; ``guesses`` at first.
  /// - Returns: Where the line `Chaine` begins, how many lines are before it, and where the digest of a
  ///   document it cites begins; nothing for a record that holds anything which is not surely as it should be.
  package func pass(
    _ source: RawSpan, from start: Int, lines limit: Int, _ guesses: inout [Int32]
  ) -> (close: Int, lines: Int, piece: Int?)? {
    guard let head = head.read(source, from: start) else { return nil }
    let plan = plans[head.kind &* FieldPass.things.count &+ head.subject.kindOrdinal]
    guard var found = plan.first else { return nil }
    var (index, lines, seen) = (head.next, 2, UInt64(0))
    var piece: Int?
    while lines < limit {
      found = labels.find(in: plan, after: found, &guesses, at: index, source)
      guard found >= 0 else { return nil }
      let entry = entries[found]
      if entry.form == .chain { return (index, lines, piece) }
      let start = index &+ Int(entry.labelCount)
      lines &+= 1
      if entry.form == .salt {
        guard let next = source.lineAfterSalt(from: start), FieldPass.isSalt(start, source) else {
          return nil
        }
        index = next
        continue
      }
      guard seen & entry.once == 0, let value = source.plainValue(from: start),
        accepts(entry, value, source)
      else { return nil }
      if entry.form == .piece { piece = value.lowerBound }
      seen |= entry.once
      index = value.upperBound &+ 1
    }
    return nil
  }

  @inline(__always)
  private func accepts(_ entry: Entry, _ value: Range<Int>, _ source: RawSpan) -> Bool {
    let isCommon: Bool
    switch entry.form {
    case .chain, .author, .salt: isCommon = true
    case .words: isCommon = source.byte(at: value.lowerBound) > 0x20
    case .day: isCommon = Day(iso: value, in: source) != nil
    case .count: isCommon = FactCoder.isOrdinaryCount(value, source)
    case .choice: isCommon = tokens.find(value, source, in: entry.vocabulary) != nil
    case .thing:
      guard let thing = head.thing(value, source) else { return false }
      isCommon = entry.kinds >> UInt64(truncatingIfNeeded: thing.kindOrdinal) & 1 == 1
    case .piece, .other: isCommon = false
    }
    return isCommon || entry.type >= 0 && accepts(type: Int(entry.type), value, source)
  }

  @inline(never)
  private func accepts(type: Int, _ value: Range<Int>, _ source: RawSpan) -> Bool {
    types[type].accepts(source.text(value))
  }

  /// Whether sixteen bytes are characters of base64url.
  private static func isSalt(_ start: Int, _ source: RawSpan) -> Bool {
    isSalt(source.word(at: start)) && isSalt(source.word(at: start &+ 8))
  }

  /// Whether eight bytes are characters of base64url; all are looked at together.
  private static func isSalt(_ word: UInt64) -> Bool {
    let highs: UInt64 = 0x8080_8080_8080_8080
    // Of bytes below 128: whether each is from `first` to `last`, told by its high bit.
    func isWithin(_ bytes: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
      let ones: UInt64 = 0x0101_0101_0101_0101
      return (bytes &+ ones &* (0x80 - first)) & ~(bytes &+ ones &* (0x7F - last))
    }
    let bytes = word & ~highs
    // Folding makes letters of no byte but letters: those from 0x41 and from 0x61 on.
    let found =
      isWithin(bytes | 0x2020_2020_2020_2020, 0x61, 0x7A) | isWithin(bytes, 0x30, 0x39)
      | isWithin(bytes, 0x5F, 0x5F) | isWithin(bytes, 0x2D, 0x2D)
    return (~found | word) & highs == 0
  }

  // MARK: - Plans

  private mutating func plan(_ declaration: FactDeclaration, _ thing: ThingKind) -> Range<Int> {
    let start = entries.count
    // A correction or a change speaks of the fields of its thing besides its own.
    let isOpen = declaration.about == nil
    guard isOpen || declaration.about == thing else { return start..<start }
    var once: UInt64 = isOpen ? 0 : 1
    var names: Set<String> = []
    // In the order of the format.
    if !declaration.fields.contains(where: { $0.key == "Date" }) {
      add("Date", .day, once: once)
      once = once << 1
      names.insert("Date")
    }
    add("Par", .author)
    let others = isOpen ? ThingLayout.all[thing.ordinal].fields : []
    for field in declaration.fields + others where names.insert(field.key).inserted {
      if field.key == PieceFiled.sha256.declaration.key {
        // One document a record: a second digest is left to whoever reads it whole.
        add(field.key, .piece, once: 1 << 63, field.type)
        continue
      }
      add(field.key, field.type, once: field.repeats ? 0 : once)
      once = field.repeats ? once : once << 1
    }
    for key in [MarkKey.blank, MarkKey.citedUnknown, MarkKey.source, MarkKey.kept]
    where names.insert(key).inserted {
      add(key, .words)
    }
    add("Sel", .salt)
    add("Chaine", .chain)
    return start..<entries.count
  }

  private mutating func add(_ key: String, _ type: ValueType, once: UInt64) {
    switch type {
    case .line, .text: add(key, .words, once: once, type)
    case .date: add(key, .day, once: once, type)
    case .count, .measure: add(key, .count, once: once, type)
    case .flag: add(key, .choice, once: once, type, words: ["oui", "non"])
    case .rating: add(key, .choice, once: once, type, words: Rating.allCases.map(\.journal))
    case .choice(let table):
      add(key, .choice, once: once, words: table.choices.map(\.term.token))
    case .thing(let kinds):
      let bits = kinds.reduce(0) { $0 | UInt64(1) << UInt64($1.ordinal) }
      add(key, .thing, once: once, kinds: kinds.isEmpty ? .max : bits)
    case .fact, .digest, .siren, .siret, .inseeCode: add(key, .other, once: once, type)
    }
  }

  private mutating func add(
    _ key: String, _ form: Form, once: UInt64 = 0, _ type: ValueType? = nil, words: [String] = [],
    kinds: UInt64 = 0
  ) {
    labels.append(key)
    if let type, !types.contains(type) { types.append(type) }
    let place = type.flatMap { types.firstIndex(of: $0) } ?? -1
    entries.append(
      Entry(
        form: form, labelCount: UInt8(truncatingIfNeeded: key.utf8.count + 2),
        type: Int16(truncatingIfNeeded: place), vocabulary: tokens.append(words), once: once,
        kinds: kinds))
  }
}
