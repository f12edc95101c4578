import Partnership
import Screen

/// The technical protocols: the priority projects annexed to conventions.
enum ProtocolsPane: Pane {
  static let id = PaneID("protocols")
  static let title = Words("Protocoles", "Protocols")
  static let shortTitle = Words("Prot.", "Prot.")
  static let firstSort = SortOrder(column: "number")

  static let previewLines = 6

  static let columns = [
    ListColumn.number(width: 5),
    ListColumn.ofThings(
      "title", Words("Titre", "Title"), width: 18, isFlexible: true,
      order: { .text(folded($1.title(of: $0))) },
      shown: { StyledText($1.marked($1.title(of: $0), $0)) }),
    ListColumn.ofThings(
      "pilot", Words("Pilote", "Lead"), width: 10, ideal: 16, rank: 3,
      order: { thing, reading in
        reading.known(ProtocolDrawn.pilot, of: thing).map { .text(folded($0)) } ?? .last
      },
      shown: { StyledText($1.shown(ProtocolDrawn.pilot, of: $0)) }),
    ListColumn.ofThings(
      "state", Words("État", "State"), width: 13, symbolWidth: 1,
      order: { .number($1.register.order(ProtocolDrawn.state, of: $0)) },
      shown: { $1.state(ofProtocol: $0) }),
    ListColumn.ofThings(
      "steps", Words("Étapes", "Steps"), width: 6, rank: 2,
      order: { thing, reading in
        reading.register.steps(of: thing).percent.map { .number($0) } ?? .last
      },
      shown: { $1.steps(ofProtocol: $0) }),
    ListColumn.ofThings(
      "method", Words("Méthode d’éval.", "Evaluation"), width: 15, ideal: 24, rank: 1,
      order: { .number($1.lacksMethod($0) ? 0 : 1) },
      shown: { $1.method(ofProtocol: $0) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: reading.things(.technicalProtocol, in: narrowing).map { .thing($0) })
  }

  static func badge(_ overview: Overview) -> Badge {
    Badge(count: overview.protocols)
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let need = reading.whole(thing).stated(ProtocolDrawn.need)
    let period = [ProtocolDrawn.startsOn, ProtocolDrawn.endsOn].map {
      reading.date(reading.register.value($0, of: thing))
    }
    let frame = reading.register.parent(of: thing).map { reading.name(of: $0) }
    let lines = [
      reading.line(
        Words("Besoin", "Need"),
        (need.value?.text ?? need.absence.map { reading($0) } ?? "").replacing("\n", with: " ")),
      reading.line(
        Words("Du, au", "Period"),
        ([period.joined(separator: " – ")] + [frame].compactMap { $0 })
          .joined(separator: " \(reading.glyphs.dot) ")),
      steps(thing, reading), indicator(thing, reading), voices(thing, reading),
    ]
    return lines + ProtocolDetail.findings(thing, reading).map { DetailLine($0, .warning) }
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    row.thing.map { ProtocolDetail.lines($0, reading, width: width) } ?? []
  }

  /// « Étapes  : ● diagnostic ○ bilan  █████░░░░░ 1/2, 50 % »: the bar first, it is never cut.
  private static func steps(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let steps = reading.register.steps(of: thing)
    var line = reading.line(Words("Étapes", "Steps"), "")
    guard let percent = steps.percent else {
      line.pieces.append(StyledText("—"))
      return line
    }
    let bar = Chart.bar(steps.done, of: steps.planned, width: 10, glyphs: reading.glyphs)
    let names = steps.steps.filter { $0.standing != .dropped }.map { step in
      "\(reading.mark(of: step)) \(step.label.value?.text ?? "")"
    }
    line.pieces += [
      StyledText(bar.full, .bar), StyledText(bar.rest, .faint),
      StyledText(" \(steps.done)/\(steps.planned), \(percent) %  "),
      StyledText(names.joined(separator: "  ")),
    ]
    return line
  }

  private static func indicator(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let indicators = reading.register.children(of: thing, .indicator)
    var line = reading.line(Words("Mesure", "Measure"), "")
    guard let first = indicators.first else {
      line.pieces.append(StyledText(reading(Words("aucun indicateur", "no indicator"))))
      return line
    }
    let shown = reading.series(ofIndicator: first)
    line.pieces += [
      StyledText(shown.line, .bar),
      StyledText(
        " \(reading.words(ofIndicator: first)) (\(reading.shown(IndicatorChosen.label, of: first)))"
      ),
    ]
    if indicators.count > 1 { line.pieces.append(StyledText(" +\(indicators.count - 1)", .label)) }
    return line
  }

  private static func voices(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let voices = reading.voices(about: thing) ?? reading(Words("personne encore", "nobody yet"))
    let open = reading.register.followUps(about: thing).count { $0.isOpen }
    let decisions = reading(Words("décisions ouvertes : \(open)", "open decisions: \(open)"))
    return reading.line(
      Words("Voix", "Voices"), "\(voices) \(reading.glyphs.dot) \(decisions)")
  }
}
