import Partnership
import TestKit
import Testing

@Suite("The rules of the law")
struct LawTests {
  @Test("each rule computes what its case says, both ways", arguments: LawCases.all)
  func computed(row: LawCases.Row) throws {
    let desk = try Scene.desk(row.facts)
    #expect(try row.question(desk) == row.expected)
  }

  @Test("each duration ends where its case says", arguments: DeadlineCases.all)
  func durations(row: DeadlineCases.Row) {
    let derivation = LegalCalendar(row.zone).derive(row.rule, from: row.from)
    #expect(derivation?.due == row.due)
    #expect(derivation?.steps.last?.day == row.due)
  }

  @Test("every rule has a source, and a case both ways")
  func covered() {
    for rule in LegalRule.allCases {
      let answers = Set(LawCases.all.filter { $0.rule == rule }.map(\.expected))
      #expect(answers == [true, false], "\(rule)")
      #expect(!rule.source.fr.isEmpty && !rule.source.en.isEmpty)
    }
    for name in DeadlineRule.names {
      let cases = Set(DeadlineCases.all.filter { $0.rule.name == name }.map(\.isPlain))
      #expect(cases == [true, false], "\(name)")
    }
    for rule in DeadlineRule.samples {
      #expect(!rule.source.fr.isEmpty && !rule.source.en.isEmpty)
    }
  }

  @Test("Docs/Rules.md says what the rules and their cases say")
  func page() {
    if let staleness = PackageFolder.staleness(of: "Docs/Rules.md", RulesPage.text) {
      Issue.record("\(staleness)")
    }
  }
}
