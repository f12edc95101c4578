import Partnership
import Screen

/// The days that matter, week by week: what is late first.
///
/// Enter says why that day, where the law or the text computes it, and else opens what it is about.
enum DeadlinesPane: Pane {
  static let id = PaneID("deadlines")
  static let title = Words("Échéances", "Deadlines")
  static let shortTitle = Words("Éch.", "Due")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false

  static let columns = [
    ListColumn(
      key: "day", title: Words("Date", "Date"), width: 10,
      shown: { row, set, reading in
        StyledText(deadline(row, set).map { reading.fullDay($0.day) } ?? "")
      }),
    ListColumn(
      key: "left", title: Words("Dans", "In"), width: 9, alignment: .right,
      shown: { row, set, reading in
        guard let deadline = deadline(row, set) else { return StyledText("") }
        return left(deadline, reading)
      }),
    ListColumn(
      key: "kind", title: Words("Échéance", "Deadline"), width: 16, ideal: 32,
      shown: { row, set, reading in
        if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
        return StyledText(deadline(row, set).map { kind($0, reading) } ?? "")
      }),
    ListColumn(
      key: "about", title: Words("De quoi", "About"), width: 14, rank: 1, isFlexible: true,
      shown: { row, set, reading in
        StyledText(deadline(row, set).map { about($0, reading) } ?? "")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(_ reading: Reading, _ overview: Overview, in narrowing: Narrowing) -> RowSet {
    var set = RowSet()
    set.deadlines = deadlines(overview.deadlines, reading, narrowing)
    var week: Day?
    var hasLate = false
    for (place, deadline) in set.deadlines.enumerated() {
      let monday = deadline.day.adding(days: 1 - deadline.day.weekday)
      if deadline.day < reading.today {
        if !hasLate { add(reading(Words("En retard", "Late"))) }
        hasLate = true
      } else if monday != week {
        add(heading(monday, reading))
        week = monday
      }
      set.rows.append(.deadline(place, deadline.subject))
    }
    return set

    func add(_ heading: String) {
      set.rows.append(.heading(set.headings.count))
      set.headings.append(heading)
    }
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let late = model.set.deadlines.count { $0.day < reading.today }
    let guessed = model.set.deadlines.contains { $0.isHypothesis }
    let words = reading(Words("\(late) en retard", "\(late) late"))
    return words + (guessed ? reading(Words(" · ? : hypothèse", " · ?: hypothesis")) : "")
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [reading(Words("Pourquoi ce jour", "Why that day"))]
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let deadline = deadline(row, set) else { return [] }
    let why = deadline.explanation
    let lines = [
      DetailLine("\(kind(deadline, reading)), \(reading.longDay(deadline.day))", .strong),
      reading.line(Words("Objet", "About"), about(deadline, reading)),
      reading.line(Words("Règle", "Rule"), why.map { reading($0.rule) } ?? "—"),
      reading.line(
        Words("Calcul", "Steps"),
        why.map { $0.steps.map { reading($0.words) }.joined(separator: " ; ") } ?? "—"),
      reading.line(
        Words("À savoir", "Note"),
        (why?.advice ?? []).map { reading($0) }.joined(separator: " ; ")),
    ]
    return why == nil
      ? Array(lines.prefix(2)) : why?.advice.isEmpty == true ? lines.dropLast() : lines
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let deadline = deadline(row, set) else { return [] }
    var builder = DetailBuilder(reading, width: width)
    builder.paragraph(kind(deadline, reading), .title)
    builder.paragraph(reading.longDay(deadline.day), .strong)
    builder.paragraph(left(deadline, reading).text, left(deadline, reading).style)
    builder.heading(reading(Words("De quoi il s’agit", "What it is about")))
    builder.link(to: deadline.subject)
    if let convention = deadline.convention, convention != deadline.subject {
      builder.link(to: convention)
    }
    if let explanation = deadline.explanation {
      builder.space()
      builder.explain(explanation)
    }
    return builder.lines
  }

  /// Where Enter leads: to the reason of the day, else to the thing.
  static func link(_ deadline: Deadline, _ reading: Reading) -> Link {
    guard let explanation = deadline.explanation else {
      return .thing(reading.itemID(of: deadline.subject))
    }
    return .explanation(explanation)
  }

  private static func deadline(_ row: Row, _ set: RowSet) -> Deadline? {
    if case .deadline(let place, _) = row { set.deadlines[place] } else { nil }
  }

  private static func deadlines(
    _ all: [Deadline], _ reading: Reading, _ narrowing: Narrowing
  ) -> [Deadline] {
    switch narrowing {
    case .none: return all
    case .under(let item):
      guard let root = reading.thing(item) else { return [] }
      let project = reading.register.nearest(.project, of: root)
      let isConvention = reading.register.id(of: root).kind == .convention
      return all.filter {
        $0.subject == root || isConvention && ($0.convention == root || $0.subject == project)
      }
    case .among(let items, _):
      let things = Set(items.compactMap { reading.thing($0) })
      return all.filter { things.contains($0.subject) }
    }
  }

  private static func heading(_ monday: Day, _ reading: Reading) -> String {
    let sunday = monday.adding(days: 6)
    let (first, last) = (reading.shortDay(monday), reading.shortDay(sunday))
    let week = reading(Words("Semaine", "Week"))
    let isThis = monday <= reading.today && reading.today <= sunday
    let mark = isThis ? reading(Words(", cette semaine", ", this week")) : ""
    return "\(week) \(monday.isoWeek), \(first) – \(last)\(mark)"
  }

  private static func left(_ deadline: Deadline, _ reading: Reading) -> StyledText {
    let days = deadline.day.days(since: reading.today)
    let unit = reading(Words("j", "d"))
    if days < 0 { return StyledText("\(reading.glyphs.alert) \(days) \(unit)", .failure) }
    if days == 0 {
      let today = reading(Words("ce jour", "today"))
      return StyledText("\(reading.glyphs.alert) \(today)", .warning)
    }
    return StyledText("\(days) \(unit)", days < 10 ? .warning : .text)
  }

  private static func kind(_ deadline: Deadline, _ reading: Reading) -> String {
    reading(deadline.kind.words) + (deadline.isHypothesis ? " ?" : "")
  }

  private static func about(_ deadline: Deadline, _ reading: Reading) -> String {
    let subject = reading.name(of: deadline.subject)
    guard let convention = deadline.convention, convention != deadline.subject else {
      return reading.marked(subject, deadline.subject)
    }
    return "\(reading.register.label(of: convention)), \(reading.marked(subject, convention))"
  }
}
