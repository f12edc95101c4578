import Exchange
import Partnership
import TestKit
import Testing

@Suite("Lists")
struct ListingTests {
  private static let today = Day(year: 2026, month: 11, day: 23)

  @Test("every list says everything in every format", arguments: Listing.allCases)
  func formats(_ listing: Listing) throws {
    let sample = try Sample.exercise()
    let today = try #require(Self.today)
    let table = listing.table(of: sample.register, asOf: today, reading: sample)
    #expect(table.rows.count > 10)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.columns.first?.name == "id")
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
    #expect(StockTool.accepts(table.json, command: FormatTests.parsesJSON))
    let rows = CSVReader.rows(in: table.csv)
    #expect(rows.count == table.rows.count + 1)
    #expect(rows.allSatisfy { $0.count == table.columns.count })
    for row in rows.dropFirst() {
      let id = try #require(ThingID(row[0]))
      #expect(sample.register.thing(id) != nil)
    }
    for width in [20, 40, 80, 120, 200] {
      let lines = table.text(in: .french, width: width).split(separator: "\n")
      #expect(lines.count == table.rows.count + 1)
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  @Test("a list can keep to one convention")
  func oneConvention() throws {
    let sample = try Sample.exercise()
    let today = try #require(Self.today)
    let register = sample.register
    let convention = try #require(
      register.all(.convention).first { !register.descendants(of: $0, .evaluation).isEmpty })
    for listing in Listing.allCases {
      let all = listing.table(of: register, asOf: today, reading: sample)
      let some = listing.table(of: register, asOf: today, convention: convention, reading: sample)
      #expect(some.rows.count < all.rows.count)
      #expect(some.rows.allSatisfy { all.rows.contains($0) })
    }
  }

  @Test("a signature waits until the day asked about")
  func waiting() throws {
    let sample = try Sample.exercise()
    let today = try #require(Self.today)
    let count = { (day: Day) -> [Int] in
      let table = Listing.signatures.table(of: sample.register, asOf: day, reading: sample)
      let column = table.columns.firstIndex { $0.name == "waitingDays" } ?? 0
      return table.rows.compactMap { row in
        if case .count(let days) = row[column] { days } else { nil }
      }
    }
    #expect(!count(today).isEmpty)
    #expect(count(today.adding(days: 10)) == count(today).map { $0 + 10 })
  }

  @Test("the convention of 2015 in the list: in deliberation, one party to go, nothing invented")
  func pierrefitte() throws {
    let sample = try Sample.pierrefitte()
    let day = try #require(Day(year: 2015, month: 3, day: 6))
    let table = Listing.conventions.table(of: sample.register, asOf: day, reading: sample)
    let text = table.text(in: .french)
    #expect(text.contains("N° : C-2015-01\n"))
    #expect(text.contains("État : en délibération\n"))
    #expect(
      text.contains("Parties : Département de la Seine-Saint-Denis, Commune de Pierrefitte\n"))
    #expect(!text.contains("Fin le"))
  }
}
