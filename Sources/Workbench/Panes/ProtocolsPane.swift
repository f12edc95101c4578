import Partnership
import Screen

/// The technical protocols: the priority projects annexed to conventions.
enum ProtocolsPane: Pane {
  static let id = PaneID("protocols")
  static let title = Words("Protocoles", "Protocols")
  static let shortTitle = Words("Prot.", "Prot.")
  static let firstSort = SortOrder(column: "number")

  static let columns = [
    ListColumn.number(width: 5),
    ListColumn.ofThings(
      "title", Words("Titre", "Title"), width: 18, isFlexible: true,
      order: { .text(folded($1.title(of: $0))) },
      shown: { StyledText($1.marked($1.title(of: $0), $0)) }),
    ListColumn.ofThings(
      "pilot", Words("Pilote", "Lead"), width: 12, rank: 2,
      order: { thing, reading in
        reading.known(ProtocolDrawn.pilot, of: thing).map { .text(folded($0)) } ?? .last
      },
      shown: { StyledText($1.shown(ProtocolDrawn.pilot, of: $0)) }),
    ListColumn.ofThings(
      "state", Words("État", "State"), width: 14, symbolWidth: 1,
      order: { .number($1.register.order(ProtocolDrawn.state, of: $0)) },
      shown: { state($0, $1) }),
    ListColumn.ofThings(
      "method", Words("Méthode d’éval.", "Evaluation"), width: 18, rank: 1,
      order: { .number($1.lacksMethod($0) ? 0 : 1) },
      shown: { method($0, $1) }),
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
    let steps = reading.register.children(of: thing, .step)
    let done = steps.filter { reading.register.value(StepPlanned.doneOn, of: $0).value != nil }
    let shownSteps = steps.prefix(4).map { step in
      let isDone = done.contains(step)
      let mark = isDone ? reading.glyphs.full : reading.glyphs.empty
      return "\(mark) \(reading.shown(StepPlanned.label, of: step))"
    }
    let period = [ProtocolDrawn.startsOn, ProtocolDrawn.endsOn].map {
      reading.date(reading.register.value($0, of: thing))
    }
    var lines = [
      reading.line(
        Words("Besoin", "Need"),
        (need.value?.text ?? need.absence.map { reading($0) } ?? "").replacing("\n", with: " ")),
      reading.line(Words("Du, au", "Period"), period.joined(separator: " – ")),
      reading.line(
        Words("Étapes", "Steps"),
        steps.isEmpty
          ? "—" : "\(done.count)/\(steps.count)  \(shownSteps.joined(separator: "  "))"),
      reading.line(
        Words("Cadre", "Under"),
        reading.register.parent(of: thing).map { reading.name(of: $0) } ?? "—"),
    ]
    if reading.lacksMethod(thing) {
      lines.append(
        DetailLine(
          "\(reading.glyphs.alert) "
            + reading(
              Words(
                "aucune méthode d’évaluation : chaque projet prioritaire doit en avoir une",
                "no evaluation method: every priority project must have one")),
          .warning))
    }
    return lines
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    builder.add(DetailLine([state(thing, reading)]))
    if reading.lacksMethod(thing) { builder.add(DetailLine([method(thing, reading)])) }
    let root = Narrowing.under(reading.itemID(of: thing))
    for kind in [ThingKind.evaluation, .signal] {
      let things = reading.related(thing, kind)
      guard !things.isEmpty, let pane = Panes.showing(kind) else { continue }
      builder.heading("\(builder.capitalised(reading(kind.plural))) (\(things.count))")
      builder.link(
        reading(Words("les voir dans leur écran", "see them on their screen")),
        to: .list(pane.id, root))
      for child in things.prefix(12) { builder.link(to: child) }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.evaluation, .signal])
    builder.history(of: thing)
    return builder.lines
  }

  private static func state(_ thing: Register.Thing, _ reading: Reading) -> StyledText {
    let glyphs = reading.glyphs
    let words = reading.shown(ProtocolDrawn.state, of: thing)
    let mark: Unicode.Scalar =
      switch reading.register.value(ProtocolDrawn.state, of: thing).value {
      case .running, .evaluated, .closed: glyphs.full
      case .validated, .annexed: glyphs.half
      case .suspended, .abandoned: glyphs.cross
      case .candidate, .prioritised, .drafted, nil: glyphs.empty
      }
    return StyledText("\(mark) \(words)")
  }

  private static func method(_ thing: Register.Thing, _ reading: Reading) -> StyledText {
    if reading.lacksMethod(thing) {
      let stated = reading.register.value(ProtocolDrawn.evaluationMethod, of: thing)
      let word =
        stated == .notRecorded
        ? Words("absente", "missing") : stated.absence ?? Words("absente", "missing")
      return StyledText("\(reading.glyphs.alert) \(reading(word))", .warning)
    }
    let method = reading.known(ProtocolDrawn.evaluationMethod, of: thing)
    return StyledText(method.map { "\(reading.glyphs.full) \($0)" } ?? "—")
  }
}
