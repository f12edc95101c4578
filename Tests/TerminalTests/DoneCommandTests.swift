import TestKit
import Testing

@Suite("Ticking off what was promised")
struct DoneCommandTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    for (text, due) in [("Ouvrir une permanence", "2026-01-05"), ("Relire le guide", "2026-02-01")]
    {
      let result = try desk.record([
        "suite", "followUpKind=action", "convention=C-2015-01", "owner=CCAS", "dueOn=\(due)",
        "text=\(text)",
      ])
      #expect(result.status == 0, "\(result.errors)")
    }
    return desk
  }

  @Test("what is done is ticked off in one act, and is no longer open in the list")
  func done() throws {
    let desk = try Self.desk()
    let before = try desk.run(
      "list", "follow-ups", "--as-of", "2026-01-10", "--format", "csv", "--store", desk.store
    ).output
    #expect(before.contains("SU-001,action,Ouvrir une permanence,CCAS,2026-01-05,5,open"))
    let result = try desk.run(
      "done", "SU-002", "su-1", "SU-001", "--on", "hier", "--as-of", "2026-01-10", "--store",
      desk.store)
    #expect(result.status == 0 && result.output == "SU-002\nSU-001\n", "\(result.errors)")
    let after = try desk.run(
      "list", "follow-ups", "--as-of", "2026-01-10", "--format", "csv", "--store", desk.store
    ).output
    #expect(after.contains("SU-001,action,Ouvrir une permanence,CCAS,2026-01-05,,done,2026-01-09"))
    #expect(try desk.select("Objet = 'SU-002' && Type = 'modification'").contains(" 1/2\n"))
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("what cannot be ticked off gets one sentence, and nothing is written")
  func refused() throws {
    let desk = try Self.desk()
    _ = try desk.run("done", "SU-002", "--store", desk.store)
    let before = try desk.select("Id != ''")
    let rows: [([String], Int32, String)] = [
      (["SU-001", "SU-002"], 65, "SU-002 n’est plus à faire : fait"),
      (["C-2015-01"], 64, "n’est pas une suite"), (["SU-099"], 66, "SU-099"),
      (["SU-001", "--on", "jamais"], 64, "Faite le"), ([], 64, "numéro"),
    ]
    for (arguments, status, words) in rows {
      let result = try Command.run(
        [Program.path, "done"] + arguments + ["--store", desk.store],
        environment: desk.environment)
      #expect(result.status == status && result.errors.contains(words), "\(result.errors)")
      #expect(result.output == "")
    }
    #expect(try desk.select("Id != ''") == before)
  }
}
