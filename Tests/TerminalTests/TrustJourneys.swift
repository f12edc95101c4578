import TestKit
import Testing

/// What happens to the files of a store, and what the program says of it.
@Suite("What happened to the files is said")
struct TrustJourneys {
  /// The file of a journal in a store: the one that is not of the example.
  private func ownFile(_ store: String) throws -> String {
    let found = try Command.run(
      ["sh", "-c", "ls -t \(store)/journaux/*/*.rec | grep -v pierrefitte | head -n 1"])
    return String(found.output.dropLast())
  }

  @Test("what writing met is told once, after what was written, and is no failure")
  func warnings() throws {
    let desk = try Desk()
    let note = ["note", "C-2015-01", "Un constat.", "--store", desk.store]
    #expect(try desk.run("note", "C-2015-01", "Un.", "--store", desk.store).errors.isEmpty)
    let file = try ownFile(desk.store)
    _ = try Command.run(["sh", "-c", "printf '\\nId: 2015' >> \(file)"])
    for told in [true, false] {
      let result = try Command.run([Program.path] + note, environment: desk.environment)
      #expect(result.status == 0)
      #expect(
        result.errors.contains("Une écriture interrompue (9 octets) est mise de côté") == told,
        "\(result)")
    }
    let terminal = try desk.open()
    try WorkbenchJourneys.fillForm(terminal, finding: "Après la coupure")
    _ = try Command.run(["sh", "-c", "printf '\\nId: 2015' >> \(file)"])
    try terminal.press("C-s")
    try terminal.wait(for: "! Une écriture interrompue (9 octets)")
    try terminal.type("1")
    try terminal.wait(for: "1 avertissement du journal")
    try terminal.type("q")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }
}
