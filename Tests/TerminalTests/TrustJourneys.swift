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

  /// Changes a segment and makes its chain follow again, as another program could have written it.
  private func rewrite(_ file: String, _ expression: String) throws {
    let chained = """
      sed -i '\(expression)' '\(file)' && perl -MDigest::SHA=sha256_hex -i -ne '
        if (/^Chaine: /) {
          $p = sha256_hex(($p || "0" x 64) . "\\n" . sha256_hex($b) . "\\n");
          print $b, "Chaine: $p\\n"; $b = "";
        } else { $b .= $_ }' '\(file)'
      """
    let result = try Command.run(["sh", "-c", chained])
    #expect(result.status == 0, "\(result)")
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

  @Test("a journal of a more recent version is named, with what can still be written")
  func newer() throws {
    let desk = try Desk()
    let foreign = "journaux/pierrefitte/2015-01.rec"
    try rewrite("\(desk.store)/\(foreign)", "1s#pst-journal/1#pst-journal/2#")
    #expect(try desk.run("note", "C-2015-01", "Un.", "--store", desk.store).status == 0)
    let beside = try desk.run("verify", "--store", desk.store)
    #expect(beside.status == 0, "\(beside)")
    #expect(beside.output.contains("\(foreign) : pst-journal/2, d’une version plus récente"))
    #expect(beside.output.contains("votre journal reste en lecture et écriture"), "\(beside)")
    let terminal = try desk.open()
    try terminal.wait(for: "1 journal plus récent")
    try terminal.wait(for: "écriture possible")
    try terminal.press("Enter")
    try terminal.wait(for: "jamais écrit, et votre journal reste")
    try terminal.type("q")
    let own = try ownFile(desk.store)
    try rewrite(own, "1s#pst-journal/1#pst-journal/2#")
    let before = try Command.run(["cat", own]).output
    let refused = try desk.run("note", "C-2015-01", "Deux.", "--store", desk.store)
    #expect(refused.status == 74 && refused.errors.contains("lecture seule"), "\(refused)")
    let mine = try desk.run("verify", "--store", desk.store)
    #expect(mine.output.contains("et c’est votre journal ; lecture seule"), "\(mine)")
    #expect(try Command.run(["cat", own]).output == before)
    let again = try desk.open()
    try again.wait(for: "lecture seule : ")
    try again.type("q")
  }

  @Test("one identifier with two contents is flagged, in a copy and in another journal")
  func doubles() throws {
    let desk = try Desk()
    _ = try desk.run("note", "C-2015-01", "Un constat.", "--store", desk.store)
    let file = try ownFile(desk.store)
    let copy = file.dropLast(4) + ".sync-conflict-20150306.rec"
    _ = try Command.run(["cp", file, String(copy)])
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
    try rewrite(String(copy), "s/Un constat/Un autre constat/")
    let verified = try desk.run("verify", "--store", desk.store)
    #expect(verified.status == 3, "\(verified)")
    #expect(verified.output.contains("même identifiant que "), "\(verified)")
    let shown = try desk.run("list", "evaluations", "--store", desk.store)
    #expect(shown.output.contains("Un constat") && shown.status == 0, "\(shown)")
    // In the journal of somebody else it is damage: nobody may use another's identifiers.
    let other = "\(desk.store)/journaux/autre001"
    _ = try Command.run(["sh", "-c", "mkdir \(other); mv \(copy) \(other)/2015-01.rec"])
    let name = file.split(separator: "/").dropLast().last.map { String($0) } ?? ""
    try rewrite("\(other)/2015-01.rec", "1s#\(name)#autre001#")
    let damaged = try desk.run("verify", "--store", desk.store)
    #expect(damaged.status == 1, "\(damaged)")
    #expect(damaged.output.contains("identifiant d’un autre journal"), "\(damaged)")
  }

  @Test("programs of one person that write at once never give one number to two things")
  func numbers() throws {
    let desk = try Desk()
    _ = try desk.run("note", "C-2015-01", "Le premier.", "--store", desk.store)
    let script = """
      for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
        \(Program.path) note C-2015-01 "Constat $i." --store \(desk.store) & pids="$pids $!"
      done
      for pid in $pids; do wait $pid || echo refused; done
      """
    let result = try Command.run(["sh", "-c", script], environment: desk.environment)
    let numbers = result.output.split(separator: "\n")
    #expect(numbers.count == 12 && Set(numbers).count == 12, "\(result)")
    #expect(!numbers.contains("refused"))
    let listed = try desk.run("list", "evaluations", "--format", "csv", "--store", desk.store)
    #expect(listed.output.split(separator: "\r\n").count == 14, "\(listed)")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("files of a store follow the umask, what is local is private")
  func rights() throws {
    for (umask, file, folder) in [("002", "664", "775"), ("027", "640", "750")] {
      let desk = try Desk()
      let store = "\(desk.folder.path)/commun"
      let script = """
        umask \(umask); cd \(desk.folder.path)
        git init -q --bare -b main depot.git
        \(Program.path) share init depot.git --store \(desk.store) --as departement &&
        XDG_STATE_HOME=etat-2 \(Program.path) share init depot.git --store \(store) --as commune &&
        XDG_STATE_HOME=etat-2 \(Program.path) note C-2015-01 Oui. --store \(store) --as commune &&
        mkdir boite && XDG_STATE_HOME=etat-2 \(Program.path) share folder boite --store \(store)
        """
      let done = try Command.run(["sh", "-c", script], environment: desk.environment)
      #expect(done.status == 0, "\(done)")
      for path in [store, "\(desk.folder.path)/boite"] {
        let files = try Command.run(
          ["sh", "-c", "find . -name .git -prune -o -printf '%y %m %p\\n' | sort"], in: path)
        for line in files.output.split(separator: "\n") where !line.hasSuffix(" .") {
          #expect(line.hasPrefix(line.hasPrefix("d") ? "d \(folder)" : "f \(file)"), "\(line)")
        }
        #expect(files.output.contains("journaux/comm"), "\(files)")
      }
      let local = try Command.run(["find", "etat-2", "-perm", "/077"], in: desk.folder.path)
      #expect(local.output.isEmpty, "\(local)")
      // What only this machine needs is nobody's news.
      let status = try Command.run(["git", "status", "--porcelain"], in: store)
      #expect(status.output.isEmpty, "\(status)")
    }
  }
}
