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
    weeksAndStates(reading, overview) + principles(reading, overview)
  }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [
      reading(Words("Dates notées, 8 semaines", "Recorded dates, 8 weeks")),
      reading(Words("Conventions par état", "Agreements by state")),
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
      case .thing(.thing(let id, _)): Panes.showing(id.kind)?.id
      case .thing(.entry), .draft, .store: nil
      }
    let digit = Panes.all.firstIndex { $0.id == pane }.map { String($0 + 1) }
    return digit.map { "\(arrow) \($0)" } ?? arrow
  }

  private static func weeksAndStates(_ reading: Reading, _ overview: Overview) -> [DetailLine] {
    let glyphs = reading.glyphs
    let weeks = (0..<Overview.weeks).map { week -> String in
      let monday = reading.today.adding(days: 1 - reading.today.weekday + week * 7)
      let count = overview.dates.count { entry in
        (0..<7).contains(entry.day.days(since: monday))
      }
      let number = monday.isoWeek
      let name = "S\(number < 10 ? "0" : "")\(number)"
      let none = reading(Words("aucune", "none"))
      return "\(name) \(bar(count, 6, glyphs)) \(count == 0 ? none : String(count))"
    }
    let states = overview.states.sorted { $0.count > $1.count }.prefix(4).map { state in
      (reading(state.state.term.words), state.count)
    }
    let most = states.map(\.1).max() ?? 1
    let rows = (0..<4).map { row in
      let left =
        TextFitting.padded(weeks[row], to: 16, glyphs: glyphs)
        + TextFitting.padded(weeks[row + 4], to: 16, glyphs: glyphs)
      guard states.indices.contains(row) else { return DetailLine(left) }
      let (name, count) = states[row]
      let filled = max(1, count * 13 / max(1, most))
      let bar = String(repeating: Character(glyphs.barFull), count: filled)
      return DetailLine([
        StyledText(TextFitting.padded(left, to: 38, glyphs: glyphs)),
        StyledText(TextFitting.padded(name, to: 20, glyphs: glyphs)), StyledText(bar, .bar),
        StyledText(" \(count)"),
      ])
    }
    return rows
  }

  private static func bar(_ count: Int, _ most: Int, _ glyphs: Glyphs) -> String {
    String(repeating: Character(glyphs.barFull), count: min(count, most))
  }

  private static func principles(_ reading: Reading, _ overview: Overview) -> [DetailLine] {
    let glyphs = reading.glyphs
    let title = reading(
      Words(
        "Principes : entrées d’évaluation, moyenne sur 4, 4 dernières dates",
        "Principles: evaluation entries, mean out of 4, last 4 dates"))
    let rows = overview.principles.map { coverage in
      let total = max(1, overview.evaluations)
      let filled = (coverage.entries * 14 + total - 1) / total
      let bar =
        String(repeating: Character(glyphs.barFull), count: min(14, filled))
        + String(repeating: Character(glyphs.barEmpty), count: max(0, 14 - filled))
      let mean = coverage.meanTenths.map { reading.number("\($0 / 10).\($0 % 10)") } ?? "—"
      let means = coverage.lastMeans
      let word = reading.trend(of: means).map { reading($0) } ?? ""
      return DetailLine([
        StyledText(
          TextFitting.padded(reading(coverage.principle.term.words), to: 27, glyphs: glyphs)),
        StyledText(bar, .bar),
        StyledText(
          TextFitting.padded(
            " \(coverage.entries)/\(overview.evaluations)", to: 9, glyphs: glyphs)),
        StyledText(
          TextFitting.padded(
            "\(reading(Words("moy.", "mean"))) \(mean)", to: 10, glyphs: glyphs)),
        StyledText(reading.line(means), .bar), StyledText(" \(word)"),
      ])
    }
    return [DetailLine(title, .strong)] + rows
  }
}
