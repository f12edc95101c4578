import Partnership
import Screen

/// The conventions, one row each.
enum ConventionsPane: Pane {
  static let id = PaneID("conventions")
  static let title = Words("Conventions", "Conventions")
  static let shortTitle = Words("Conv.", "Conv.")
  static let firstSort = SortOrder(column: "number")

  static let columns = [
    ListColumn.number(width: 10),
    ListColumn.ofThings(
      "title", Words("Objet, commune", "Object, commune"), width: 16, isFlexible: true,
      order: { .text(folded($1.title(of: $0))) },
      shown: { StyledText($1.marked($1.title(of: $0), $0)) }),
    ListColumn.ofThings(
      "state", Words("État", "State"), width: 15, ideal: 17, symbolWidth: 1,
      order: { .number(index(of: $1.progress(of: $0).stage)) },
      shown: { ConventionState.shown($0, $1) }),
    ListColumn.ofThings(
      "waiting", Words("Attend", "Waits"), width: 6, rank: 2, alignment: .right,
      order: { order(waiting: $0, $1) },
      shown: { $1.waitingDays(ofConvention: $0) }),
    ListColumn.ofThings(
      "coordinator", Words("Suivi", "Followed"), width: 16, rank: 3, leastScreen: 170,
      order: { thing, reading in
        reading.known(ConventionDrafted.coordinator, of: thing).map { .text(folded($0)) } ?? .last
      },
      shown: { StyledText($1.known(ConventionDrafted.coordinator, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "next", Words("Éch.", "Due"), width: 10, rank: 1,
      order: { thing, reading in
        reading.nextDate(ofConvention: thing).value?.earliest.map { .number($0.number) } ?? .last
      },
      shown: { thing, reading in
        let next = reading.nextDate(ofConvention: thing)
        return StyledText(next == .notRecorded ? "—" : reading.date(next))
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: reading.things(.convention, in: narrowing).map { .thing($0) })
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing else { return "" }
    let parties = reading.register.values(ConventionDrafted.parties, of: thing)
      .compactMap { reading.register.thing($0) }.map { memo.name(of: $0, in: reading) }
    return [
      reading.register.label(of: thing), reading.marked(reading.title(of: thing), thing),
      ConventionState.shown(thing, reading).text,
      reading.known(ConventionDrafted.title, of: thing) ?? "",
      reading.known(ConventionDrafted.conventionKind, of: thing) ?? "",
      reading.known(ConventionDrafted.coordinator, of: thing) ?? "",
      parties.joined(separator: " "),
    ].joined(separator: " ")
  }

  static func badge(_ overview: Overview) -> Badge { Badge(count: overview.conventions) }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let progress = reading.progress(of: thing)
    let parties = progress.parties.map { party in
      let state = party.signature.map { signature in
        let since = signature.state == .requested ? " \(reading.days(signature))" : ""
        return " (\(reading(signature.state.words))\(since))"
      }
      return reading.title(of: party.party) + (state ?? "")
    }
    let links = [
      reading.count(
        reading.related(thing, .technicalProtocol).count, Words("protocole", "protocol"),
        Words("protocoles", "protocols")),
      reading.count(
        reading.related(thing, .evaluation).count, Words("évaluation", "evaluation"),
        Words("évaluations", "evaluations")),
      reading.count(
        reading.related(thing, .signal).count, Words("signal de veille", "watch signal"),
        Words("signaux de veille", "watch signals")),
    ]
    let missing = ConventionDetail.missing(thing, reading)
    let state = ConventionState.shown(thing, reading)
    return [
      reading.line(Words("Parties", "Parties"), parties.joined(separator: " · ")),
      reading.line(Words("État", "State"), state.text, state.style),
      missing.isEmpty
        ? reading.line(
          Words("Durée", "Term"), reading.shown(ConventionDrafted.term, of: thing))
        : DetailLine(missing[0], .warning),
      reading.line(Words("Liens", "Links"), links.joined(separator: " · ")),
      reading.line(
        Words("Noté", "Recorded"),
        reading.register.history(of: thing).last.map {
          "\(reading.instant($0.id)) UTC, \($0.author)"
        } ?? "—"),
    ]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    row.thing.map { ConventionDetail.lines($0, reading, width: width) } ?? []
  }

  private static func index(of state: ConventionState) -> Int {
    ConventionState.allCases.firstIndex(of: state) ?? 0
  }

  private static func order(waiting thing: Register.Thing, _ reading: Reading) -> SortKey {
    let days = reading.progress(of: thing).parties.compactMap {
      $0.signature?.daysWaiting(on: reading.today)
    }
    return days.max().map { .number($0) } ?? .last
  }
}

extension Reading {
  /// A title with the word for what is made up in front, so that no narrow column cuts it off.
  func marked(_ title: String, _ thing: Register.Thing) -> String {
    isExample(thing) ? "ex. \(title)" : title
  }

  /// A line of a preview: a label, and what it says.
  func line(_ label: Words, _ text: String, _ style: Style = .text) -> DetailLine {
    let name = self(label)
    let padding = String(repeating: " ", count: max(0, 8 - name.count))
    return DetailLine([StyledText("\(name)\(padding): ", .label), StyledText(text, style)])
  }
}
