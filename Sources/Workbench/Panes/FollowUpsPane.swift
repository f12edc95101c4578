import Partnership
import Screen

/// Everything somebody promised, in one list: what is late first, or grouped by whoever owes it.
enum FollowUpsPane: Pane {
  static let id = PaneID("follow-ups")
  static let title = Words("Suites à donner", "Follow-ups")
  static let shortTitle = Words("Suites", "To do")
  static let firstSort = SortOrder(column: Way.due.rawValue)
  static let isSortable = false

  /// The ways of grouping.
  private enum Way: String, CaseIterable {
    case due
    case owner
    case convention
    case over

    var words: Words {
      switch self {
      case .due: Words("échéance", "due date")
      case .owner: Words("responsable", "owner")
      case .convention: Words("convention", "convention")
      case .over: Words("ce qui est clos", "what is over")
      }
    }
  }

  static let groupings = Way.allCases.map { Grouping(key: $0.rawValue, words: $0.words) }

  static let columns = [
    ListColumn(
      key: "day", title: Words("Pour le", "Due on"), width: 10,
      shown: { row, _, reading in
        StyledText(promise(row, reading).map { reading.shortDue($0) } ?? "")
      }),
    ListColumn(
      key: "left", title: Words("Dans", "In"), width: 9, rank: 1, alignment: .right,
      shown: { row, _, reading in
        promise(row, reading).map { left($0, reading) } ?? StyledText("")
      }),
    ListColumn(
      key: "what", title: Words("Quoi", "What"), width: 18, isFlexible: true,
      shown: { row, set, reading in
        if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
        return StyledText(row.thing.map { reading.marked(reading.words(ofPromise: $0), $0) } ?? "")
      }),
    ListColumn(
      key: "owner", title: Words("Qui", "Who"), width: 14, rank: 2, ideal: 18,
      shown: { row, _, reading in
        StyledText(promise(row, reading).map { reading.owner($0) } ?? "")
      }),
    ListColumn(
      key: "convention", title: Words("Convention", "Convention"), width: 10, rank: 3,
      shown: { row, _, reading in
        StyledText(
          promise(row, reading).flatMap(\.convention).map { reading.register.label(of: $0) } ?? "—")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet {
    let promises = narrowed(overview.promises, reading, narrowing)
    let open = promises.filter(\.isOpen).sorted { sooner($0, $1) }
    switch Way(rawValue: grouping) ?? .due {
    case .due:
      return grouped(
        open, in: Term.allCases, by: { Term($0, reading.today) }, name: { reading($0.words) })
    case .owner:
      return grouped(
        open, in: distinct(open.map { reading.owner($0) }).sorted { folded($0) < folded($1) },
        by: { reading.owner($0) }, name: { $0 })
    case .convention:
      let named = distinct(open.compactMap(\.convention)).sorted {
        reading.register.id(of: $0) < reading.register.id(of: $1)
      }
      // What belongs to none comes last.
      let conventions: [Register.Thing?] = named + [nil]
      return grouped(
        open, in: conventions, by: \.convention,
        name: { convention in
          convention.map { reading.marked(reading.name(of: $0), $0) }
            ?? reading(Words("Sans convention", "Of no convention"))
        })
    case .over:
      let over = promises.filter { !$0.isOpen }
      return grouped(
        over.reversed(), in: [false, true], by: { $0.standing == .dropped },
        name: { reading($0 ? Words("Abandonné", "Dropped") : Words("Fait", "Done")) })
    }
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing, let promise = promise(row, reading) else { return "" }
    let about = [promise.convention, promise.origin].compactMap { $0 }.map {
      memo.name(of: $0, in: reading)
    }
    return [
      reading.register.label(of: thing), reading.words(ofPromise: thing), reading.owner(promise),
      reading(promise.sort.words), reading.due(promise),
    ].joined(separator: " ") + " " + about.joined(separator: " ")
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let late = model.set.rows.count { row in
      promise(row, reading)?.isLate(on: reading.today) == .yes
    }
    return reading(Words("\(late) en retard", "\(late) late"))
  }

  static func badge(_ overview: Overview) -> Badge {
    Badge(count: overview.openPromises, isAlert: overview.latePromises > 0)
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing, let promise = promise(row, reading) else { return [] }
    let text = reading.words(ofPromise: thing)
    return [
      DetailLine(text),
      reading.line(
        Words("Qui", "Who"), "\(reading.owner(promise)), \(reading.due(promise))"),
      reading.line(Words("Origine", "From"), reading.origin(promise)),
      reading.line(
        Words("Cadre", "Under"), promise.convention.map { reading.name(of: $0) } ?? "—"),
      DetailLine(standing(promise, reading)),
    ]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    guard let promise = reading.register.promise(of: thing) else {
      return DetailBuilder.whole(thing, reading, width: width)
    }
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    builder.paragraph(standing(promise, reading).map(\.text).joined())
    builder.space()
    builder.paragraph(reading.words(ofPromise: thing))
    builder.heading(reading(Words("D’où cela vient", "Where it comes from")))
    for place in [promise.origin, promise.convention].compactMap({ $0 }) { builder.link(to: place) }
    if promise.origin == nil, promise.convention == nil {
      builder.paragraph(reading(Words("non renseigné", "not recorded")))
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [])
    builder.history(of: thing)
    return builder.lines
  }

  private static func promise(_ row: Row, _ reading: Reading) -> Promise? {
    row.thing.flatMap { reading.register.promise(of: $0) }
  }

  private static func narrowed(
    _ all: [Promise], _ reading: Reading, _ narrowing: Narrowing
  ) -> [Promise] {
    switch narrowing {
    case .none: return all
    case .under(let item):
      guard let root = reading.thing(item) else { return [] }
      return all.filter {
        $0.convention == root || $0.origin == root || $0.thing == root
          || reading.register.linked(FollowUpPromised.technicalProtocol, of: $0.thing) == root
      }
    case .among(let items, _):
      let things = Set(items.compactMap { reading.thing($0) })
      return all.filter { things.contains($0.thing) }
    }
  }

  /// Earlier first; what is due on no known day last.
  private static func sooner(_ left: Promise, _ right: Promise) -> Bool {
    let days = (left.lastDay?.number ?? Int.max, right.lastDay?.number ?? Int.max)
    return days.0 < days.1
  }

  private static func distinct<Key: Hashable>(_ keys: [Key]) -> [Key] {
    var seen: Set<Key> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private static func grouped<Key: Hashable>(
    _ promises: [Promise], in order: [Key], by key: (Promise) -> Key, name: (Key) -> String
  ) -> RowSet {
    var groups: [Key: [Promise]] = [:]
    for promise in promises { groups[key(promise), default: []].append(promise) }
    var set = RowSet()
    for key in order {
      guard let group = groups[key] else { continue }
      set.rows.append(.heading(set.headings.count))
      set.headings.append("\(name(key)) (\(group.count))")
      set.rows += group.map { .thing($0.thing) }
    }
    return set
  }

  private static func left(_ promise: Promise, _ reading: Reading) -> StyledText {
    let unit = reading(Words("j", "d"))
    guard promise.isOpen else { return StyledText(reading(promise.standing.words)) }
    switch promise.isLate(on: reading.today) {
    case .yes:
      let days = promise.daysLate(on: reading.today) ?? 0
      return StyledText("\(reading.glyphs.alert) -\(days) \(unit)", .failure)
    case .undetermined:
      return StyledText("?", .warning)
    case .no:
      guard let last = promise.lastDay else { return StyledText("—") }
      let days = last.days(since: reading.today)
      return StyledText("\(days) \(unit)", days < 10 ? .warning : .text)
    }
  }

  /// « à faire, en retard de 12 jours », and how long a recommendation has been open.
  private static func standing(_ promise: Promise, _ reading: Reading) -> [StyledText] {
    let sort = reading(promise.sort.words)
    var parts: [StyledText] = []
    switch promise.standing {
    case .open:
      parts.append(
        StyledText("\(reading.glyphs.empty) \(sort), \(reading(promise.standing.words))"))
    case .done(let day):
      parts.append(
        StyledText(
          "\(reading.glyphs.full) \(sort), \(reading(promise.standing.words)) \(reading.date(day))")
      )
    case .dropped:
      parts.append(
        StyledText("\(reading.glyphs.cross) \(sort), \(reading(promise.standing.words))"))
    }
    if let days = promise.daysLate(on: reading.today) {
      let words = Words("jour de retard", "day late")
      let plural = Words("jours de retard", "days late")
      parts.append(StyledText(", \(reading.count(days, words, plural))", .warning))
    } else if case .undetermined = promise.isLate(on: reading.today) {
      parts.append(
        StyledText(
          reading(
            Words(
              ", retard indéterminé : le jour n’est pas connu",
              ", late or not is undetermined: the day is not known")), .warning))
    }
    if let words = reading.recommended(promise) { parts.append(StyledText(", \(words)", .warning)) }
    return parts
  }
}

/// When something is due, seen from a day.
private enum Term: CaseIterable {
  case late
  case uncertain
  case thisWeek
  case fourWeeks
  case later
  case noDay

  init(_ promise: Promise, _ today: Day) {
    switch promise.isLate(on: today) {
    case .yes: self = .late
    case .undetermined: self = .uncertain
    case .no:
      let sunday = today.adding(days: 7 - today.weekday)
      switch promise.lastDay {
      case nil: self = .noDay
      case .some(let day) where day <= sunday: self = .thisWeek
      case .some(let day) where day <= sunday.adding(days: 28): self = .fourWeeks
      case .some: self = .later
      }
    }
  }

  var words: Words {
    switch self {
    case .late: Words("En retard", "Late")
    case .uncertain: Words("En retard, ou non : le jour n’est pas sûr", "Late or not: day not sure")
    case .thisWeek: Words("Cette semaine", "This week")
    case .fourWeeks: Words("Les quatre semaines qui suivent", "The four weeks after")
    case .later: Words("Plus tard", "Later")
    case .noDay: Words("Sans échéance", "Without a due date")
    }
  }
}
