import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

/// One person, one journal, two machines that both believe it is theirs.
@Suite("A journal that goes on in two places")
struct ContinuationTests {
  /// A copy of a person's whole home, store and local state: what a cloned machine has.
  private func clone(_ office: Offices.Office) throws {
    for path in [office.path, office.state] {
      _ = try Command.run(["cp", "-a", path, "\(path)-copie"])
    }
  }

  /// Puts the copy in place of what is there, which is kept aside: the state knows the store by its
  /// path.
  private func putBack(_ office: Offices.Office) throws {
    for path in [office.path, office.state] {
      _ = try Command.run(["mv", path, "\(path)-suite"])
      _ = try Command.run(["mv", "\(path)-copie", path])
    }
  }

  @Test("a restored backup is told, and with a new journal nothing is lost on either side")
  func restored() throws {
    let offices = try Offices()
    let here = try offices.office("dept")
    try here.record("Département")
    try here.sync()
    try clone(here)
    try here.record("Écrit puis perdu")
    try here.sync()
    try putBack(here)
    // The machine that was restored knows nothing of the second fact, and writes another.
    let again = try offices.reopen(here.path, "dept", state: here.state)
    try again.record("Écrit après la remise")
    let told = try again.sync()
    guard case .refused(let faults, _) = told.outcome, case .ownJournalContinued? = faults.first
    else {
      Issue.record("\(told)")
      return
    }
    #expect(try again.facts().count == 2)
    let former = again.open.replica
    try again.open.startOver()
    #expect(again.open.replica != former)
    let done = try again.sync()
    #expect(done.outcome == .exchanged, "\(done)")
    #expect(try again.facts().count == 3)
    try again.record("Suite")
    #expect(try again.sync().outcome == .exchanged)
    let there = try offices.office("ccas")
    try there.sync()
    #expect(try there.facts() == again.facts())
    #expect(try there.facts().count == 4)
    #expect(try there.dump() == again.dump())
    for office in [again, there] {
      #expect(try office.sync().arrivals.isEmpty)
      var verifier = try StoreVerifier(office.open.folder)
      #expect(verifier.run().outcome == .intact)
    }
    let resumed = try Command.run(
      [
        "sh", "-c",
        "recsel -e \"Type = 'reprise'\" -p Journal,Motif \(there.path)/journaux/*/*.rec",
      ])
    #expect(resumed.output.contains("Motif: autre suite"), "\(resumed)")
  }

  @Test("of two clones that both wrote, the one that comes second is told, and gives way")
  func cloned() throws {
    let offices = try Offices()
    let here = try offices.office("dept")
    try here.record("Département")
    try here.sync()
    try clone(here)
    try here.record("Du premier")
    try here.sync()
    try putBack(here)
    let second = try offices.reopen(here.path, "dept", state: here.state)
    try second.record("Du second")
    guard case .refused = try second.sync().outcome else {
      Issue.record("not told")
      return
    }
    try second.open.startOver()
    #expect(try second.sync().outcome == .exchanged)
    // The first clone goes on in the journal it never left.
    try putFirst(here)
    let first = try offices.reopen(here.path, "dept", state: here.state)
    try first.record("Encore du premier")
    #expect(try first.sync().outcome == .exchanged)
    #expect(try first.facts().count == 4)
  }

  private func putFirst(_ office: Offices.Office) throws {
    for path in [office.path, office.state] {
      _ = try Command.run(["mv", path, "\(path)-second"])
      _ = try Command.run(["mv", "\(path)-suite", path])
    }
  }

  @Test("a store begun apart is not mixed with another unless that is meant")
  func otherStore() throws {
    let offices = try Offices()
    let (here, there) = (try offices.office("dept"), try offices.office("ccas"))
    try here.record("Département")
    try there.record("Commune")
    try here.sync()
    guard case .refused(let faults, _) = try there.sync().outcome,
      case .otherStore? = faults.first
    else {
      Issue.record("not told")
      return
    }
    #expect(try there.facts().count == 1)
    #expect(try there.sync { $0.unites = true }.outcome == .exchanged)
    #expect(try here.sync().outcome == .exchanged)
    #expect(try here.dump() == there.dump())
    #expect(try here.facts().count == 2)
  }
}
