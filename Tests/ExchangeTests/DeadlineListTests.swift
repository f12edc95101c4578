import Example
import Exchange
import Partnership
import Testing

@Suite("The days that matter, on their way out")
struct DeadlineListTests {
  static let today = [Day(year: 2026, month: 11, day: 23)].compactMap { $0 }[0]

  @Test("in the order of the days, overdue ones first, with the days left")
  func order() throws {
    let register = try Sample.exercise().register
    let deadlines = register.deadlines(on: DeadlineListTests.today)
    let table = DeadlineList.table(of: deadlines, in: register, asOf: DeadlineListTests.today)
    #expect(table.rows.count == deadlines.count && deadlines.count > 20)
    for (row, deadline) in zip(table.rows, deadlines) {
      #expect(row[0] == .token(register.label(of: deadline.subject)))
      #expect(row[1] == .date(.day(deadline.day)))
      #expect(row[3] == .count(deadline.day.number - DeadlineListTests.today.number))
    }
    let left = table.rows.compactMap { row in
      if case .count(let days) = row[3] { days } else { nil }
    }
    #expect(left == left.sorted() && left.contains { $0 < 0 } && left.contains { $0 > 0 })
  }

  @Test("looking some weeks ahead leaves out what comes later, and never what is overdue")
  func weeks() throws {
    let register = try Sample.exercise().register
    let deadlines = register.deadlines(on: DeadlineListTests.today)
    for weeks in [0, 1, 6] {
      let table = DeadlineList.table(
        of: deadlines, in: register, asOf: DeadlineListTests.today, weeks: weeks)
      let last = DeadlineListTests.today.adding(days: 7 * weeks)
      #expect(table.rows.count == deadlines.count { $0.day <= last })
      #expect(table.rows.count < deadlines.count)
    }
  }

  @Test("every sort of deadline has a name of its own in JSON and CSV")
  func names() throws {
    let register = try Sample.exercise().register
    let thing = try #require(register.all(.convention).first)
    let kinds: [Deadline.Kind] =
      Clock.Kind.allCases.map { .clock($0) } + [
        .session, .report, .convocation, .onlineMinimum, .end, .notice, .evaluation, .conference,
        .needsAnalysis, .grantData, .step, .followUp, .meeting,
      ]
    let table = DeadlineList.table(
      of: kinds.map { Deadline($0, DeadlineListTests.today, of: thing, convention: nil) },
      in: register, asOf: DeadlineListTests.today)
    let names = table.csv.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[2] }
    #expect(Set(names).count == kinds.count)
    #expect(names.first == "thirdPartiesClock")
  }
}
