import Partnership
import Screen

/// The things that have no screen of their own: deliberations, texts, pieces and so on.
///
/// Narrowed, it lists things of any kind.
enum OthersPane: Pane {
  static let id = PaneID("others")
  static let title = Words("Autres objets", "Other things")
  static let shortTitle = Words("Autres", "Others")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false

  /// The kinds that are looked at where they hang, for they come in numbers.
  private static let parts: Set<ThingKind> = [
    .line, .observation, .indicatorValue, .attendance, .groupVote, .visa, .decision, .step,
  ]

  static let columns = [
    ListColumn.number(width: 10),
    ListColumn(
      key: "what", title: Words("Quoi", "What"), width: 18, isFlexible: true,
      shown: { row, set, reading in
        if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
        return StyledText(row.thing.map { reading.marked(reading.title(of: $0), $0) } ?? "")
      }),
    ListColumn(
      key: "under", title: Words("De quoi", "Of what"), width: 12, rank: 1, ideal: 14,
      shown: { row, _, reading in
        StyledText(
          row.thing.flatMap { reading.register.parent(of: $0) }
            .map { reading.register.label(of: $0) } ?? "")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    let kinds =
      narrowing == .none
      ? ThingKind.allCases.filter {
        Panes.showing($0) == nil && !parts.contains($0) && !ResourcesPane.kinds.contains($0)
      } : ThingKind.allCases
    return RowSet.byKind(kinds, reading, in: narrowing)
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    return Array(DetailBuilder.whole(thing, reading, width: 76).prefix(5))
  }
}
