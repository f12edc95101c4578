import Partnership
import Testing

@Suite("An actor who joined a project")
struct ActorTests {
  @Test(
    "has left only once a known day of leaving is past",
    arguments: [
      ([], Answer.no), (["QuitteLe: 2025-02-28"], .yes), (["QuitteLe: 2025-03-01"], .no),
      (["QuitteLe: 2025-12-31"], .no),
    ] as [([String], Answer)])
  func left(lines: [String], answer: Answer) throws {
    #expect(try hasLeft(lines) == answer)
  }

  @Test("may have left where the day of leaving is not known")
  func unknown() throws {
    for date in ["XXXX", "2025"] {
      guard case .undetermined = try hasLeft(["QuitteLe: \(date)"]) else {
        Issue.record("« \(date) » decides")
        continue
      }
    }
  }

  private func hasLeft(_ lines: [String]) throws -> Answer {
    let desk = try Scene.desk(
      Scene.convention + [
        NewFact(.accession, "AD-01", lines: ["Projet: PST-01", "Acteur: Association"] + lines)
      ])
    return desk.register.hasLeft(try desk.thing("AD-01"), on: Day.of(2025, 3, 1))
  }
}
