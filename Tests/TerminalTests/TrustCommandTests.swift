import TestKit
import Testing

@Suite("Trust from the command line")
struct TrustCommandTests {
  /// The id of the last record of a kind, as recutils reads it.
  static func lastID(_ desk: Desk, _ kind: String) throws -> String {
    let found = try desk.select("Type = '\(kind)'")
    return found.split(separator: "\n").last { $0.hasPrefix("Id: ") }.map {
      String($0.dropFirst(4))
    } ?? ""
  }

  @Test("a record is erased once that is confirmed, and the store says what is left to do")
  func redact() throws {
    let desk = try Desk()
    _ = try desk.run(
      "note", "C-2015-01", "Madame Untel dit oui.", "--confirm", "essai", "--store", desk.store)
    let id = try Self.lastID(desk, "evaluation")
    let missing = try desk.run("redact", id, "--store", desk.store)
    #expect(missing.status == 64 && missing.errors.contains("--reason"))
    let unconfirmed = try desk.run("redact", id, "--reason", "nom", "--store", desk.store)
    #expect(unconfirmed.status == 65 && unconfirmed.errors.contains("--yes"))
    #expect(try desk.select("Type = 'evaluation'").contains("Untel"))
    let terminal = try RealTerminal.open(environment: desk.environment)
    try terminal.type("\(Program.path) redact \(id) --reason nom --store \(desk.store)")
    try terminal.press("Enter")
    try terminal.wait(for: "Tapez « oui »")
    try terminal.type("oui")
    try terminal.press("Enter")
    try terminal.wait(for: "est expurgé")
    try terminal.wait(for: "5. « atelier redact » sans identifiant")
    let left = try Command.run(["grep", "-r", "Untel", desk.store])
    #expect(left.status == 1, "\(left.output)")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
    let list = try desk.run("redact", "--store", desk.store)
    #expect(list.output.contains("\(id) : expurgé ; ont répondu : — ; sans réponse : pierrefitte"))
    let other = try desk.run(
      "redact", "2015-03-06T08:00:39.000Z-00-pierrefitte", "--reason", "nom", "--yes", "--store",
      desk.store)
    #expect(other.status == 65 && other.errors.contains("seul son auteur"))
  }

  @Test("a checkpoint is signed with a key of the user, and a forged one has its exit code")
  func checkpoint() throws {
    let desk = try Desk()
    let home = ["HOME": desk.folder.path]
    _ = try desk.run("note", "C-2015-01", "Un constat.", "--store", desk.store)
    let none = try desk.run("checkpoint", "--store", desk.store, environment: home)
    #expect(none.status == 66 && none.errors.contains("Aucune clé SSH"), "\(none.errors)")
    let key = "\(desk.folder.path)/cle"
    _ = try Command.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key])
    let made = try desk.run("checkpoint", "--key", key, "--store", desk.store, environment: home)
    #expect(made.status == 0, "\(made.errors)")
    // The key is remembered.
    #expect(try desk.run("checkpoint", "--store", desk.store, environment: home).status == 0)
    let signed = try desk.run("verify", "--store", desk.store)
    #expect(signed.status == 0 && signed.output.contains("1 jalon signé"), "\(signed.output)")
    let path = made.output.split(separator: " ").first.map { String($0) } ?? ""
    _ = try Command.run(["sed", "-i", "s/nombre 2/nombre 1/", "\(desk.store)/\(path)"])
    let forged = try desk.run("verify", "--store", desk.store)
    #expect(forged.status == 4 && forged.output.contains(path), "\(forged.output)")
  }

  @Test(
    "a record taken off the end of one's own journal is a rewritten history, here and on screen")
  func memory() throws {
    let desk = try Desk()
    for text in ["Un.", "Deux."] {
      _ = try desk.run("note", "C-2015-01", text, "--store", desk.store)
    }
    let cut = """
      for file in \(desk.store)/journaux/*/*.rec; do
        case $file in */pierrefitte/*) continue ;; esac
        perl -0777 -i -pe 's/\\n\\nId: [^\\n]*\\n(?:(?!\\nId: ).)*\\z/\\n/s' "$file"
      done
      """
    _ = try Command.run(["sh", "-c", cut])
    let verified = try desk.run("verify", "--store", desk.store)
    #expect(verified.status == 3, "\(verified.output)")
    #expect(verified.output.contains("histoire réécrite, cette machine a vu 3 enregistrements"))
    let terminal = try desk.open()
    try terminal.wait(for: "histoire réécrite")
    try terminal.press("q")
  }
}
