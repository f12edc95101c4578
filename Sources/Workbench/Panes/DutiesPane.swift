import Partnership
import Screen

/// What is owed of one sort by one convention or project, the latest year first.
struct DutyYears: Sendable {
  let kind: Duty.Kind
  let years: [Duty]
}

/// The conference, the evaluation and the analysis of needs of each year, done or missing.
enum DutiesPane: Pane {
  static let id = PaneID("duties")
  static let title = Words("Conférences et ABS", "Conferences and needs")
  static let shortTitle = Words("Conf.", "Conf.")
  static let firstSort = SortOrder(column: Way.convention.rawValue)
  static let isSortable = false
  static let previewLines = 6

  /// The ways of grouping.
  private enum Way: String, CaseIterable {
    case convention
    case missing
    case held

    var words: Words {
      switch self {
      case .convention: Words("convention", "convention")
      case .missing: Words("ce qui manque", "what is missing")
      case .held: Words("ce qui s’est tenu", "what was held")
      }
    }
  }

  static let groupings = Way.allCases.map { Grouping(key: $0.rawValue, words: $0.words) }

  static let columns = [
    ListColumn(
      key: "what", title: Words("Obligation", "Duty"), width: 12, ideal: 14,
      shown: { row, set, reading in
        switch row {
        case .heading(let place): StyledText(set.headings[place], .strong)
        case .duty(let place, _): StyledText(reading(set.duties[place].kind.words))
        default: StyledText(row.thing.map { reading.register.label(of: $0) } ?? "")
        }
      }),
    ListColumn(
      key: "years", title: Words("Année par année", "Year by year"), width: 20, isFlexible: true,
      shown: { row, set, reading in
        if case .duty(let place, _) = row {
          let years = set.duties[place].years
          let isLate = years.contains { $0.standing == .missing && !$0.isHypothesis }
          return StyledText(
            years.map { reading.year($0) }.joined(separator: "  "), isLate ? .warning : .text)
        }
        return StyledText(row.thing.map { ConferenceDetail.line($0, reading) } ?? "")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet {
    let way = Way(rawValue: grouping) ?? .convention
    guard way != .held else { return held(reading, narrowing) }
    var set = RowSet()
    let register = reading.register
    func add(_ thing: Register.Thing, _ duties: [Duty]) {
      let kinds = Duty.Kind.allCases.compactMap { kind -> DutyYears? in
        let own = duties.filter { duty in
          duty.kind == kind && (way == .convention || duty.standing.isToDo)
        }
        return own.isEmpty ? nil : DutyYears(kind: kind, years: own.reversed())
      }
      guard !kinds.isEmpty else { return }
      set.rows.append(.heading(set.headings.count))
      set.headings.append(reading.marked(reading.name(of: thing), thing))
      for years in kinds {
        set.rows.append(.duty(set.duties.count, thing))
        set.duties.append(years)
      }
    }
    for (convention, duties) in overview.duties where narrowing.holds(convention, reading) {
      add(convention, duties)
    }
    for project in register.all(.project) where narrowing.holds(project, reading) {
      add(project, register.needsAnalyses(of: project, on: reading.today))
    }
    return set
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing else { return "" }
    let shown = columns.map { $0.shown(row, set, reading).text }.joined(separator: " ")
    return "\(memo.name(of: thing, in: reading)) \(shown)"
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let missing = model.set.duties.flatMap(\.years).count {
      $0.standing == .missing && !$0.isHypothesis
    }
    return reading.count(missing, Words("manque", "missing"), Words("manquent", "missing"))
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard case .duty(let place, _) = row else {
      return row.thing.map { ConferenceDetail.preview($0, reading) } ?? []
    }
    let years = set.duties[place].years
    let glyphs = reading.glyphs
    let legend = Duty.Standing.legend.map { "\($0.mark(glyphs)) \(reading($0.words))" }
    return years.prefix(5).map { reading.line(of: $0) }
      + [DetailLine(legend.joined(separator: " \(glyphs.dot) "), .label)]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    guard case .duty(let place, _) = row else {
      return ConferenceDetail.lines(thing, reading, width: width)
    }
    let years = set.duties[place]
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    builder.heading(builder.capitalised(reading(years.kind.words)))
    for duty in years.years {
      let line = reading.line(of: duty)
      builder.add(
        DetailLine(line.pieces, link: duty.explanation.map { .explanation($0) }))
      for work in duty.works { builder.link(to: work) }
    }
    builder.heading(reading(Words("De quoi il s’agit", "What it is about")))
    builder.link(to: thing)
    return builder.lines
  }

  /// The conferences and the analyses of needs, the latest first.
  private static func held(_ reading: Reading, _ narrowing: Narrowing) -> RowSet {
    var set = RowSet()
    for kind in [ThingKind.conference, .needsAnalysis] {
      let things = reading.register.all(kind).filter { thing in
        let bearers = [
          reading.register.convention(of: thing), reading.register.nearest(.project, of: thing),
        ]
        return narrowing == .none
          || bearers.compactMap { $0 }.contains { narrowing.holds($0, reading) }
      }.sorted { reading.register.id(of: $0) > reading.register.id(of: $1) }
      guard !things.isEmpty else { continue }
      set.rows.append(.heading(set.headings.count))
      let words = reading(kind.plural)
      set.headings.append("\(words.prefix(1).uppercased() + words.dropFirst()) (\(things.count))")
      set.rows += things.map { .thing($0) }
    }
    return set
  }
}

extension Narrowing {
  /// Whether a thing is left by it: itself, or what it hangs on.
  func holds(_ thing: Register.Thing, _ reading: Reading) -> Bool {
    switch self {
    case .none: true
    case .under(let item):
      reading.thing(item).map { root in
        root == thing
          || reading.register.nearest(reading.register.id(of: root).kind, of: thing) == root
          || reading.register.nearest(reading.register.id(of: thing).kind, of: root) == thing
      } ?? false
    case .among(let items, _): items.contains(reading.itemID(of: thing))
    }
  }
}

extension Duty.Standing {
  /// What the marks mean, in the order in which they are told.
  fileprivate static let legend: [Duty.Standing] = [
    .met, .missing, .undetermined(missing: Words(same: "")), .withoutResidents, .pending,
  ]

  /// Whether somebody has something to do or to find out.
  fileprivate var isToDo: Bool {
    switch self {
    case .met: false
    case .missing, .pending, .undetermined, .withoutResidents: true
    }
  }

  /// The mark of a year.
  func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .met: String(glyphs.full)
    case .missing: String(glyphs.alert)
    case .pending: String(glyphs.empty)
    case .undetermined: "?"
    case .withoutResidents: String(glyphs.half)
    }
  }
}

extension Reading {
  /// A year and its mark: « 2026 ● ».
  func year(_ duty: Duty) -> String { "\(duty.year) \(duty.standing.mark(glyphs))" }

  /// A year in a sentence: « 2025 ! manque, hypothèse ».
  func line(of duty: Duty) -> DetailLine {
    var words = "\(year(duty)) \(self(duty.standing.words))"
    if case .undetermined(let missing) = duty.standing {
      words += self(Words(", il manque : ", ", missing: ")) + self(missing)
    }
    let isToDo = duty.standing == .missing || duty.standing == .withoutResidents
    if duty.isHypothesis, duty.standing == .missing {
      words += self(Words(" (hypothèse : prise d’effet inconnue)", " (hypothesis: effect unknown)"))
    }
    let names = duty.works.prefix(2).map { name(of: $0) }
    let more = duty.works.count > 2 ? " +\(duty.works.count - 2)" : ""
    if !names.isEmpty { words += " : " + names.joined(separator: ", ") + more }
    return DetailLine(words, isToDo && !duty.isHypothesis ? .warning : .text)
  }
}
