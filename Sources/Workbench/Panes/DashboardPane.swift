import Partnership
import Screen

/// The first screen: what waits for the user, the coming dates, states and principles.
enum DashboardPane: Pane {
  static let id = PaneID("dashboard")
  static let title = Words("Bord", "Home")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false
  static let previewLines = 11
  static let hasHeader = false
  static let listTitle = Words("Ce qui vous attend", "What waits for you")

  static let columns = [
    ListColumn(
      key: "mark", title: Words("", ""), width: 1,
      shown: { row, set, reading in
        guard let entry = entry(row, set) else { return StyledText("") }
        let glyph = entry.isAlert ? reading.glyphs.alert : reading.glyphs.empty
        return StyledText(String(glyph), entry.isAlert ? .warning : .text)
      }),
    ListColumn(
      key: "what", title: Words("Ce qui vous attend", "What waits for you"), width: 24, ideal: 34,
      shown: { row, set, _ in StyledText(entry(row, set)?.text ?? "") }),
    ListColumn(
      key: "which", title: Words("", ""), width: 8, rank: 1, isFlexible: true,
      shown: { row, set, _ in StyledText(entry(row, set)?.examples ?? "") }),
    ListColumn(
      key: "where", title: Words("", ""), width: 3,
      shown: { row, set, reading in
        guard let entry = entry(row, set) else { return StyledText("") }
        return StyledText(place(of: entry.link, reading), .key)
      }),
  ]

  /// The entries; they also need the drafts and the store, which the state adds.
  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    reading.longDay(reading.today)
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    blocks(reading, overview, width: 78)
  }

  /// The coming dates, the states of the conventions and the principles, in a width.
  static func blocks(_ reading: Reading, _ overview: Overview, width: Int) -> [DetailLine] {
    let isNarrow = width < 74
    let weeks = weekLines(reading, overview)
    let states = stateLines(reading, overview)
    let principles = principleLines(reading, overview, isNarrow: isNarrow)
    guard isNarrow else {
      let both = zip(weeks, states).map { DetailLine($0.pieces + $1.pieces) }
      return both + principles
    }
    let titles = previewTitle(nil, reading).map { DetailLine($0, .strong) }
    return [titles[0]] + weeks + [.blank, titles[1]] + states + [.blank] + principles
  }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [
      reading(Words("Échéances, 8 semaines", "Deadlines, 8 weeks")),
      reading(Words("Conventions par état", "Conventions by state")),
    ]
  }

  /// The rows of the dashboard for its entries.
  static func rows(of entries: [DashboardEntry]) -> RowSet {
    RowSet(rows: entries.indices.map { .entry($0) }, entries: entries)
  }

  private static func entry(_ row: Row, _ set: RowSet) -> DashboardEntry? {
    guard case .entry(let place) = row else { return nil }
    return set.entries[place]
  }

  private static func place(of link: Link, _ reading: Reading) -> String {
    let arrow = reading.glyphs.isASCII ? ">" : "→"
    let pane: PaneID? =
      switch link {
      case .list(let pane, _): pane
      case .thing(let item): item.bearer.flatMap { Panes.showing($0.id.kind)?.id }
      case .draft, .meeting, .store, .explanations, .settle: nil
      }
    let digit = pane.flatMap { Panes.digit(of: $0) }.map { String($0) }
    return digit.map { "\(arrow) \($0)" } ?? arrow
  }

  private static func weekLines(_ reading: Reading, _ overview: Overview) -> [DetailLine] {
    let glyphs = reading.glyphs
    let weeks = (0..<Overview.weeks).map { week -> String in
      let monday = reading.today.adding(days: 1 - reading.today.weekday + week * 7)
      let count = overview.dates.count { (0..<7).contains($0.day.days(since: monday)) }
      let number = monday.isoWeek
      let letter = reading(Words("S", "W"))
      let name = "\(letter)\(number < 10 ? "0" : "")\(number)"
      guard count > 0 else { return "\(name) \(reading(Words("aucune", "none")))" }
      return "\(name) \(bar(count, 6, glyphs)) \(count)"
    }
    return (0..<4).map { row in
      let text =
        TextFitting.padded(weeks[row], to: 16, glyphs: glyphs)
        + TextFitting.padded(weeks[row + 4], to: 21, glyphs: glyphs)
      return DetailLine(text)
    }
  }

  private static func stateLines(_ reading: Reading, _ overview: Overview) -> [DetailLine] {
    let glyphs = reading.glyphs
    let all = overview.states.sorted { $0.count > $1.count }
      .map { (name: reading($0.state.term.words), count: $0.count) }
    // Four lines: what does not fit is counted on the last one.
    let rest = all.dropFirst(3)
    let others = reading.count(
      rest.count, Words("autre état", "other state"), Words("autres états", "other states"))
    let states =
      all.count > 4
      ? all.prefix(3) + [(name: others, count: rest.reduce(0) { $0 + $1.count })] : all[...]
    let most = max(1, states.map(\.count).max() ?? 1)
    return (0..<4).map { row in
      guard states.indices.contains(row) else { return DetailLine("") }
      let (name, count) = states[row]
      return DetailLine([
        StyledText(TextFitting.padded(name, to: 21, glyphs: glyphs)),
        StyledText(bar(max(1, count * 13 / most), 13, glyphs), .bar), StyledText(" \(count)"),
      ])
    }
  }

  private static func bar(_ count: Int, _ most: Int, _ glyphs: Glyphs) -> String {
    String(repeating: Character(glyphs.barFull), count: min(count, most))
  }

  private static func principleLines(
    _ reading: Reading, _ overview: Overview, isNarrow: Bool
  ) -> [DetailLine] {
    let glyphs = reading.glyphs
    let title = reading(
      Words(
        "Principes : entrées d’évaluation, moyenne sur 4, 4 dernières dates",
        "Principles: evaluation entries, mean out of 4, last 4 dates"))
    let room = isNarrow ? 6 : 14
    let total = max(1, overview.evaluations)
    let rows = overview.principles.map { coverage in
      let filled = min(room, (coverage.entries * room + total - 1) / total)
      let rest = String(repeating: Character(glyphs.barEmpty), count: room - filled)
      let mean = coverage.meanTenths.map { reading.number("\($0 / 10).\($0 % 10)") } ?? "—"
      let means = coverage.lastMeans
      let word = reading.trend(of: means).map { reading($0) } ?? ""
      let numbers = " \(coverage.entries)/\(overview.evaluations)"
      let label = isNarrow ? "" : reading(Words("moy. ", "mean "))
      let name = shortName(coverage.principle, reading)
      return DetailLine([
        StyledText(TextFitting.padded(name, to: isNarrow ? 21 : 26, glyphs: glyphs) + " "),
        StyledText(bar(filled, room, glyphs), .bar), StyledText(rest, .faint),
        StyledText(TextFitting.padded(numbers, to: isNarrow ? 8 : 9, glyphs: glyphs)),
        StyledText(TextFitting.padded(label + mean, to: isNarrow ? 4 : 10, glyphs: glyphs)),
        StyledText(reading.line(means), .bar), StyledText(" \(word)"),
      ])
    }
    return [DetailLine(title, .strong)] + rows
  }

  /// The first of the two notions of a principle that has two.
  private static func shortName(_ principle: Principle, _ reading: Reading) -> String {
    let name = reading(principle.term.words)
    guard name.count > 26, let end = name.firstRange(of: " et ") ?? name.firstRange(of: " and ")
    else {
      return name
    }
    return String(name[..<end.lowerBound])
  }
}
