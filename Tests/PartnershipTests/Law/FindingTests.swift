import Partnership
import Testing

@Suite("What the checks find")
struct FindingTests {
  @Test(
    "each finds what is wrong, and nothing where nothing is", arguments: FindingCases.signatures)
  func signatures(row: FindingCases.Row) throws { try check(row) }

  @Test(
    "each finds what is wrong in an act, and nothing elsewhere",
    arguments: FindingCases.deliberations)
  func deliberations(row: FindingCases.Row) throws { try check(row) }

  @Test("each finds what a text, a party or the work lacks", arguments: FindingCases.others)
  func others(row: FindingCases.Row) throws { try check(row) }

  private func check(_ row: FindingCases.Row) throws {
    #expect(try findings(row.found, on: row.on).contains { $0.matches(row) }, "not found")
    #expect(try !findings(row.clear, on: row.on).contains { $0.matches(row) }, "found")
  }

  private func findings(_ facts: [NewFact], on day: Day) throws -> [Finding] {
    let desk = try Scene.desk(facts)
    return desk.register.findings(
      .everything,
      in: InspectionContext(today: day, communes: FewCommunes(), reader: desk.journal))
  }

  @Test("every check has a source, and a case both ways")
  func covered() {
    #expect(Set(FindingCases.all.map(\.code)) == Set(FindingCode.allCases))
    for code in FindingCode.allCases { #expect(!code.source.fr.isEmpty && !code.source.en.isEmpty) }
  }

  @Test("no sentence says « nul » of a signature")
  func neverVoid() throws {
    for row in FindingCases.all {
      for finding in try findings(row.found, on: row.on) {
        let words = folded(finding.message.fr + " " + finding.action.fr).split { !$0.isLetter }
        #expect(!words.contains("nul") && !words.contains("nulle"), "\(finding.message.fr)")
      }
    }
  }
}

extension Finding {
  fileprivate func matches(_ row: FindingCases.Row) -> Bool {
    code == row.code && severity == row.severity
  }
}
