import TestKit
import Testing

/// Two people and a bare repository, through the program itself.
@Suite("Sharing, by the command line and by keys", .serialized)
struct SharingJourneys {
  /// A store that is shared, and the second copy of somebody else.
  private struct Pair {
    let desk: Desk
    var copy: String { "\(desk.folder.path)/copie" }
    var remote: String { "\(desk.folder.path)/depot.git" }

    init() throws {
      desk = try Desk()
      _ = try Command.run(["git", "init", "-q", "--bare", "-b", "main", remote])
      let first = try desk.run("share", "init", remote, "--store", desk.store, environment: home)
      #expect(first.status == 0, "\(first)")
      #expect(first.output == "Partage fait : rien de nouveau ; 41 faits envoyés.\n", "\(first)")
      let second = try there("share", "init", remote)
      #expect(second.output.hasPrefix("Partage fait : 41 faits de mission-pst.\n"), "\(second)")
    }

    var home: [String: String] {
      ["HOME": desk.folder.path, "PATH": "\(desk.folder.path)/bin:/usr/local/bin:/usr/bin:/bin"]
    }

    /// Runs the program as the other person.
    @discardableResult
    func there(_ arguments: String...) throws -> Command.Result {
      let environment = desk.environment.merging(home) { $1 }.merging([
        "XDG_STATE_HOME": "\(desk.folder.path)/etat-2"
      ]) { $1 }
      return try Command.run(
        [Program.path] + arguments + ["--store", copy, "--as", "commune"],
        environment: environment)
    }
  }

  @Test("a store, a repository and a common folder may be named from where one stands")
  func relativePaths() throws {
    let pair = try Pair()
    let folder = pair.desk.folder.path
    func here(_ arguments: String...) throws -> Command.Result {
      try Command.run(
        [Program.path] + arguments + ["--store", "voisin", "--as", "ccas"],
        environment: pair.desk.environment.merging(pair.home) { $1 }, in: folder)
    }
    let begun = try here("share", "init", "depot.git")
    #expect(begun.output.hasPrefix("Partage fait : 41 faits de mission-pst.\n"), "\(begun)")
    #expect(try here("note", "C-2015-01", "Accueil élargi à l’été.").status == 0)
    let sent = try here("sync")
    #expect(sent.output == "Partage fait : rien de nouveau ; 1 fait envoyé.\n", "\(sent)")
    #expect(try pair.there("sync").output.hasPrefix("Partage fait : 1 fait de ccas"))
    _ = try Command.run(["mkdir", "clef"], in: folder)
    let shared = try here("share", "folder", "clef")
    #expect(shared.status == 0, "\(shared)")
    #expect(try here("verify").status == 0)
  }

  @Test("each verb says what it did, in text and in JSON, and ends with its code")
  func commands() throws {
    let pair = try Pair()
    #expect(try pair.there("note", "C-2015-01", "Accueil plus clair.").status == 0)
    #expect(try pair.there("sync").output == "Partage fait : rien de nouveau ; 1 fait envoyé.\n")
    let here = try pair.desk.run(
      "sync", "--format", "json", "--store", pair.desk.store, environment: pair.home)
    #expect(here.output.contains("\"author\": \"commune\""), "\(here)")
    #expect(here.output.contains("\"convention\": \"C-2015-01\""), "\(here)")
    let again = try pair.there("sync")
    #expect(again.output == "Partage à jour : rien à recevoir, rien à envoyer.\n", "\(again)")
    _ = try Command.run(["mv", pair.remote, "\(pair.remote).loin"])
    _ = try pair.there("note", "C-2015-01", "Écrit dans le train.")
    let offline = try pair.there("sync")
    #expect(offline.status == 69, "\(offline)")
    #expect(offline.output == "Hors ligne : rien n’est perdu, 1 fait attend.\n", "\(offline)")
    _ = try Command.run(["mv", "\(pair.remote).loin", pair.remote])
    #expect(try pair.there("sync").status == 0)
    let alone = try Desk()
    let unshared = try alone.run("sync", "--store", alone.store)
    #expect(unshared.status == 66 && unshared.errors.contains("atelier share init"), "\(unshared)")
  }

  @Test("what one erases leaves every copy, both sides verify, and the owner sees who answered")
  func erased() throws {
    let pair = try Pair()
    let here = { (arguments: [String]) in
      try Command.run(
        [Program.path] + arguments + ["--store", pair.desk.store],
        environment: pair.desk.environment.merging(pair.home) { $1 })
    }
    #expect(try here(["note", "C-2015-01", "Un constat."]).status == 0)
    try pair.there("note", "C-2015-01", "Madame Untel dit oui.", "--confirm", "essai")
    try pair.there("note", "C-2015-01", "Un autre constat.")
    try pair.there("sync")
    #expect(try here(["sync"]).status == 0)
    let held = try Command.run(["grep", "-rl", "Untel", "\(pair.desk.store)/journaux"])
    let file = String(try #require(held.output.split(separator: "\n").first))
    let id = try #require(
      try pair.desk.select("Texte ~ 'Untel'").split(separator: "\n").first?.dropFirst(4))
    #expect(try pair.there("redact", String(id), "--reason", "nom", "--yes").status == 0)
    #expect(try pair.there("sync").status == 0)
    let received = try here(["sync"])
    #expect(received.status == 0, "\(received)")
    #expect(try Command.run(["grep", "-c", "Untel", file]).output == "0\n")
    #expect(try Command.run(["cat", file]).output.contains("Type: expurge\n"))
    for report in [try here(["verify"]), try pair.there("verify")] {
      #expect(report.status == 0 && report.output.contains("intact"), "\(report)")
    }
    #expect(try here(["list", "evaluations"]).output.contains("Un autre constat"))
    // The answer travels back.
    #expect(try here(["sync"]).status == 0)
    #expect(try pair.there("sync").status == 0)
    let answered = try pair.there("redact").output
    #expect(answered.contains("expurgé ; ont répondu : "), "\(answered)")
    #expect(!answered.contains("ont répondu : —"), "\(answered)")
  }

  @Test("F5 brings what others wrote, lists it, and Enter opens it")
  func key() throws {
    let pair = try Pair()
    _ = try pair.there("note", "C-2015-01", "Accueil plus clair.")
    _ = try pair.there("sync")
    let terminal = try pair.desk.open(environment: pair.home)
    try terminal.wait(for: "F5 Partager")
    try terminal.press("F5")
    try terminal.wait(for: "Partage fait : 1 fait de commune")
    try terminal.wait(for: "1 fait de commune  ")
    try terminal.press("Home")
    try terminal.press("Enter")
    try terminal.wait(for: "C-2015-01")
    try terminal.wait(for: "2▸Conventions")
    try terminal.type("5")
    try terminal.wait(for: "E-0001")
    try terminal.press("F5")
    try terminal.wait(for: "Partage à jour")
  }

  @Test("what is typed while a slow remote answers is written at once, and sent")
  func slow() throws {
    let pair = try Pair()
    let folder = pair.desk.folder.path
    // An ssh that waits until it is let go, then runs on this machine what it was asked to.
    let ssh = """
      #!/bin/sh
      [ -e \(folder)/retenir ] && read ligne < \(folder)/porte
      for last in "$@"; do :; done
      eval "$last"
      """
    _ = try Command.run(
      ["sh", "-c", "mkdir bin; cat > bin/ssh; chmod +x bin/ssh; mkfifo porte; touch retenir"],
      input: ssh, in: folder)
    _ = try Command.run(
      ["git", "remote", "set-url", "origin", "ssh://ailleurs\(pair.remote)"],
      in: pair.desk.store)
    let terminal = try pair.desk.open(environment: pair.home)
    try terminal.press("F5")
    try terminal.wait(for: "réception…")
    try WorkbenchJourneys.fillForm(terminal, finding: "Tapé pendant le partage")
    try terminal.press("C-s")
    try terminal.wait(for: "E-0001")
    #expect(try pair.desk.select("Type = 'evaluation'").contains("Tapé pendant le partage"))
    _ = try Command.run(["sh", "-c", "rm retenir; echo va > porte"], in: folder)
    try terminal.wait(for: "1 fait envoyé")
    let received = try pair.there("sync")
    #expect(received.output.contains("1 fait de ccas"), "\(received)")
    try terminal.type("q")
    try terminal.wait(untilGone: "F1 Aide")
    #expect(try pair.desk.run("verify", "--store", pair.desk.store).status == 0)
  }
}
