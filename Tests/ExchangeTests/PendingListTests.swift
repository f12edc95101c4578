import Example
import Exchange
import Partnership
import Testing

@Suite("What conventions wait for")
struct PendingListTests {
  static let today = [Day(year: 2026, month: 11, day: 23)].compactMap { $0 }[0]

  @Test("one row for each party that has not signed, the longest waiting first")
  func rows() throws {
    let register = try Sample.exercise().register
    let table = PendingList.table(of: register, asOf: PendingListTests.today)
    let days = table.columns.firstIndex { $0.name == "waitingDays" } ?? 0
    let numbers = table.rows.map { row in
      if case .count(let number) = row[days] { number } else { -1 }
    }
    #expect(numbers.count > 5 && numbers == numbers.sorted(by: >))
    #expect(numbers.contains { $0 > 0 })
    for convention in register.all(.convention) {
      let progress = register.progress(of: convention, on: PendingListTests.today)
      let own = PendingList.table(
        of: register, asOf: PendingListTests.today, convention: convention)
      let unsigned = progress.isUnderWay ? progress.parties.count { !$0.hasSigned } : 0
      #expect(own.rows.count == unsigned, "\(register.label(of: convention))")
      #expect(own.rows.allSatisfy { $0[0] == .token(register.label(of: convention)) })
    }
    let steps = Set(table.csv.split(separator: "\r\n").flatMap { $0.split(separator: ",") })
    #expect(steps.isSuperset(of: ["sign", "deliberate", "commune"]))
  }

  @Test("on the day after the vote, the département has to find out and the commune to deliberate")
  func pierrefitte() throws {
    let register = try Sample.pierrefitte().register
    let day = try #require(Day(year: 2015, month: 3, day: 6))
    let text = PendingList.table(of: register, asOf: day).text(in: .french)
    let blocks = text.split(separator: "\n\n").map { String($0) }
    #expect(blocks.count == 2, "\(text)")
    #expect(text.contains("Étape : à délibérer"), "\(text)")
    #expect(text.contains("Qui bloque : commune"), "\(text)")
  }
}
