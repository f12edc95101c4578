import Partnership
import Screen

/// The signatures asked for, grouped by who they wait for.
enum SignaturesPane: Pane {
  static let id = PaneID("signatures")
  static let title = Words("Parapheur", "Signatures")
  static let firstSort = SortOrder(column: "days", isDescending: true)
  static let isSortable = false
  static let previewLines = 8

  static let columns = [
    ListColumn(
      key: "act", title: Words("Qui bloque, acte", "Who blocks, act"), width: 20,
      isFlexible: true, shown: { row, set, reading in act(row, set, reading) }),
    ListColumn.ofThings(
      "department", Words("Dépt", "Dept"), width: 10, rank: 2,
      shown: { side(.department, of: $0, $1) }),
    ListColumn.ofThings(
      "commune", Words("Commune", "Commune"), width: 10, rank: 2,
      shown: { side(.commune, of: $0, $1) }),
    ListColumn.ofThings(
      "days", Words("Jours", "Days"), width: 6, alignment: .right,
      shown: { days($0, $1) }),
    ListColumn.ofThings(
      "reminded", Words("Relancé", "Reminded"), width: 10, rank: 1,
      shown: { StyledText($1.reminded($1.progress(ofSignature: $0))) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    var groups: [PartyKind?: [(signature: Register.Thing, days: Int)]] = [:]
    for signature in reading.things(.signature, in: narrowing) {
      let progress = reading.progress(ofSignature: signature)
      guard progress.state == .requested || progress.state == .refused else { continue }
      let party = reading.register.linked(SignatureGiven.party, of: signature)
      let kind = party.flatMap { reading.register.value(PartyEntered.partyKind, of: $0).value }
      let days = progress.daysWaiting(on: reading.today) ?? -1
      groups[kind, default: []].append((signature, days))
    }
    var set = RowSet()
    let kinds = PartyKind.allCases.map { PartyKind?.some($0) } + [nil]
    for kind in kinds {
      guard let group = groups[kind] else { continue }
      set.rows.append(.heading(set.headings.count))
      set.headings.append(
        kind.map { reading($0.term.words) } ?? reading(Words("partie inconnue", "unknown party")))
      set.rows += group.sorted { $0.days > $1.days }.map { .thing($0.signature) }
    }
    return set
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing else { return "" }
    let party = reading.register.linked(SignatureGiven.party, of: thing)
    return act(row, set, reading).text + " " + (party.map { reading.title(of: $0) } ?? "")
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let late = model.set.rows.count { row in
      guard let thing = row.thing else { return false }
      let progress = reading.progress(ofSignature: thing)
      return (progress.daysWaiting(on: reading.today) ?? 0) >= Overview.lateAfterDays
    }
    return reading(Words("\(late) en retard", "\(late) late"))
  }

  static func badge(_ overview: Overview) -> Badge {
    let isAlert = !overview.lateSignatures.isEmpty || !overview.refusedSignatures.isEmpty
    return Badge(
      count: overview.awaitedSignatures.count + overview.refusedSignatures.count, isAlert: isAlert)
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing, let convention = convention(of: thing, reading) else { return [] }
    return ConventionDetail.sides(convention, reading, width: 76)
      + ConventionDetail.missing(convention, reading).map { DetailLine($0, .warning) }
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    if let convention = convention(of: thing, reading) {
      builder.heading(reading(Words("Convention", "Convention")))
      builder.link(to: convention)
      builder.space()
      for line in ConventionDetail.sides(convention, reading, width: width) { builder.add(line) }
      for line in ConventionDetail.missing(convention, reading) {
        builder.paragraph(line, .warning)
      }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [])
    builder.history(of: thing)
    return builder.lines
  }

  private static func convention(
    of signature: Register.Thing, _ reading: Reading
  ) -> Register.Thing? {
    reading.register.linked(SignatureGiven.convention, of: signature)
  }

  private static func act(_ row: Row, _ set: RowSet, _ reading: Reading) -> StyledText {
    switch row {
    case .heading(let place): StyledText(set.headings[place], .strong)
    case .thing(let thing):
      StyledText(
        convention(of: thing, reading).map {
          reading.register.label(of: $0) + " " + reading.marked(reading.title(of: $0), $0)
        } ?? reading.register.label(of: thing))
    case .entry: StyledText("")
    }
  }

  private static func side(
    _ kind: PartyKind, of signature: Register.Thing, _ reading: Reading
  ) -> StyledText {
    guard let convention = convention(of: signature, reading) else { return StyledText("—") }
    let party = reading.progress(of: convention).parties.first {
      reading.register.value(PartyEntered.partyKind, of: $0.party).value == kind
    }
    guard let party else { return StyledText("—") }
    let glyphs = reading.glyphs
    guard let progress = party.signature else {
      return StyledText("\(glyphs.empty) \(reading(Words("à venir", "to come")))")
    }
    switch progress.state {
    case .given: return StyledText("\(glyphs.full) \(reading(Words("signé", "signed")))")
    case .requested: return StyledText("\(glyphs.empty) \(reading(Words("attend", "waits")))")
    case .refused:
      return StyledText("\(glyphs.alert) \(reading(Words("refusé", "refused")))", .warning)
    case .withdrawn: return StyledText("\(glyphs.cross) \(reading(Words("retiré", "taken back")))")
    }
  }

  private static func days(_ signature: Register.Thing, _ reading: Reading) -> StyledText {
    let progress = reading.progress(ofSignature: signature)
    guard progress.state == .requested else { return StyledText(String(reading.glyphs.alert)) }
    guard let days = progress.daysWaiting(on: reading.today) else {
      return StyledText(reading(Words("indét.", "undet.")))
    }
    return StyledText(String(days), days >= Overview.lateAfterDays ? .warning : .text)
  }
}
