import TestKit
import Testing

@Suite("A disk that fails")
struct FailingDiskTests {
  private static let faults: [FaultLibrary.Fault] = {
    let (io, full) = (Int32(5), Int32(28))
    let calls = [("write", [io, full]), ("write", [0]), ("fdatasync", [io]), ("fsync", [io])]
    var faults: [FaultLibrary.Fault] = []
    for (call, codes) in calls {
      for code in codes {
        for (after, count) in [(0, 1), (0, 1000), (1, 1), (1, 1000)] {
          faults.append(.init(call: call, code: code, after: after, count: count))
        }
      }
    }
    return faults
  }()

  @Test(
    "what was acknowledged is there afterwards, what was refused said so, and the next note passes",
    arguments: ["/journaux/", "/etat/"])
  func nothingLost(part: String) throws {
    let library = try FaultLibrary()
    var lost = 0
    for (number, fault) in Self.faults.enumerated() {
      let desk = try Desk()
      // The first note creates the journal: both that and a later append meet the fault.
      let isFirst = number % 2 == 0
      var acknowledged: [String] = []
      if !isFirst { try note("avant", desk, [:], &acknowledged) }
      try note("pendant", desk, library.environment(fault, on: part), &acknowledged)
      try note("apres", desk, [:], &acknowledged)
      #expect(acknowledged.contains("apres"), "\(fault.testDescription)")
      let kept = try desk.run("list", "evaluations", "--format", "json", "--store", desk.store)
      lost += acknowledged.count { !kept.output.contains("Mot \($0).") }
      let verified = try desk.run("verify", "--store", desk.store)
      #expect(verified.status == 0, "\(fault.testDescription): \(verified)")
    }
    #expect(lost == 0)
    #expect(try library.injected() > 0)
  }

  /// Takes a note; it is acknowledged when the program ends well, else one sentence says why not.
  private func note(
    _ word: String, _ desk: Desk, _ environment: [String: String], _ acknowledged: inout [String]
  ) throws {
    let result = try desk.run(
      "note", "C-2015-01", "Mot \(word).", "--store", desk.store, environment: environment)
    if result.status == 0 {
      acknowledged.append(word)
    } else {
      #expect(result.errors.split(separator: "\n").count == 1, "\(result)")
      #expect(result.status == 74, "\(result)")
    }
  }
}
