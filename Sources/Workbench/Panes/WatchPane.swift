import Partnership
import Screen

/// The signals of the watch cell: themes and districts, never people.
enum WatchPane: Pane {
  static let id = PaneID("watch")
  static let title = Words("Veille", "Watch")
  static let firstSort = SortOrder(column: Way.latest.rawValue)
  static let isSortable = false
  static let previewLines = 6

  /// The ways of grouping.
  enum Way: String, CaseIterable {
    case latest
    case undecided
    case theme
    case district
    case state

    var words: Words {
      switch self {
      case .latest: Words("derniers vus", "latest seen")
      case .undecided: Words("sans décision", "undecided")
      case .theme: Words("thème", "theme")
      case .district: Words("quartier", "district")
      case .state: Words("état", "state")
      }
    }
  }

  static let groupings = Way.allCases.map { Grouping(key: $0.rawValue, words: $0.words) }

  static let columns = [
    ListColumn.ofThings("arrow", Words("", ""), width: 1, shown: { $1.series($0).arrow }),
    ListColumn(
      key: "theme", title: Words("Thème", "Theme"), width: 13, isFlexible: true,
      shown: { row, set, reading in
        StyledText(row.thing.map { reading.marked(reading.theme(ofSignal: $0), $0) } ?? "")
      }),
    ListColumn.ofThings(
      "district", Words("Quartier", "District"), width: 13, rank: 3,
      shown: { StyledText($1.known(SignalRaised.district, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "series", Words("12 dernières", "Last 12"), width: 20, rank: 2,
      shown: { thing, reading in
        let series = reading.series(thing)
        return StyledText([series.line, series.word].joined(separator: " "), .bar)
      }),
    ListColumn.ofThings(
      "last", Words("Dern.", "Last"), width: 5, rank: 1, alignment: .right,
      shown: { StyledText($1.series($0).last) }),
    ListColumn.ofThings(
      "source", Words("Source", "Source"), width: 11, rank: 4,
      shown: { StyledText($1.known(SignalRaised.source, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "state", Words("État", "State"), width: 11, symbolWidth: 1,
      shown: { $1.state(ofSignal: $0) }),
    ListColumn.ofThings(
      "last-seen", Words("Levé le", "Raised"), width: 10, rank: 5,
      shown: { StyledText($1.shown(SignalRaised.raisedOn, of: $0)) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: latest(reading.things(.signal, in: narrowing), reading).map { .thing($0) })
  }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet {
    let signals = latest(reading.things(.signal, in: narrowing), reading)
    switch Way(rawValue: grouping) ?? .latest {
    case .latest: return RowSet(rows: signals.map { .thing($0) })
    case .theme: return grouped(signals) { reading.theme(ofSignal: $0) }
    case .district:
      return grouped(signals) {
        reading.known(SignalRaised.district, of: $0)
          ?? reading(Words("Sans quartier", "Of no district"))
      }
    case .state:
      let order = SignalState.allCases.map { reading($0.term.words) }
      return grouped(signals, in: order) {
        reading(reading.register.course(of: $0).state.term.words)
      }
    case .undecided: return undecided(signals, reading)
    }
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
    let bound = reading.register.smallCount.bound
    return [
      DetailLine(
        (summary.value?.text ?? summary.absence.map { reading($0) } ?? "").replacing(
          "\n", with: " ")),
      values(thing, reading), decision(thing, reading), measure(thing, reading),
      links(thing, reading),
      DetailLine(
        reading(
          Words(
            "Moins de \(bound) cas : affiché « <\(bound) », aucun nom ni adresse accepté.",
            "Fewer than \(bound) cases: shown as <\(bound), no name nor address accepted.")),
        .label),
    ]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    row.thing.map { SignalDetail.lines($0, reading, width: width) } ?? []
  }

  // The groups.

  /// The signals seen last first, whether observed or only raised.
  private static func latest(
    _ signals: [Register.Thing], _ reading: Reading
  ) -> [Register.Thing] {
    let days = signals.map { signal -> Int in
      let raised = reading.register.value(SignalRaised.raisedOn, of: signal).value
      let seen = reading.register.series(of: signal).points.last?.date ?? raised
      return seen?.earliest?.number ?? Int.min
    }
    return signals.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { signals[$0] }
  }

  private static func undecided(_ signals: [Register.Thing], _ reading: Reading) -> RowSet {
    let limit = Overview.undecidedDays
    let late = Words(
      "Sans décision depuis plus de \(limit) jours", "Undecided for over \(limit) days")
    let recent = Words("Sans décision", "Undecided")
    let decided = Words("Décidés, suivis ou clos", "Decided, watched or closed")
    return grouped(signals, in: [late, recent, decided].map { reading($0) }) { signal in
      let course = reading.register.course(of: signal)
      guard course.isUndecided else { return reading(decided) }
      return reading((course.daysUndecided(on: reading.today) ?? 0) > limit ? late : recent)
    }
  }

  /// Groups in an order, or in that of their names.
  private static func grouped(
    _ signals: [Register.Thing], in order: [String]? = nil, by name: (Register.Thing) -> String
  ) -> RowSet {
    var groups: [String: [Register.Thing]] = [:]
    for signal in signals { groups[name(signal), default: []].append(signal) }
    var set = RowSet()
    for name in order ?? groups.keys.sorted(by: { folded($0) < folded($1) }) {
      guard let group = groups[name] else { continue }
      set.rows.append(.heading(set.headings.count))
      set.headings.append("\(name) (\(group.count))")
      set.rows += group.map { .thing($0) }
    }
    return set
  }

  // The preview.

  private static func values(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let series = reading.series(thing)
    let small = reading.register.smallCount
    let last = reading.register.series(of: thing).points.suffix(3).map { point in
      "\(reading.date(point.date)) : \(reading.number(small.shown(point.value)))"
    }
    var line = reading.line(Words("Valeurs", "Values"), "")
    guard !last.isEmpty else {
      line.pieces.append(StyledText("—"))
      return line
    }
    let word = series.word.isEmpty ? "" : " \(series.word)"
    line.pieces += [
      StyledText(series.line, .bar),
      StyledText("\(word), \(last.joined(separator: " \(reading.glyphs.dot) "))"),
    ]
    return line
  }

  private static func decision(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let label = Words("Décidé", "Decided")
    let course = reading.register.course(of: thing)
    guard let first = course.decisions.first(where: \.isOpen) ?? course.decisions.last else {
      let days = course.daysUndecided(on: reading.today)
      let since = days.map {
        reading(Words(", depuis ", ", for "))
          + reading.count(
            $0, Words("jour", "day"), Words("jours", "days"))
      }
      return reading.line(
        label, reading(Words("aucune", "none")) + (since ?? ""),
        (days ?? 0) > Overview.undecidedDays ? .warning : .text)
    }
    let protocols = reading.register.linked(FollowUpPromised.technicalProtocol, of: first.thing)
    let arrow = reading.glyphs.isASCII ? "->" : "→"
    let leads = protocols.map { " \(arrow) \(reading.register.label(of: $0))" } ?? ""
    return reading.line(
      label,
      "\(reading(first.standing.words)), \(reading.owner(first)), \(reading.due(first))\(leads) : \(reading.words(ofPromise: first.thing))"
    )
  }

  private static func measure(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let near = [thing] + reading.register.protocols(of: thing)
    let indicator = near.lazy.flatMap { reading.register.children(of: $0, .indicator) }.first
    guard let indicator else {
      return reading.line(
        Words("Mesure", "Measure"), reading(Words("aucun indicateur", "no indicator")))
    }
    return reading.line(
      Words("Mesure", "Measure"),
      "\(reading.shown(IndicatorChosen.label, of: indicator)) : \(reading.words(ofIndicator: indicator))"
    )
  }

  private static func links(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let register = reading.register
    let protocols = register.protocols(of: thing)
    let evaluations = protocols.reduce(0) { $0 + register.evaluations(about: $1).count }
    let names =
      [register.convention(of: thing).map { register.label(of: $0) }].compactMap { $0 }
      + protocols.map { reading.name(of: $0) }
      + (evaluations > 0
        ? [
          reading.count(
            evaluations, Words("évaluation", "evaluation"), Words("évaluations", "evaluations"))
        ] : [])
    return reading.line(
      Words("Liens", "Links"),
      names.isEmpty ? "—" : names.joined(separator: " \(reading.glyphs.dot) "))
  }
}
