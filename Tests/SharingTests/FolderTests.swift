import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

@Suite("A folder that several machines see")
struct FolderTests {
  /// Two people whose common folder is empty at first.
  private struct Scene {
    let offices: Offices
    let here: Offices.Office
    let there: Offices.Office
    let common: String

    init() throws {
      offices = try Offices()
      here = try offices.office("dept")
      there = try offices.office("ccas")
      common = "\(offices.folder.path)/commun"
      _ = try Command.run(["mkdir", common])
    }

    @discardableResult
    func exchange(_ office: Offices.Office) throws -> SyncReport {
      let folder = try SharedFolder(common, of: office.open.folder)
      return try folder.exchange(as: office.open.replica)
    }

    /// The one file of somebody’s journal in the common folder.
    func file(of office: Offices.Office) -> String {
      "\(common)/\(office.journal)/2026-01.rec"
    }
  }

  @Test("what each wrote reaches the other, and only what is new is added there")
  func exchange() throws {
    let scene = try Scene()
    try scene.here.record("Département")
    #expect(try scene.exchange(scene.here).sent == 1)
    let joined = try scene.exchange(scene.there)
    #expect(joined.outcome == .exchanged && joined.arrived == 1)
    try scene.there.record("Commune")
    try scene.here.record("Association")
    #expect(try scene.exchange(scene.here).sent == 1)
    let second = try scene.exchange(scene.there)
    #expect(second.arrived == 1 && second.sent == 1)
    #expect(try scene.exchange(scene.here).arrived == 1)
    #expect(try scene.here.dump() == scene.there.dump())
    #expect(try scene.exchange(scene.here).arrived == 0)
  }

  @Test("a copy that was cut off is an unfinished end: it is read up to there, then completed")
  func half() throws {
    let scene = try Scene()
    try scene.here.record("Département")
    try scene.here.record("Association")
    try scene.exchange(scene.here)
    let names = try Command.run(
      ["find", "\(scene.common)/journaux", "-name", "*.rec"]
    ).output.split(separator: "\n")
    let file = String(try #require(names.first))
    _ = try Command.run(["truncate", "-s", "-40", file])
    let cut = try scene.exchange(scene.there)
    #expect(cut.outcome == .exchanged && cut.arrived == 1)
    #expect(try scene.exchange(scene.here).sent == 1)
    #expect(try scene.exchange(scene.there).arrived == 1)
    #expect(try scene.here.dump() == scene.there.dump())
  }

  @Test("a journal that was changed there is refused, and keeps no other back")
  func changed() throws {
    let scene = try Scene()
    try scene.here.record("Département")
    try scene.exchange(scene.here)
    try scene.exchange(scene.there)
    try scene.there.record("Commune")
    try scene.exchange(scene.there)
    _ = try Command.run(
      ["sh", "-c", "sed -i s/Département/Autre/ \(scene.common)/journaux/dept*/*.rec"])
    let third = try scene.offices.office("tiers")
    guard case .refused(let faults, _) = try scene.exchange(third).outcome else {
      Issue.record("not told")
      return
    }
    #expect(faults.count == 1)
    #expect(try third.facts().count == 1)
    guard case .refused(let own, _) = try scene.exchange(scene.here).outcome else {
      Issue.record("not told")
      return
    }
    #expect("\(own)".contains("ownJournalContinued"))
    #expect(try scene.here.facts().count == 2)
  }

  @Test("a copy made by a program that synchronises is read as a source")
  func conflictCopy() throws {
    let scene = try Scene()
    try scene.here.record("Département")
    try scene.exchange(scene.here)
    let script =
      "for f in journaux/dept*/*.rec; do cp $f ${f%.rec}.sync-conflict-20260110.rec; done"
    _ = try Command.run(["sh", "-c", script], in: scene.common)
    #expect(try scene.exchange(scene.there).outcome == .exchanged)
    #expect(try scene.there.facts().count == 1)
  }
}
