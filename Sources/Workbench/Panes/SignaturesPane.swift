import Partnership
import Screen

/// What each convention on its way waits for, grouped by who has to act.
enum SignaturesPane: Pane {
  static let id = PaneID("signatures")
  static let title = Words("Parapheur", "Signatures")
  static let shortTitle = Words("Par.", "Sign.")
  static let firstSort = SortOrder(column: "days", isDescending: true)
  static let isSortable = false
  static let previewLines = 8

  static let columns = [
    ListColumn(
      key: "act", title: Words("Qui bloque, acte", "Who blocks, act"), width: 20,
      isFlexible: true, shown: { row, set, reading in act(row, set, reading) }),
    ListColumn(
      key: "department", title: Words("Dépt", "Dept"), width: 12, rank: 2,
      shown: { row, set, reading in side(.department, of: row, set, reading) }),
    ListColumn(
      key: "commune", title: Words("Commune", "Commune"), width: 12, rank: 2,
      shown: { row, set, reading in side(.commune, of: row, set, reading) }),
    ListColumn(
      key: "days", title: Words("Jours", "Days"), width: 6, alignment: .right,
      shown: { row, set, reading in
        step(row, set).map { days($0, reading) } ?? StyledText("")
      }),
    ListColumn(
      key: "reminded", title: Words("Relancé", "Reminded"), width: 10, rank: 1,
      shown: { row, set, reading in
        StyledText(step(row, set).map { reading.reminded($0) } ?? "")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing
  ) -> RowSet {
    var groups: [PendingStep.Blocker: [PendingStep]] = [:]
    for step in steps(overview.pending, reading, narrowing) {
      groups[step.blocker, default: []].append(step)
    }
    var set = RowSet()
    for blocker in PendingStep.Blocker.inOrder {
      guard let group = groups[blocker] else { continue }
      set.rows.append(.heading(set.headings.count))
      set.headings.append(blocker.heading(reading))
      let days = group.map { $0.days(on: reading.today) ?? -1 }
      // Those that wait longest first; the others as they came.
      let order = group.indices.sorted { days[$0] != days[$1] ? days[$0] > days[$1] : $0 < $1 }
      for place in order {
        set.rows.append(.pending(set.pending.count, group[place].thing))
        set.pending.append(group[place])
      }
    }
    return set
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let step = step(row, set) else { return "" }
    return [
      act(row, set, reading).text, reading.title(of: step.actingParty), reading(step.step.words),
      step.blocker.heading(reading),
    ].joined(separator: " ")
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let late = model.set.pending.count {
      ($0.days(on: reading.today) ?? 0) >= Overview.lateAfterDays
    }
    return reading(Words("\(late) en retard", "\(late) late"))
  }

  static func badge(_ overview: Overview) -> Badge {
    let isAlert = !overview.lateSignatures.isEmpty || !overview.refusedSignatures.isEmpty
    return Badge(count: overview.pending.count, isAlert: isAlert)
  }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    let convention = row?.thing.flatMap { reading.register.nearest(.convention, of: $0) }
    guard let convention else { return [reading(Words("Aperçu", "Preview"))] }
    let name = reading.register.label(of: convention)
    return [reading(Words("\(name), les deux côtés", "\(name), both sides"))]
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let step = step(row, set) else { return [] }
    let rows = Sides.Row.allCases.filter { $0 != .reminded }
    return Sides(step.convention, reading, width: 76).lines(rows)
      + ConventionDetail.missing(step.convention, reading).map { DetailLine($0, .warning) }
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    guard reading.register.id(of: thing).kind == .signature else {
      return ConventionDetail.lines(thing, reading, width: width)
    }
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    if let convention = reading.register.linked(SignatureGiven.convention, of: thing) {
      builder.heading(reading(Words("Convention", "Convention")))
      builder.link(to: convention)
      builder.space()
      for line in Sides(convention, reading, width: width).lines() { builder.add(line) }
      for line in ConventionDetail.missing(convention, reading) {
        builder.paragraph(line, .warning)
      }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [])
    builder.history(of: thing)
    return builder.lines
  }

  private static func step(_ row: Row, _ set: RowSet) -> PendingStep? {
    if case .pending(let place, _) = row { set.pending[place] } else { nil }
  }

  private static func steps(
    _ all: [PendingStep], _ reading: Reading, _ narrowing: Narrowing
  ) -> [PendingStep] {
    switch narrowing {
    case .none: return all
    case .under(let item):
      let root = reading.thing(item)
      return all.filter { $0.convention == root || $0.thing == root }
    case .among(let items, _):
      let things = Set(items.compactMap { reading.thing($0) })
      return all.filter { things.contains($0.thing) }
    }
  }

  private static func act(_ row: Row, _ set: RowSet, _ reading: Reading) -> StyledText {
    if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
    guard let step = step(row, set) else { return StyledText("") }
    let title = reading.marked(reading.title(of: step.convention), step.convention)
    return StyledText(
      "\(reading.register.label(of: step.convention)) \(other(step, reading))\(title)")
  }

  /// Whose side it is, where neither of the two columns tells.
  private static func other(_ step: PendingStep, _ reading: Reading) -> String {
    guard let kind = reading.register.value(PartyEntered.partyKind, of: step.actingParty).value
    else { return "" }
    switch kind {
    case .department, .commune: return ""
    case .intermunicipal, .ccas, .caf, .ars, .state, .association, .other:
      return "(\(reading(kind.term.words))) "
    }
  }

  private static func side(
    _ kind: PartyKind, of row: Row, _ set: RowSet, _ reading: Reading
  ) -> StyledText {
    guard let convention = step(row, set)?.convention else { return StyledText("") }
    let progress = reading.progress(of: convention)
    let party = progress.parties.first {
      reading.register.value(PartyEntered.partyKind, of: $0.actingParty).value == kind
    }
    guard let party else { return StyledText("—") }
    let glyphs = reading.glyphs
    if party.hasSigned {
      return StyledText("\(glyphs.full) \(reading(Words("signé", "signed")))")
    }
    let step = reading.register.pending(progress).first { $0.party == party.party }
    guard let step else {
      return StyledText("\(glyphs.empty) \(reading(Words("à venir", "to come")))")
    }
    let mark = step.step == .takeUpAgain || step.step == .await ? glyphs.alert : glyphs.empty
    return StyledText(
      "\(mark) \(reading(step.step.shortWords))", mark == glyphs.alert ? .warning : .text)
  }

  private static func days(_ step: PendingStep, _ reading: Reading) -> StyledText {
    guard step.step != .takeUpAgain else { return StyledText(String(reading.glyphs.alert)) }
    guard let days = step.days(on: reading.today) else {
      return StyledText(reading(Words("indét.", "undet.")))
    }
    return StyledText(String(days), days >= Overview.lateAfterDays ? .warning : .text)
  }
}

extension PendingStep {
  /// What to act on: the signature that was asked for, else the convention.
  var thing: Register.Thing { signature ?? convention }
}

extension PendingStep.Step {
  /// What has to be done, in the room of a column.
  fileprivate var shortWords: Words {
    switch self {
    case .deliberate: Words("à voter", "to vote")
    case .transmit: Words("à envoyer", "to send")
    case .receive: Words("attend l’AR", "no receipt")
    case .publish: Words("à publier", "to publish")
    case .findOut: Words("indéterm.", "undeterm.")
    case .ask: Words("à demander", "to ask for")
    case .sign: Words("attend", "waits")
    case .takeUpAgain: Words("refusé", "refused")
    case .await: Words("au juge", "judge")
    }
  }
}

extension PendingStep.Blocker {
  /// The order of the groups: whoever works here first, then those who are most often waited for.
  fileprivate static let inOrder: [PendingStep.Blocker] =
    [.you, .party(.commune), .party(.department), .prefecture]
    + PartyKind.allCases.filter { $0 != .commune && $0 != .department }.map { .party($0) }
    + [.party(nil), .judge]

  /// The name of the group.
  fileprivate func heading(_ reading: Reading) -> String {
    let name = reading(words)
    let text = name.prefix(1).uppercased() + name.dropFirst()
    guard self == .prefecture else { return text }
    return text + reading(Words(" (accusé de réception)", " (receipt)"))
  }
}

extension Reading {
  /// The last reminder; a dash where nobody was asked to sign.
  fileprivate func reminded(_ step: PendingStep) -> String {
    guard step.step == .sign else { return "—" }
    switch step.lastReminder {
    case .notRecorded: return self(Words("jamais", "never"))
    case .known, .leftBlank, .citedUnknown: return date(step.lastReminder)
    }
  }
}
