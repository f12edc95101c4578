import Partnership
import Screen

/// The signals of the watch cell: themes and districts, never people.
enum WatchPane: Pane {
  static let id = PaneID("watch")
  static let title = Words("Veille", "Watch")
  static let firstSort = SortOrder(column: "last-seen", isDescending: true)

  static let columns = [
    ListColumn.ofThings("arrow", Words("", ""), width: 1, shown: { $1.series($0).arrow }),
    ListColumn.ofThings(
      "theme", Words("Thème", "Theme"), width: 13, isFlexible: true,
      order: { .text(folded($1.title(of: $0))) },
      shown: { StyledText($1.marked(theme($0, $1), $0)) }),
    ListColumn.ofThings(
      "district", Words("Quartier", "District"), width: 13, rank: 3,
      order: { thing, reading in
        reading.known(SignalRaised.district, of: thing).map { .text(folded($0)) } ?? .last
      },
      shown: { StyledText($1.known(SignalRaised.district, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "series", Words("12 dernières", "Last 12"), width: 20, rank: 2,
      shown: { thing, reading in
        let series = reading.series(thing)
        return StyledText([series.line, series.word].joined(separator: " "), .bar)
      }),
    ListColumn.ofThings(
      "last", Words("Dern.", "Last"), width: 5, rank: 1, alignment: .right,
      order: { thing, reading in
        reading.register.series(of: thing).points.last?.value.thousandths.map { .number($0) }
          ?? .last
      },
      shown: { StyledText($1.series($0).last) }),
    ListColumn.ofThings(
      "source", Words("Source", "Source"), width: 11, rank: 4,
      order: { .number($1.register.order(SignalRaised.source, of: $0)) },
      shown: { StyledText($1.known(SignalRaised.source, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "state", Words("État", "State"), width: 11, symbolWidth: 1,
      order: { .number($1.register.order(SignalRaised.state, of: $0)) },
      shown: { state($0, $1) }),
    ListColumn.ofThings(
      "last-seen", Words("Levé le", "Raised"), width: 10, rank: 5,
      order: { thing, reading in
        let raised = reading.register.value(SignalRaised.raisedOn, of: thing).value
        let seen = reading.register.series(of: thing).points.last?.date ?? raised
        return seen?.earliest.map { .number($0.number) } ?? .last
      },
      shown: { StyledText($1.shown(SignalRaised.raisedOn, of: $0)) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: reading.things(.signal, in: narrowing).map { .thing($0) })
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing else { return "" }
    return [
      reading.register.label(of: thing), reading.marked(reading.title(of: thing), thing),
      reading.known(SignalRaised.source, of: thing) ?? "",
      reading.known(SignalRaised.state, of: thing) ?? "",
    ].joined(separator: " ")
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let open = model.set.rows.count { row in
      guard let thing = row.thing else { return false }
      return reading.register.value(SignalRaised.state, of: thing).value != .closed
    }
    return reading.count(open, Words("ouvert", "open"), Words("ouverts", "open"))
  }

  static func badge(_ overview: Overview) -> Badge { Badge(count: overview.signals) }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let summary = reading.whole(thing).stated(SignalRaised.summary)
    let last = reading.register.series(of: thing).points.suffix(3).map { point in
      "\(reading.date(point.date)) : \(reading.number(reading.register.smallCount.shown(point.value)))"
    }
    let protocols = reading.register.values(SignalRaised.protocols, of: thing).map {
      reading.name(of: $0)
    }
    return [
      DetailLine(
        (summary.value?.text ?? summary.absence.map { reading($0) } ?? "").replacing(
          "\n", with: " ")),
      reading.line(Words("Valeurs", "Values"), last.isEmpty ? "—" : last.joined(separator: " · ")),
      reading.line(Words("Gravité", "Severity"), reading.shown(SignalRaised.severity, of: thing)),
      reading.line(
        Words("Liens", "Links"),
        ([reading.register.parent(of: thing).map { reading.name(of: $0) }].compactMap { $0 }
          + protocols).joined(separator: " · ")),
      DetailLine(
        reading(
          Words(
            "Moins de \(reading.register.smallCount.bound) cas : affiché « <\(reading.register.smallCount.bound) ».",
            "Fewer than \(reading.register.smallCount.bound) cases: shown as <\(reading.register.smallCount.bound)."
          )),
        .label),
    ]
  }

  private static func theme(_ thing: Register.Thing, _ reading: Reading) -> String {
    reading.known(SignalRaised.otherTheme, of: thing)
      ?? reading.shown(SignalRaised.theme, of: thing)
  }

  private static func state(_ thing: Register.Thing, _ reading: Reading) -> StyledText {
    let words = reading.shown(SignalRaised.state, of: thing)
    let mark: Unicode.Scalar =
      switch reading.register.value(SignalRaised.state, of: thing).value {
      case .open, nil: reading.glyphs.empty
      case .watched: reading.glyphs.half
      case .actedOn, .closed: reading.glyphs.full
      }
    return StyledText("\(mark) \(words)")
  }
}
