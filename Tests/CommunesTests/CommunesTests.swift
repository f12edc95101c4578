import Communes
import Partnership
import TestKit
import Testing

@Suite("The communes of France")
struct CommunesTests {
  private let communes = FrenchCommunes()

  private func code(_ text: String) throws -> InseeCode {
    try #require(InseeCode(journal: text))
  }

  @Test("each department has as many communes and inhabitants as the files of the State")
  func counts() {
    let text = PackageFolder.text(of: "Tests/CommunesTests/Fixtures/departments.csv")
    let rows = text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",").map { String($0) }
    }
    #expect(rows.count == 101)
    var total = 0
    let all = (0...9).flatMap { communes.completions(String($0), limit: .max) }
    let departments = Dictionary(grouping: all.filter { $0.endedOn == nil }, by: \.department)
    for row in rows {
      let living = departments[row[0]] ?? []
      total += living.count
      #expect(communes.departmentName(row[0]) == row[1])
      // The merger of 2025 takes a commune and its inhabitants out of the table of 2024.
      let isMerged = row[0] == "93"
      #expect(living.count == (Int(row[2]) ?? 0) - (isMerged ? 1 : 0), "\(row[1])")
      let people = living.reduce(0) { $0 + ($1.population ?? 0) }
      #expect(people == (Int(row[3]) ?? 0) - (isMerged ? 32_426 : 0), "\(row[1])")
      #expect(living.map(\.code.code) == living.map(\.code.code).sorted())
      let withoutSiren = living.filter { $0.siren == nil }.map(\.code.code)
      #expect(withoutSiren == (isMerged ? ["93066"] : []))
    }
    #expect(total == 34_934)
  }

  @Test("a commune is found by its code, with what the law asks of it")
  func byCode() throws {
    let commune = try #require(communes.commune(code("01001")))
    #expect(commune.name == "L'Abergement-Clémenciat" && commune.department == "01")
    #expect(commune.population == 848 && commune.siren?.digits == "210100012")
    #expect(commune.endedOn == nil && commune.successor == nil)
    #expect(communes.commune(try code("99999")) == nil)
    #expect(communes.commune(try code("75101")) == nil, "a municipal district is no commune")
  }

  @Test("Corsica and the overseas departments have codes of their own")
  func otherCodes() throws {
    let ajaccio = try #require(communes.commune(code("2A004")))
    #expect(ajaccio.name == "Ajaccio" && ajaccio.department == "2A")
    #expect(communes.departmentName("2A") == "Corse-du-Sud")
    #expect(communes.completions("2b033", limit: 5).map(\.name) == ["Bastia"])
    #expect(communes.commune(try code("97411"))?.department == "974")
    let old = try #require(communes.commune(code("20004")))
    #expect(old.endedOn?.iso == "1976-01-01" && old.successor?.code == "2A004")
  }

  @Test("Pierrefitte-sur-Seine ended with 2024; Saint-Denis took its place, its SIREN unknown")
  func merged() throws {
    let old = try #require(communes.commune(code("93059")))
    #expect(old.name == "Pierrefitte-sur-Seine" && old.endedOn == Day(iso: "2025-01-01"))
    #expect(old.successor?.code == "93066")
    let new = try #require(communes.commune(code("93066")))
    #expect(new.endedOn == nil && new.siren == nil && new.population == 114_782)
  }

  @Test("a commune that was split among several has no successor")
  func split() throws {
    let commune = try #require(communes.commune(code("08227")))
    #expect(commune.name == "Hocmont" && commune.endedOn?.iso == "1968-03-02")
    #expect(commune.successor == nil)
  }

  @Test(
    "homonyms come together, those that are before those that ended",
    arguments: ["Saint-Denis", "SAINT DENIS", "st-denis", " saint  denis "])
  func homonyms(name: String) {
    let found = communes.communes(named: name, inDepartment: nil).map(\.code.code)
    #expect(found == ["11339", "30247", "93066", "97411", "75066", "79245"])
    #expect(communes.communes(named: name, inDepartment: "93").map(\.code.code) == ["93066"])
    #expect(communes.communes(named: name, inDepartment: "92").isEmpty)
  }

  @Test("names with accents, ligatures and apostrophes are found however they are typed")
  func folding() {
    for (typed, expected) in [
      ("oeuilly", ["02565", "51410"]), ("val d’usiers", ["25060"]), ("VAL D'USIERS", ["25060"]),
      ("ste marie aux mines", ["68298"]), ("l abergement clemenciat", ["01001"]),
    ] {
      let found = communes.communes(named: typed, inDepartment: nil).filter { $0.endedOn == nil }
      #expect(found.map(\.code.code) == expected, "\(typed)")
    }
    #expect(communes.communes(named: "", inDepartment: nil).isEmpty)
    #expect(communes.communes(named: " - ", inDepartment: nil).isEmpty)
  }

  @Test("a beginning gives the whole name first, then the larger communes, then those that ended")
  func completions() {
    let saintDenis = communes.completions("saint-den", limit: 3).map(\.code.code)
    #expect(saintDenis == ["97411", "93066", "45274"], "\(saintDenis)")
    let exact = communes.completions("saint-denis", limit: 5).map(\.code.code)
    #expect(exact == ["97411", "93066", "11339", "30247", "45274"], "\(exact)")
    #expect(communes.completions("bourget", limit: 1).map(\.name) == ["Le Bourget"])
    let last = communes.completions("pierrefitte-sur-s", limit: 9)
    #expect(last.last?.code.code == "75059", "\(last.map(\.code.code))")
    #expect(last.dropLast().last?.code.code == "93059")
    #expect(communes.completions("st-d", limit: 1).map(\.name) == ["Saint-Denis"])
    #expect(communes.completions("9306", limit: 3).map(\.code.code) == ["93061", "93062", "93063"])
    #expect(communes.completions("", limit: 5).isEmpty)
    #expect(communes.completions("saint", limit: 0).isEmpty)
    #expect(communes.completions("zzz", limit: 5).isEmpty)
    let many = communes.completions("l", limit: .max)
    #expect(Set(many.map(\.code)).count == many.count, "none comes twice")
  }

  @Test("communes are found again by their own names, so the table is in the order of the names")
  func everyName() {
    for department in ["01", "2A", "67", "93", "974"] {
      let all = communes.completions(department, limit: .max)
      // Every fifth: the unoptimised look-up takes its time.
      for commune in stride(from: 0, to: all.count, by: 5).map({ all[$0] }) {
        let found = communes.communes(named: commune.name, inDepartment: commune.department)
        #expect(found.contains(commune), "\(commune.code.code) \(commune.name)")
      }
    }
  }

  @Test("an empty directory knows nothing")
  func empty() throws {
    let none = EmptyCommuneDirectory()
    #expect(none.commune(try code("93066")) == nil && none.departmentName("93") == nil)
    #expect(none.completions("s", limit: 9).isEmpty)
    #expect(none.communes(named: "Saint-Denis", inDepartment: nil).isEmpty)
  }
}
