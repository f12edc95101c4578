import TestKit
import Testing

@testable import Partnership

@Suite("Marks on the principles")
struct RatingTests {
  private func desk(
    _ rows: [(date: String, college: String?, mark: String?, principles: [String])]
  ) throws -> Desk {
    var desk = try Desk.withConvention()
    for row in rows {
      var values: [WrittenValue] = [
        .init("Cible", "C-2015-01"), .init("EvalueLe", row.date), .init("Texte", "Constat."),
      ]
      if let college = row.college { values.append(.init("College", college)) }
      if let mark = row.mark { values.append(.init("Note", mark)) }
      values += row.principles.map { .init("Principe", $0) }
      try desk.record(.evaluation, values)
    }
    return desk
  }

  @Test("no mean and no trend is given of too few marks, over all or of a college")
  func tooFew() throws {
    let desk = try desk([
      ("2015-01-10", "habitants", "1", ["innovation"]),
      ("2015-02-10", "habitants", "4", ["innovation"]),
      ("2015-02-10", "elus", "n/o", ["innovation"]),
      ("2015-03-01", nil, nil, ["innovation"]),
    ])
    let rating = desk.register.ratings(in: desk.register.evaluations())[5]
    #expect(rating.entries.count == 4 && rating.marks.count == 2)
    #expect(rating.marks.meanTenths == nil && rating.trend == nil)
    #expect(rating.colleges[.residents]?.count == 2 && rating.colleges[.elected] == nil)
    #expect(rating.periods.map(\.marks.marks) == [[1], [4]])
  }

  @Test("means stand by day, and by year where there are more days than a list draws")
  func periods() throws {
    let few = try desk([
      ("2015-01-10", "elus", "1", ["innovation", "dialogue-ouvert"]),
      ("2015-01-10", "elus", "2", ["innovation"]), ("2015-02", "elus", "3", ["innovation"]),
    ])
    let rating = few.register.ratings(in: few.register.evaluations())[5]
    #expect(rating.marks.meanTenths == 20 && rating.colleges[.elected]?.meanTenths == 20)
    #expect(rating.periods.map(\.marks.meanThousandths) == [1500, 3000])
    #expect(rating.trend == .rising)
    #expect(few.register.ratings(in: few.register.evaluations())[2].marks.count == 1)
    let many = try desk(
      (1...14).map { number in
        ("\(2014 + number % 2)-0\(1 + number % 9)-1\(number % 10)", nil, "2", ["innovation"])
      })
    let years = many.register.ratings(in: many.register.evaluations())[5].periods
    #expect(years.map(\.date) == [.year(2014), .year(2015)])
    #expect(years.map(\.marks.count) == [7, 7])
  }

  @Test("every mark is counted once for each principle it is about, whatever comes")
  func counted() throws {
    for seed in UInt64(1)...8 {
      var random = SeededGenerator(seed: seed)
      var rows: [(date: String, college: String?, mark: String?, principles: [String])] = []
      for _ in 0..<12 {
        let principles = Principle.allCases.filter { _ in Bool.random(using: &random) }
        let mark = Rating.allCases.randomElement(using: &random)
        rows.append(
          (
            "2015-0\(Int.random(in: 1...9, using: &random))",
            College.allCases.randomElement(using: &random)?.journal, mark?.journal,
            principles.map(\.journal)
          ))
      }
      let desk = try desk(rows)
      let ratings = desk.register.ratings(in: desk.register.evaluations())
      let expected = rows.filter { $0.mark != "n/o" }.reduce(0) { $0 + $1.principles.count }
      #expect(ratings.reduce(0) { $0 + $1.marks.count } == expected, "seed \(seed)")
      for rating in ratings {
        let count = rating.marks.count
        #expect(rating.periods.reduce(0) { $0 + $1.marks.count } == count, "seed \(seed)")
        #expect(rating.colleges.values.reduce(0) { $0 + $1.count } == count, "seed \(seed)")
        if let mean = rating.marks.meanTenths { #expect((0...40).contains(mean), "seed \(seed)") }
      }
    }
  }

  @Test("a protocol to be evaluated and a criterion without an entry are told")
  func gaps() throws {
    var desk = try desk([("2015-01-10", "elus", "1", ["innovation"])])
    for (number, state) in ["en-cours", "repere", "valide", "abandonne"].enumerated() {
      try desk.record(
        .technicalProtocol, about: "P-0\(number + 1)",
        [.init("Titre", "Protocole"), .init("Convention", "C-2015-01"), .init("Etat", state)])
    }
    try desk.record(
      .evaluation,
      [.init("Cible", "P-03"), .init("EvalueLe", "2015-02-01"), .init("Critere", "impact")]
        + [.init("Texte", "Constat."), .init("Nature", "mi-parcours")])
    let gaps = desk.register.evaluationGaps(of: try desk.thing("C-2015-01"))
    #expect(gaps.protocols == [try desk.thing("P-01")])
    #expect(!gaps.unusedCriteria.contains(.impact) && gaps.unusedCriteria.count == 5)
    #expect(gaps.kinds.first { $0.word == .midTerm }?.count == 1)
  }
}
