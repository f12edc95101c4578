import Example
import Journal
import Partnership
import Store
import TestKit
import Testing

/// The stores of `Docs/Example`: what the program makes of its stories, byte for byte.
///
/// `RECORD_EXAMPLES=1` writes them again, and fails.
@Suite("The example stores")
struct CommittedStoresTests {
  /// Makes a store in a temporary folder.
  static func make(_ journal: ExampleJournal, in root: String) throws -> StoreFolder {
    let folder = try StoreFolder.create(at: "\(root)/\(journal.rawValue)")
    switch journal {
    case .pierrefitte: try tell(Pierrefitte.facts(), journal, folder, root, 1)
    case .exercise: try tell(Exercise(), journal, folder, root, 25)
    }
    return folder
  }

  private static func tell(
    _ story: some Sequence<ScriptedFact>, _ journal: ExampleJournal, _ folder: StoreFolder,
    _ root: String, _ batch: Int
  ) throws {
    _ = try Scribe.write(
      story.lazy.map { ($0.recordedAt, $0.author, $0.fact) }, to: folder,
      replica: journal.replica, identifier: journal.storeIdentifier, stateRoot: "\(root)/etat",
      seed: journal.seed, batchSize: batch)
  }

  @Test("made again, they are the same to the byte", arguments: ExampleJournal.allCases)
  func same(journal: ExampleJournal) throws {
    let root = try TemporaryFolder()
    let made = try CommittedStoresTests.make(journal, in: root.path)
    let committed = "\(PackageFolder.path)/Docs/Example/\(journal.rawValue)"
    if PackageFolder.isRecording("RECORD_EXAMPLES") {
      _ = try Command.run(["rm", "-rf", committed])
      _ = try Command.run(["cp", "-r", made.path, committed])
      Issue.record("\(committed) was written again; run the tests without RECORD_EXAMPLES")
      return
    }
    let difference = try Command.run(["diff", "-r", "-q", made.path, committed])
    #expect(difference.output == "" && difference.errors == "" && difference.status == 0)
  }

  @Test("recutils reads them, and their chain holds", arguments: ExampleJournal.allCases)
  func stockTools(journal: ExampleJournal) throws {
    let folder = try StoreFolder("\(PackageFolder.path)/Docs/Example/\(journal.rawValue)")
    var verifier = try StoreVerifier(folder)
    let report = verifier.run()
    #expect(report.outcome == .intact && report.units > 40)
    for file in try folder.segments().files {
      let check = try Command.run(["recfix", "--check", "\(folder.path)/\(file.path)"])
      #expect(check.status == 0, "\(file.path): \(check.errors)")
      let verified = try Command.run(
        ["perl", "\(PackageFolder.path)/Docs/verifier.pl", "\(folder.path)/\(file.path)"])
      #expect(verified.output.hasPrefix("OK "), "\(verified.errors)")
    }
  }

  @Test("the convention of 2015 folds into what its document says")
  func pierrefitte() throws {
    let root = try TemporaryFolder()
    let surroundings = Surroundings(stateRoot: root.path, machine: "test")
    let store = try OpenStore("\(PackageFolder.path)/Docs/Example/pierrefitte", surroundings)
    let register = try store.load().register
    let convention = try #require(ThingID("C-2015-01").flatMap { register.thing($0) })
    #expect(register.values(ConventionDrafted.principles, of: convention).count == 6)
    #expect(register.children(of: convention, .article).count == 4)
    #expect(register.children(of: convention, .resource).count == 7)
    let today = try #require(Day(year: 2015, month: 3, day: 6))
    #expect(register.progress(of: convention, on: today).stage == .inDeliberation)
    let act = try #require(ThingID("D-2015-01").flatMap { register.thing($0) })
    #expect(register.value(DeliberationEntered.statedWording, of: act) == .leftBlank)
    #expect(register.value(DeliberationEntered.postedOn, of: act) == .leftBlank)
  }
}
