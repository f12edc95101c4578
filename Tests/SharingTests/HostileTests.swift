import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

/// Somebody with the right to send, and bad intentions.
@Suite("A remote that cannot be trusted")
struct HostileTests {
  /// Two people who shared, and a clone in which anything can be done.
  struct Scene {
    let offices: Offices
    let here: Offices.Office
    let there: Offices.Office
    let clone: String

    init() throws {
      offices = try Offices()
      here = try offices.office("dept")
      try here.record("Département")
      try here.record("Association")
      try here.sync()
      there = try offices.office("ccas")
      try there.sync()
      try there.record("Commune")
      try there.record("Bailleur")
      try there.sync()
      try here.sync()
      clone = "\(offices.folder.path)/clone"
      try offices.git("clone", "-q", offices.remote, clone)
    }

    /// Does something in the clone, commits and sends it.
    func send(_ command: String) throws {
      let done = try Command.run(["sh", "-c", command], in: clone)
      #expect(done.status == 0, "\(done)")
      try offices.git("add", "-A", "-f", in: clone)
      try offices.git("commit", "-q", "--allow-empty", "-m", "x", in: clone)
      try offices.git("push", "-q", "--force", in: clone)
    }

    /// Everything in the folder but git's own files, with its digest.
    func state(_ office: Offices.Office) throws -> String {
      try Command.run(
        [
          "sh", "-c",
          "find . -path ./.git -prune -o -print0 | sort -z | xargs -0 ls -ld; cat */*/*",
        ],
        in: office.path
      ).output
    }
  }

  /// What is done, and what is said of it.
  static let attacks: [(String, String)] = [
    ("ln -s /etc/passwd journaux/lien.rec", "symbolicLink"),
    ("ln -s .. pieces", "symbolicLink"),
    ("rm schema.rec && ln -s /etc/passwd schema.rec", "symbolicLink"),
    ("mkdir -p journaux/abcd && cp /bin/true journaux/abcd/2026-01.rec", "executable"),
    ("rm -r journaux/dept*", "JournalChanged(\"journaux/dept"),
    ("sed -i s/Association/Autre/ journaux/dept*/*.rec", "ownJournalC"),
    ("sed -i s/Bailleur/Autre/ journaux/ccas*/*.rec", "journalChanged"),
    // An erasure that nothing in the journal announces, its digest right.
    (
      "perl -MDigest::SHA=sha256_hex -0777 -i -pe '"
        + #"s/(\nId: (\S+)\n(?:(?!Chaine: ).)*?Bailleur(?:(?!Chaine: ).)*?)(?=Chaine: )/"#
        + #""\nId: $2\nType: expurge\nEmpreinte: " . sha256_hex($1) . "\n"/se' journaux/ccas*/*.rec"#,
      "unjustifiedErasure"
    ),
    ("for f in journaux/ccas*/*.rec; do head -n 12 $f > x; cp x $f; rm x; done", "journal"),
    ("rm -r journaux/ccas*", "journalRemoved"),
    (
      "for f in journaux/ccas*/*.rec; do printf '\\nId: x\\nChaine: ' >> $f; "
        + "printf '%064d\\n' 0 >> $f; done", "damaged"
    ),
    (
      "for f in journaux/dept*/*.rec; do printf '\\nId: x\\nChaine: ' >> $f; "
        + "printf '%064d\\n' 0 >> $f; done", "ownJournalContinued"
    ),
    ("mkdir -p pieces/ab && echo x > pieces/ab/ab$(printf '%062d' 0).pdf", "wrongPiece"),
    (
      "mkdir -p journaux/nouv && cp journaux/ccas*/2026-01.rec journaux/nouv/2026-02.rec", "damaged"
    ),
    (
      "git init -q sous && git -C sous -c user.name=x -c user.email=x@x commit -q "
        + "--allow-empty -m x", "submodule"
    ),
    ("mkdir -p 'a\\b' && echo x > 'a\\b/c'", "unsafePath"),
  ]

  @Test("is refused with the reason, and the store stays as it was")
  func attacks() throws {
    let scene = try Scene()
    let before = try scene.state(scene.here)
    let start = try scene.offices.git("rev-parse", "HEAD", in: scene.clone).prefix { $0 != "\n" }
    for (command, reason) in HostileTests.attacks {
      try scene.offices.git("reset", "-q", "--hard", String(start), in: scene.clone)
      try scene.offices.git("clean", "-qffdx", in: scene.clone)
      try scene.send(command)
      let report = try scene.here.sync()
      guard case .refused(let faults, let name) = report.outcome else {
        Issue.record("\(command): \(report)")
        continue
      }
      #expect(faults.contains { "\($0)".contains(reason) }, "\(command): \(faults)")
      #expect(try scene.state(scene.here) == before, "\(command)")
      // What was refused can be looked at.
      let kept = try scene.offices.git("rev-parse", "refs/\(name)", in: scene.here.path)
      #expect(kept == (try scene.offices.git("rev-parse", "HEAD", in: scene.clone)))
    }
    // What is written meanwhile is not lost.
    try scene.here.record("Après")
    #expect(try scene.here.facts().count == 5)
  }

  @Test("what was erased is not brought back")
  func broughtBack() throws {
    let scene = try Scene()
    let secret = try scene.there.record("Madame Untel")
    try scene.there.sync()
    try scene.here.sync()
    let file = "\(scene.there.journal)/2026-01.rec"
    let before = "\(scene.offices.folder.path)/avant.rec"
    _ = try Command.run(["cp", file, before], in: scene.there.path)
    let id = try #require(EventID(secret.text))
    _ = try scene.there.open.redact(id, reason: "nom", basis: nil, by: "ccas")
    try scene.there.sync()
    #expect(try scene.here.sync().outcome == .exchanged)
    #expect(try !readText("\(scene.here.path)/\(file)").contains("Untel"))
    try scene.there.record("Association sportive")
    try scene.there.sync()
    // The journal as it would be had nothing been erased: every chain value is right.
    let (start, clone) = (try scene.state(scene.here), scene.clone)
    try scene.offices.git("pull", "-q", in: clone)
    try scene.send(
      "last=$(tail -n 1 \(before)); sed \"1,/$last/d\" \(file) > x; cat \(before) x > \(file); rm x"
    )
    #expect(try readText("\(clone)/\(file)").contains("Untel"))
    guard case .refused(let faults, _) = try scene.here.sync().outcome else {
      Issue.record("the erased text came back")
      return
    }
    #expect("\(faults)".contains("journalChanged"), "\(faults)")
    #expect(try scene.state(scene.here) == start)
  }

  @Test("a rewritten history is refused, even when every file is right")
  func rewritten() throws {
    let scene = try Scene()
    let before = try scene.state(scene.here)
    try scene.offices.git("checkout", "-q", "--orphan", "autre", in: scene.clone)
    try scene.offices.git("commit", "-q", "-m", "x", in: scene.clone)
    try scene.offices.git("push", "-q", "--force", "origin", "HEAD:main", in: scene.clone)
    let report = try scene.here.sync()
    guard case .refused(let faults, _) = report.outcome else {
      Issue.record("\(report)")
      return
    }
    #expect(faults == [.rewrittenHistory])
    #expect(try scene.state(scene.here) == before)
  }

  /// Beyond what a store may hold by one byte: git takes long over more (2 GB with
  /// `ATELIER_SHARING_GIANT=2147483648`).
  static let giant =
    PackageFolder.number(in: "ATELIER_SHARING_GIANT").map { Int($0) } ?? (64 << 20) + 1

  @Test("a giant file is refused from its name and size, without being written out")
  func giant() throws {
    let scene = try Scene()
    let before = try scene.state(scene.here)
    try scene.send("truncate -s \(HostileTests.giant) geant.pdf")
    let report = try scene.here.sync()
    guard case .refused(let faults, _) = report.outcome else {
      Issue.record("\(report)")
      return
    }
    #expect(faults == [.tooLarge("geant.pdf", bytes: HostileTests.giant)])
    #expect(try scene.state(scene.here) == before)
    let size = try Command.run(["du", "-sm", "\(scene.here.path)"]).output.prefix { $0 != "\t" }
    #expect(Int(size).map { $0 < 40 } == true, "\(size) MiB")
  }

  @Test("a reception larger than allowed is cut off, and leaves nothing behind")
  func tooLarge() throws {
    let scene = try Scene()
    try scene.send("head -c 6000000 /dev/urandom > gros.pdf")
    let shared = scene.offices.shared(
      scene.here.path, scene.here.open.folder, limit: 2 << 20)
    #expect(throws: SharingError.self) { try shared.sync(.init(own: scene.here.open.replica)) }
    let left = try Command.run(["find", scene.here.path, "-size", "+1000k"]).output
    #expect(left == "")
    #expect(try scene.here.facts().count == 4)
  }

  @Test("a path that leads out of the store is refused by git and by us")
  func dots() throws {
    let scene = try Scene()
    let bare = scene.offices.remote
    let script = """
      blob=$(echo mal | git hash-object -w --stdin)
      tree=$(printf '100644 blob %s\\tx' $blob | git mktree | xargs git cat-file tree | \
        sed 's/100644 x/100644 ../' | git hash-object -t tree -w --stdin --literally)
      top=$( (git ls-tree main; printf '040000 tree %s\\tpieces\\n' $tree) | git mktree)
      commit=$(git -c user.name=x -c user.email=x@x commit-tree $top -p main -m x)
      git update-ref refs/heads/main $commit
      """
    let done = try Command.run(["sh", "-c", script], environment: ["GIT_DIR": bare])
    #expect(done.status == 0, "\(done)")
    let before = try scene.state(scene.here)
    let report = try scene.here.sync()
    guard case .refused(let faults, _) = report.outcome else {
      Issue.record("\(report)")
      return
    }
    #expect(faults.contains { if case .malformed = $0 { true } else { false } }, "\(faults)")
    #expect(try scene.state(scene.here) == before)
  }

  @Test("what a store knows nothing of stays in git, and out of the store")
  func unknown() throws {
    let scene = try Scene()
    try scene.send("echo bonjour > LISEZ.md; mkdir notes; echo x > notes/a.txt")
    let report = try scene.here.sync()
    #expect(report.outcome == .exchanged)
    #expect(report.leftOut == ["LISEZ.md", "notes/a.txt"])
    #expect(
      try Command.run(["ls", scene.here.path]).output == "LISEZMOI.txt\njournaux\nschema.rec\n")
    try scene.here.record("Après")
    try scene.here.sync()
    let files = try scene.offices.git(
      "ls-tree", "-r", "--name-only", "main", in: scene.offices.remote)
    #expect(files.contains("LISEZ.md"))
  }
}
