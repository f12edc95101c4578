package import Partnership

/// The days that matter, on their way out.
package enum DeadlineList {
  /// The list as a table, in the order of the days.
  ///
  /// - Parameters:
  ///   - deadlines: The deadlines, in the order of their days.
  ///   - register: What names the things they are about.
  ///   - day: The day that the days left are counted from.
  ///   - weeks: How many weeks ahead to look; what is overdue always stays. Without it, everything.
  /// - Returns: The table, one row for each deadline.
  package static func table(
    of deadlines: [Deadline], in register: Register, asOf day: Day, weeks: Int? = nil
  ) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column("day", Words("Jour", "Day")),
      Table.Column("what", Words("Quoi", "What")),
      Table.Column("daysLeft", Words("Reste, jours", "Days left")),
      Table.Column("convention", Words("Convention", "Convention")),
      Table.Column("title", ConventionDrafted.title.declaration.words),
      Table.Column("isHypothesis", Words("Hypothèse", "Hypothesis")),
      Table.Column(ConventionDrafted.isExample),
    ]
    let last = weeks.flatMap { Day(number: day.number + 7 * $0) }
    let row = ListedThing(register: register, day: day)
    let shown = deadlines.filter { deadline in last.map { deadline.day <= $0 } ?? true }
    return Table(columns: columns, rows: shown.map { row.deadline($0) })
  }
}

extension ListedThing {
  fileprivate func deadline(_ deadline: Deadline) -> [Datum] {
    let convention = deadline.convention
    return [
      id(of: deadline.subject), .date(.day(deadline.day)),
      .choice(identifier: deadline.kind.identifier, words: deadline.kind.words),
      left(until: deadline.day), convention.map { id(of: $0) } ?? .absent,
      convention.map { datum(ConventionDrafted.title, of: $0) } ?? .absent,
      deadline.isHypothesis ? .flag(true) : .absent,
      convention.map { datum(ConventionDrafted.isExample, of: $0) } ?? .absent,
    ]
  }

  /// The days left, negative once the day is past.
  private func left(until last: Day) -> Datum { .count(last.days(since: day)) }
}

extension Deadline.Kind {
  /// The name in JSON and CSV.
  fileprivate var identifier: String {
    switch self {
    case .clock(let kind): "\(kind.rawValue)Clock"
    case .session: "session"
    case .report: "report"
    case .convocation: "convocation"
    case .onlineMinimum: "onlineMinimum"
    case .end: "end"
    case .notice: "notice"
    case .recourse: "conventionClock"
    case .evaluation: "evaluation"
    case .conference: "conference"
    case .needsAnalysis: "needsAnalysis"
    case .grantData: "grantData"
    case .step: "step"
    case .followUp: "followUp"
    case .meeting: "meeting"
    }
  }
}
