import Partnership
import Screen

/// What is measured: where each indicator starts from, where it should come to, and how far it is.
enum IndicatorsPane: Pane {
  static let id = PaneID("indicators")
  static let title = Words("Indicateurs", "Indicators")
  static let firstSort = SortOrder(column: "number")

  static let columns = [
    ListColumn.number(width: 5),
    ListColumn.ofThings(
      "label", Words("Intitulé", "Label"), width: 16, isFlexible: true,
      order: { .text(folded($1.title(of: $0))) },
      shown: { StyledText($1.marked($1.title(of: $0), $0)) }),
    ListColumn.ofThings(
      "of", Words("De", "Of"), width: 6, rank: 5,
      shown: { thing, reading in
        StyledText(reading.register.parent(of: thing).map { reading.register.label(of: $0) } ?? "—")
      }),
    ListColumn.ofThings(
      "baseline", Words("Départ", "Start"), width: 6, rank: 3, alignment: .right,
      shown: { thing, reading in
        let series = reading.register.series(ofIndicator: thing)
        return StyledText(series.baseline.value.map { reading.number(series.shown($0)) } ?? "—")
      }),
    ListColumn.ofThings(
      "last", Words("Dern.", "Last"), width: 5, alignment: .right,
      shown: { StyledText($1.series(ofIndicator: $0).last) }),
    ListColumn.ofThings(
      "target", Words("Cible", "Target"), width: 6, rank: 2, alignment: .right,
      shown: { thing, reading in
        let target = reading.register.value(IndicatorChosen.target, of: thing).value
        return StyledText(target.map { reading.number($0.journal) } ?? "—")
      }),
    ListColumn.ofThings(
      "gap", Words("Écart", "Gap"), width: 6, rank: 1, alignment: .right,
      order: { thing, reading in
        reading.register.series(ofIndicator: thing).gapThousandths.map { .number($0) } ?? .last
      },
      shown: { thing, reading in
        let series = reading.register.series(ofIndicator: thing)
        let gap = series.gap.map { reading.number($0) } ?? "—"
        return StyledText(gap, series.isReached == .no ? .warning : .text)
      }),
    ListColumn.ofThings(
      "series", Words("Dans le temps", "Over time"), width: 19, rank: 4,
      shown: { thing, reading in
        let series = reading.series(ofIndicator: thing)
        return StyledText([series.line, series.word].joined(separator: " "), .bar)
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: reading.things(.indicator, in: narrowing).map { .thing($0) })
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let reached = model.set.rows.count { row in
      row.thing.map { reading.register.series(ofIndicator: $0).isReached == .yes } ?? false
    }
    return reading.count(
      reached, Words("cible atteinte", "target reached"),
      Words("cibles atteintes", "targets reached"))
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let series = reading.register.series(ofIndicator: thing)
    let values = series.points.suffix(4).map { point in
      "\(reading.date(point.date)) : \(reading.number(series.shown(point.value)))"
    }
    let target = [
      series.target.value.map { reading.number($0.journal) } ?? "—",
      series.targetOn == .notRecorded ? nil : reading.date(series.targetOn),
    ].compactMap { $0 }
    return [
      DetailLine(reading.words(ofIndicator: thing)),
      reading.line(
        Words("Valeurs", "Values"),
        values.isEmpty ? "—" : values.joined(separator: " \(reading.glyphs.dot) ")),
      reading.line(Words("Cible", "Target"), target.joined(separator: ", ")),
      reading.line(
        Words("Relevé", "Measured"), reading.known(IndicatorChosen.frequency, of: thing) ?? "—"),
      reading.line(
        Words("De", "Of"), reading.register.parent(of: thing).map { reading.name(of: $0) } ?? "—"),
    ]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    row.thing.map { IndicatorDetail.lines($0, reading, width: width) } ?? []
  }
}
