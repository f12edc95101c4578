import Glibc
import TestKit
import Testing

/// The user's own editor, played by scripts, in a real terminal.
@Suite("The user's editor in a terminal", .serialized)
struct EditorJourneys {
  /// An editor made of a few lines of shell; `$1` is the file.
  private func editor(_ lines: String, in desk: Desk) throws -> String {
    let path = "\(desk.folder.path)/mon-editeur"
    let made = try Command.run(
      ["sh", "-c", "cat > \(path) && chmod +x \(path)"], input: "#!/bin/sh\n\(lines)\n")
    #expect(made.status == 0)
    return path
  }

  /// Opens the form of an evaluation and asks for the editor on its finding.
  private func edit(_ desk: Desk, _ variable: String) throws -> RealTerminal {
    let terminal = try desk.open(environment: ["EDITOR": variable], unset: ["VISUAL"])
    try WorkbenchJourneys.fillForm(terminal, finding: "Avant")
    try terminal.press("F4")
    return terminal
  }

  private func texts(_ desk: Desk) throws -> String {
    try Command.run(["find", "\(desk.folder.path)/etat", "-path", "*/textes/*", "-type", "f"])
      .output
  }

  @Test("the text goes to the editor in a private file, comes back, and is recorded")
  func recorded() throws {
    let desk = try Desk()
    let path = try editor(
      """
      [ "$1" = "--attendre" ] || exit 3
      stat -c %a "$2" > \(desk.folder.path)/droits
      stty -a | grep -q ' icanon' || exit 4
      sed -i 's/Avant/Après/' "$2"; echo 'et une autre ligne' >> "$2"
      """, in: desk)
    let terminal = try edit(desk, "\(path) --attendre")
    try terminal.wait(for: "et une autre ligne")
    #expect(try Command.run(["cat", "\(desk.folder.path)/droits"]).output == "600\n")
    try terminal.press("C-s")
    try terminal.wait(for: "E-0001")
    let recorded = try desk.select("Type = 'evaluation'")
    #expect(recorded.contains("Après\n+ et une autre ligne"), "\(recorded)")
    try terminal.wait("the file to be gone") { _ in (try? texts(desk)) == "" }
  }

  @Test("an editor that fails, is stopped or is not there leaves the text and the screen")
  func failures() throws {
    let desk = try Desk()
    let path = try editor("echo perdu >> \"$1\"; exit 1", in: desk)
    let terminal = try edit(desk, path)
    try terminal.wait(for: "reste dans")
    #expect(try Command.run(["grep", "-rl", "perdu", "\(desk.folder.path)/etat"]).status == 0)
    #expect(try terminal.screen().contains("Avant"))
    let other = try Desk()
    let without = try edit(other, "pas-d-editeur-ici")
    try without.wait(for: "introuvable")
    #expect(try without.screen().contains("Avant"))
    #expect(try texts(other) == "")
  }

  @Test("Ctrl-Z in the editor stops both, fg brings both back")
  func suspended() throws {
    let desk = try Desk()
    let path = try editor("echo ouvert; read -r mot; echo \"$mot\" >> \"$1\"", in: desk)
    let terminal = try edit(desk, path)
    try terminal.wait(for: "ouvert")
    try terminal.press("C-z")
    try terminal.wait(for: "prêt$")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.type("poursuivi")
    try terminal.press("Enter")
    try terminal.wait(for: "Texte repris")
    try terminal.wait(for: "poursuivi")
  }

  @Test("Ctrl-C in the editor ends the editor alone")
  func interrupted() throws {
    let desk = try Desk()
    let path = try editor("echo ouvert; read -r mot", in: desk)
    let terminal = try edit(desk, path)
    try terminal.wait(for: "ouvert")
    try terminal.press("C-c")
    try terminal.wait(for: "L’éditeur s’est arrêté")
    try terminal.press("C-s")
    try terminal.wait(for: "E-0001")
  }

  @Test("what the editor wrote is in the draft when the program died meanwhile")
  func killed() throws {
    let desk = try Desk()
    let path = try editor("echo 'écrit avant la fin' > \"$1\"; echo ouvert; read -r mot", in: desk)
    let terminal = try edit(desk, path)
    try terminal.wait(for: "ouvert")
    try desk.signal("KILL")
    try terminal.wait(for: "prêt$")
    try terminal.type("reset -I; clear")
    try terminal.press("Enter")
    try desk.start(in: terminal)
    try terminal.wait(for: "Un texte était ouvert dans votre éditeur")
    try terminal.type("5")
    try terminal.wait(for: "5▸Évaluations")
    try terminal.press("F7")
    try terminal.wait(for: "écrit avant la fin")
    try terminal.wait("the file to be gone") { _ in (try? texts(desk)) == "" }
  }

  @Test("minutes are decided on, changed in the editor, settled, and kept by their digest")
  func minutes() throws {
    let desk = try Desk.met()
    let path = try editor("sed -i 's/Accord de principe/Accord écrit/' \"$1\"", in: desk)
    let terminal = try desk.open(environment: ["EDITOR": path], unset: ["VISUAL"])
    try terminal.type("2")
    try terminal.wait(for: "C-2015-01")
    try terminal.type("M")
    try terminal.wait(for: "« Mme Durand attend. »")
    try terminal.type(" ")
    try terminal.wait(for: "laissée de côté")
    try terminal.press("Enter")
    try terminal.wait(for: "COMPTE RENDU")
    try terminal.type("E")
    try terminal.wait(for: "Texte repris")
    try terminal.type("A")
    try terminal.wait(for: "rien n’est écrit avant S")
    try terminal.type("s")
    try terminal.wait(for: "Compte rendu de RN-2026-01 arrêté")
    let kept = try Command.run(["grep", "-rl", "Accord écrit", "\(desk.store)/pieces"]).output
    let file = kept.split(separator: "\n").first.map { String($0) } ?? ""
    let digest = try Command.run(["sha256sum", file]).output.prefix(64)
    #expect(digest.count == 64)
    #expect(try desk.select("Type = 'piece'").contains(digest))
    #expect(try desk.select("CompteRenduSha256 = '\(digest)'").contains("Objet: RN-2026-01"))
    #expect(try Command.run(["grep", "-c", "Durand", file]).output == "0\n")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }
}
