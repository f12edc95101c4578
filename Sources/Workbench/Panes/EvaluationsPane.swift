import Partnership
import Screen

/// The entries of the evaluations: who found what, with a mark or without.
enum EvaluationsPane: Pane {
  static let id = PaneID("evaluations")
  static let title = Words("Évaluations", "Evaluations")
  static let shortTitle = Words("Éval.", "Eval.")
  static let firstSort = SortOrder(column: "date", isDescending: true)
  static let form: FormDefinition? = .evaluation
  static let previewLines = 6

  static let columns = [
    ListColumn.ofThings(
      "date", Words("Date", "Date"), width: 10,
      order: { thing, reading in
        reading.register.value(EvaluationEntered.evaluatedOn, of: thing).value?.earliest.map {
          .number($0.number)
        } ?? .last
      },
      shown: { StyledText($1.shown(EvaluationEntered.evaluatedOn, of: $0)) }),
    ListColumn.ofThings(
      "kind", Words("Type", "Kind"), width: 12, rank: 2,
      order: { .number($1.register.order(EvaluationEntered.evaluationKind, of: $0)) },
      shown: { StyledText($1.known(EvaluationEntered.evaluationKind, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "target", Words("Cible", "Target"), width: 18, isFlexible: true,
      order: { thing, reading in .text(folded(target(thing, reading))) },
      shown: { StyledText($1.marked(target($0, $1), $0)) }),
    ListColumn.ofThings(
      "college", Words("Collège", "College"), width: 12, rank: 1,
      order: { .number($1.register.order(EvaluationEntered.college, of: $0)) },
      shown: { StyledText($1.known(EvaluationEntered.college, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "rating", Words("Note", "Mark"), width: 4,
      order: { thing, reading in
        reading.register.value(EvaluationEntered.rating, of: thing).value?.number.map {
          .number($0)
        } ?? .last
      },
      shown: { StyledText($1.known(EvaluationEntered.rating, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "principle", Words("Principe", "Principle"), width: 16, rank: 3,
      shown: { StyledText(principles($0, $1)) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet(rows: reading.things(.evaluation, in: narrowing).map { .thing($0) })
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let thing = row.thing else { return "" }
    let target = targetThing(thing, reading).map { memo.name(of: $0, in: reading) } ?? ""
    return [
      reading.register.label(of: thing), reading.shown(EvaluationEntered.evaluatedOn, of: thing),
      target,
      reading.known(EvaluationEntered.evaluationKind, of: thing) ?? "",
      reading.known(EvaluationEntered.college, of: thing) ?? "", principles(thing, reading),
    ].joined(separator: " ")
  }

  static func badge(_ overview: Overview) -> Badge { Badge(count: overview.evaluations) }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let finding = reading.whole(thing).stated(EvaluationEntered.finding)
    let text = finding.value?.text ?? finding.absence.map { reading($0) } ?? ""
    return [
      DetailLine(text.replacing("\n", with: " ")),
      reading.line(
        Words("Note", "Mark"),
        reading.shown(EvaluationEntered.rating, of: thing) + " · " + principles(thing, reading)),
      reading.line(Words("Cible", "Target"), target(thing, reading)),
      reading.line(
        Words("Critère", "Criterion"), reading.shown(EvaluationEntered.criterion, of: thing)),
      recommendation(thing, reading),
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
    row.thing.map { EvaluationDetail.lines($0, reading, width: width) } ?? []
  }

  static func target(_ thing: Register.Thing, _ reading: Reading) -> String {
    targetThing(thing, reading).map { reading.name(of: $0) }
      ?? reading.shown(EvaluationEntered.target, of: thing)
  }

  /// The first thing it recommends that is still to be done, and how many there are.
  private static func recommendation(_ thing: Register.Thing, _ reading: Reading) -> DetailLine {
    let all = reading.register.followUps(about: thing)
    guard let first = all.first(where: \.isOpen) ?? all.first else {
      return reading.line(
        Words("Suites", "Leads to"), reading(Words("aucune recommandation", "no recommendation")))
    }
    let more = all.count > 1 ? " +\(all.count - 1)" : ""
    return reading.line(
      Words("Suites", "Leads to"),
      "\(reading(first.standing.words)), \(reading.owner(first)), \(reading.due(first))\(more) : \(reading.words(ofPromise: first.thing))"
    )
  }

  private static func targetThing(
    _ thing: Register.Thing, _ reading: Reading
  ) -> Register.Thing? {
    reading.register.linked(EvaluationEntered.technicalProtocol, of: thing)
      ?? reading.register.linked(EvaluationEntered.target, of: thing)
  }

  private static func principles(_ thing: Register.Thing, _ reading: Reading) -> String {
    let served = reading.register.values(EvaluationEntered.principles, of: thing)
    return served.isEmpty ? "—" : served.map { reading($0.term.words) }.joined(separator: ", ")
  }
}
