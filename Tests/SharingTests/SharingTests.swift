import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

@Suite("Sharing over git")
struct SharingTests {
  @Test("what one writes, the other has, and both journals stay as they were written")
  func exchange() throws {
    let offices = try Offices()
    let here = try offices.office("dept")
    try here.record("Département")
    #expect(try here.sync().sent == 1)
    let there = try offices.office("ccas")
    let joined = try there.sync()
    #expect(joined.outcome == .exchanged && joined.arrived == 1)
    #expect(joined.arrivals.first?.author == "ccas")
    try there.record("Commune")
    try here.record("Association")
    #expect(try there.sync().sent == 1)
    let back = try here.sync()
    #expect(back.arrived == 1 && back.sent == 1)
    #expect(try there.sync().arrived == 1)
    #expect(try here.dump() == there.dump())
    #expect(try here.facts().count == 3)
    for office in [here, there] {
      #expect(try office.sync().arrivals.isEmpty)
      #expect(try offices.git("status", "--porcelain", in: office.path) == "")
      #expect(try office.open.load().refused.isEmpty)
      var verifier = try StoreVerifier(office.open.folder)
      #expect(verifier.run().outcome == .intact)
    }
    let commits = try offices.git("log", "--oneline", "main", in: offices.remote)
    #expect(commits.split(separator: "\n").count == 3, "\(commits)")
  }

  @Test("out of reach, nothing is lost: it says how much waits, and the next time sends it")
  func offline() throws {
    let offices = try Offices()
    let here = try offices.office("dept")
    try here.record("Département")
    try here.sync()
    try here.record("Commune")
    try here.record("Association")
    _ = try Command.run(["mv", offices.remote, "\(offices.remote).loin"])
    let report = try here.sync()
    guard case .offline = report.outcome else {
      Issue.record("\(report)")
      return
    }
    #expect(report.waiting == 2)
    #expect(try here.facts().count == 3)
    _ = try Command.run(["mv", "\(offices.remote).loin", offices.remote])
    let later = try here.sync()
    #expect(later.outcome == .exchanged && later.sent == 2)
  }

  @Test("a store without a remote is kept in git, here only")
  func alone() throws {
    let offices = try Offices()
    let store = try StoreFolder.create(at: "\(offices.folder.path)/seul")
    let shared = offices.shared(store.path, store)
    #expect(throws: SharingError.self) { try shared.sync(.init(own: nil)) }
    try shared.begin(nil)
    #expect(try shared.sync(.init(own: nil)).outcome == .kept)
    let files = try offices.git("ls-tree", "-r", "--name-only", "HEAD", in: store.path)
    #expect(files == ".gitattributes\nLISEZMOI.txt\nschema.rec\n")
    #expect(try readText("\(store.path)/.gitattributes") == "*.rec -text diff -merge\n")
  }

  @Test(
    "an address that is an option or runs a program is refused",
    arguments: ["--upload-pack=x", "ext::sh -c true", ""])
  func addresses(address: String) throws {
    let offices = try Offices()
    let store = try StoreFolder.create(at: "\(offices.folder.path)/seul")
    #expect(throws: SharingError.self) { try offices.shared(store.path, store).begin(address) }
  }

  @Test("the half of a record that is being written is not sent, and comes later whole")
  func halfWritten() throws {
    let offices = try Offices()
    let (here, there) = (try offices.office("dept"), try offices.office("ccas"))
    try here.record("Département")
    let file = try #require(
      try Command.run(["find", "\(here.path)/journaux", "-name", "*.rec"]).output
        .split(separator: "\n").first)
    let whole = try readText(String(file))
    _ = try Command.run(["sh", "-c", "printf '\\nId: 2026' >> \(file)"])
    try here.sync()
    try there.sync()
    let sent = try Command.run(["sh", "-c", "cat \(there.path)/journaux/*/*.rec"]).output
    #expect(sent == whole)
    try here.record("Commune")
    #expect(try here.sync().outcome == .exchanged)
    #expect(try there.sync().outcome == .exchanged)
    #expect(try here.dump() == there.dump())
  }

  @Test("of an act that is half on disk nothing is sent, wherever it was cut")
  func halfAct() throws {
    let offices = try Offices()
    let (here, there) = (try offices.office("dept"), try offices.office("ccas"))
    try here.record("Département")
    let file = "\(here.path)/\(here.journal)/2026-01.rec"
    let before = try readText(file)
    let register = try here.open.load().register
    let today = try #require(Day(iso: "2026-01-10"))
    let act = ["Commune", "Bailleur", "Association"].map {
      NewFact(.party, [.init("Nature", "commune"), .init("Nom", $0)])
    }
    _ = try here.open.append(
      register.admit(act: act, today: today), by: "ccas", knowing: register)
    let whole = Array(try readText(file).utf8)
    let sizes = Array(before.utf8).count..<whole.count
    for size in sizes where size % 97 == 0 || whole[size - 1] == 0x0A {
      let half = String(decoding: whole[..<size], as: UTF8.self)
      _ = try Command.run(["sh", "-c", "cat > \(file)"], input: half)
      #expect(try here.shared.sync(.init(own: here.open.replica)).outcome == .exchanged)
      let sent = try offices.git("show", "main:\(here.journal)/2026-01.rec", in: offices.remote)
      #expect(sent == before, "cut at \(size)")
    }
    _ = try Command.run(
      ["sh", "-c", "cat > \(file)"], input: String(decoding: whole, as: UTF8.self))
    #expect(try here.sync().outcome == .exchanged)
    #expect(try there.sync().arrived == 4)
    #expect(try here.dump() == there.dump())
  }

  @Test("the hooks and the settings of whoever runs it have no say")
  func settings() throws {
    let offices = try Offices()
    let here = try offices.office("dept")
    let hook = "#!/bin/sh\ntouch \(offices.folder.path)/piege\n"
    for name in ["pre-commit", "pre-push", "post-checkout", "reference-transaction"] {
      let path = "\(here.path)/.git/hooks/\(name)"
      _ = try Command.run(
        ["sh", "-c", "mkdir -p \(here.path)/.git/hooks; cat > \(path); chmod +x \(path)"],
        input: hook)
    }
    for setting in ["core.autocrlf true", "commit.gpgSign true", "core.fsmonitor /bin/false"] {
      let words = setting.split(separator: " ").map { String($0) }
      try offices.git("config", words[0], words[1], in: here.path)
    }
    try here.record("Département")
    #expect(try here.sync().outcome == .exchanged)
    #expect(try Command.run(["test", "-e", "\(offices.folder.path)/piege"]).status != 0)
  }
}
