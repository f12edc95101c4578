import Partnership
import Screen

/// The departmental balance: how many of what over all conventions, and what is missing where.
///
/// Enter lists what is behind a number.
enum BalancePane: Pane {
  static let id = PaneID("balance")
  static let title = Words("Bilan", "Balance")
  static let listTitle = Words("Bilan départemental", "Departmental balance")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false
  static let hasHeader = false
  static let previewLines = 4

  static let columns = [
    ListColumn(
      key: "what", title: Words("Quoi", "What"), width: 18, isFlexible: true,
      shown: { row, set, reading in
        if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
        return StyledText(number(row, set).map { reading($0.words) } ?? "")
      }),
    ListColumn(
      key: "bar", title: Words("", ""), width: 14, rank: 1,
      shown: { row, set, reading in
        StyledText(number(row, set).map { bar($0, reading.glyphs) } ?? "", .bar)
      }),
    ListColumn(
      key: "count", title: Words("Nombre", "Count"), width: 9, alignment: .right,
      shown: { row, set, _ in
        guard let number = number(row, set) else { return StyledText("") }
        return StyledText(
          "\(number.things.count)/\(number.total)", number.isAlert ? .warning : .text)
      }),
    ListColumn(
      key: "missing", title: Words("Manques", "Missing"), width: 12, rank: 2,
      shown: { row, set, reading in
        guard let number = number(row, set), number.missing > 0 else { return StyledText("") }
        let words = reading.count(
          number.missing, Words("manque", "missing"), Words("manques", "missing"))
        return StyledText("\(reading.glyphs.alert) \(words)", .warning)
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(_ reading: Reading, _ overview: Overview, in narrowing: Narrowing) -> RowSet {
    let balance = reading.register.balance(overview.accounts, on: reading.today)
    var set = RowSet()
    for section in balance.sections {
      set.rows.append(.heading(set.headings.count))
      set.headings.append(reading(section.topic.words))
      for line in section.lines {
        set.rows.append(.number(set.numbers.count))
        set.numbers.append(BalanceNumber(line, section.topic))
      }
    }
    return set
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let lacks = model.set.numbers.filter { $0.topic == .missing }
    let count = lacks.reduce(0) { $0 + $1.things.count }
    return reading.count(count, Words("manque", "missing"), Words("manques", "missing"))
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [reading(Words("Ce qu’il y a derrière", "What is behind"))]
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let number = number(row, set) else { return [] }
    let shown = number.things.prefix(3).map { thing in
      DetailLine(reading.marked(reading.name(of: thing), thing))
    }
    let more = number.things.count - shown.count
    guard !shown.isEmpty else { return [DetailLine(reading(Words("rien", "nothing")), .label)] }
    return shown + (more > 0 ? [DetailLine("\(reading.glyphs.ellipsis) +\(more)", .label)] : [])
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let number = number(row, set) else { return [] }
    var builder = DetailBuilder(reading, width: width)
    builder.paragraph(reading(number.words), .title)
    builder.paragraph(
      "\(bar(number, reading.glyphs)) \(number.things.count)/\(number.total)",
      number.isAlert ? .warning : .text)
    builder.space()
    for thing in number.things.prefix(mostLinks) { builder.link(to: thing) }
    let more = number.things.count - mostLinks
    if more > 0 { builder.paragraph("  \(reading.glyphs.ellipsis) +\(more)", .label) }
    return builder.lines
  }

  /// The list of what is behind a number; nothing where nothing is.
  static func link(_ number: BalanceNumber, _ reading: Reading) -> Link? {
    guard let first = number.things.first else { return nil }
    let pane = Panes.showing(reading.register.id(of: first).kind)?.id ?? OthersPane.id
    // One list shows things of one kind; a mixed one is the list of anything.
    let kinds = Set(number.things.map { reading.register.id(of: $0).kind })
    let items = number.things.map { reading.itemID(of: $0) }
    let isOneKind = kinds.count == 1 || pane == FollowUpsPane.id
    return .list(isOneKind ? pane : OthersPane.id, .among(items, number.words))
  }

  private static let mostLinks = 100

  private static func number(_ row: Row, _ set: RowSet) -> BalanceNumber? {
    if case .number(let place) = row { set.numbers[place] } else { nil }
  }

  private static func bar(_ number: BalanceNumber, _ glyphs: Glyphs) -> String {
    let room = 14
    guard number.total > 0 else { return "" }
    let count = number.things.count
    let full = max(count > 0 ? 1 : 0, count * room / number.total)
    return String(repeating: Character(glyphs.barFull), count: full)
      + String(repeating: Character(glyphs.barEmpty), count: room - full)
  }
}

/// One number of the balance, as its row keeps it.
struct BalanceNumber: Sendable {
  let topic: Balance.Topic
  /// What identifies it while the register changes.
  let key: String
  let words: Words
  let things: [Register.Thing]
  let total: Int
  let missing: Int

  init(_ line: Balance.Line, _ topic: Balance.Topic) {
    self.topic = topic
    key = "\(topic.rawValue).\(line.name)"
    (words, things) = (line.words, line.things)
    (total, missing) = (line.total, line.missing)
  }

  /// Whether it calls for somebody: something is missing, or a principle nobody serves.
  var isAlert: Bool {
    topic == .missing && !things.isEmpty || topic == .principle && things.isEmpty
  }
}
