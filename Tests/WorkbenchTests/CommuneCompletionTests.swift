import Partnership
import Screen
import Testing

@testable import Workbench

/// Four communes, as a directory of them would answer.
private struct FewCommunes: CommuneDirectory {
  private let all: [Commune]

  init() {
    let rows: [(code: String, name: String, endedOn: Day?, successor: String?)] = [
      ("93008", "Bobigny", nil, nil), ("93066", "Saint-Denis", nil, nil),
      ("97411", "Saint-Denis", nil, nil),
      ("93059", "Pierrefitte-sur-Seine", Day(year: 2025, month: 1, day: 1), "93066"),
    ]
    all = rows.compactMap { row in
      InseeCode(journal: row.code).map {
        Commune(
          code: $0, name: row.name, endedOn: row.endedOn,
          successor: row.successor.flatMap { InseeCode(journal: $0) })
      }
    }
  }

  func commune(_ code: InseeCode) -> Commune? { all.first { $0.code == code } }

  func communes(named name: String, inDepartment department: String?) -> [Commune] {
    all.filter { folded($0.name) == folded(name) }
  }

  func completions(_ typed: String, limit: Int) -> [Commune] {
    guard !typed.isEmpty else { return [] }
    let found = all.filter {
      folded($0.name).hasPrefix(folded(typed)) || $0.code.code.hasPrefix(typed)
    }
    return Array(found.prefix(limit))
  }

  func departmentName(_ code: String) -> String? {
    code == "93" ? "Seine-Saint-Denis" : nil
  }
}

@Suite("Communes in forms")
struct CommuneCompletionTests {
  private func proposals(
    _ typed: String, _ directory: any CommuneDirectory = FewCommunes(),
    _ language: Language = .french
  ) -> [Completion.Proposal] {
    let field = FormField(FormLine(PartyEntered.inseeCode.declaration), texts: [typed])
    let state = Sample.usual.state(80, 24, language)
    return Completion.proposals(for: field, in: state.reading, communes: directory)
  }

  @Test("a name or a code is completed, homonyms told apart by their department")
  func names() {
    #expect(
      proposals("saint").map(\.shown) == [
        "93066 Saint-Denis (Seine-Saint-Denis)", "97411 Saint-Denis (974)",
      ])
    #expect(proposals("93").count == 3)
    #expect(proposals("").isEmpty && proposals("zz").isEmpty)
    #expect(proposals("saint", EmptyCommuneDirectory()).isEmpty)
  }

  @Test("a commune that ended says until when; chosen, it proposes what took its place")
  func ended() {
    #expect(
      proposals("pierre").map(\.shown) == [
        "93059 Pierrefitte-sur-Seine (Seine-Saint-Denis), jusqu’au 31/12/2024"
      ])
    #expect(proposals("pierre", FewCommunes(), .english)[0].shown.contains("until"))
    #expect(proposals("93059").map(\.typed) == ["93066 Saint-Denis"])
    #expect(proposals("93008").isEmpty)
  }

  @Test("what a completion types is recorded as the code alone")
  func recorded() throws {
    let typed = try #require(proposals("bob").first).typed
    let field = FormField(FormLine(PartyEntered.inseeCode.declaration), texts: [typed])
    let values = try field.journal(on: Sample.monday).get()
    #expect(values == [WrittenValue(PartyEntered.inseeCode.declaration.key, "93008")])
    #expect(proposals(typed).isEmpty)
  }
}
