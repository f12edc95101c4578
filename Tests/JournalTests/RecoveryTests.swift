import Glibc
import Journal
import Testing

@Suite("Recovering")
struct RecoveryTests {
  @Test("a torn write is set aside, cut off and told, wherever it was cut")
  func torn() throws {
    let bench = try Bench()
    var first = try bench.writer()
    _ = try first.append([fact("un")])
    let whole = try bench.scratch.read(Bench.segment)
    let state = try bench.scratch.read(bench.local + "/replique")
    _ = try first.append([fact("deux\nlignes")])
    let longer = try bench.scratch.read(Bench.segment)
    for count in stride(from: whole.count + 1, to: longer.count, by: 7) {
      try bench.scratch.write(Array(longer[..<count]), to: Bench.segment)
      try bench.scratch.write(state, to: bench.local + "/replique")
      var writer = try bench.writer()
      let warnings = try writer.recover()
      #expect(
        warnings == [
          .repairedTail(
            path: "journaux/essai001/2015-01.rec", byte: whole.count, count: count - whole.count)
        ])
      _ = try writer.append([fact("trois")])
      let records = try bench.records()
      #expect(records.map(\.kind) == ["ouverture", "note", "reprise", "note"])
      #expect(records[2].value("Octets") == "\(count - whole.count)")
      #expect(records[2].value("Position") == "\(whole.count)")
      let tail = Array(longer[whole.count..<count])
      let name = "essai001-2015-01-\(whole.count)-\(Digest(of: tail).description.prefix(12)).queue"
      #expect(try bench.scratch.read(bench.local + "/quarantaine/" + name) == tail)
      #expect(try bench.outcome() == .intact)
    }
  }

  @Test("a whole unit written just before a crash is adopted")
  func adopted() throws {
    let bench = try Bench()
    var first = try bench.writer()
    _ = try first.append([fact("un")])
    let state = try bench.scratch.read(bench.local + "/replique")
    let last = try first.append([fact("deux")])
    try bench.scratch.write(state, to: bench.local + "/replique")
    var writer = try bench.writer()
    let warnings = try writer.recover()
    #expect(warnings.isEmpty)
    bench.clock.set(0)
    let receipt = try writer.append([fact("trois")])
    #expect(receipt.ids[0] > last.ids[0])
    #expect(try bench.records().map(\.kind) == ["ouverture", "note", "note", "note"])
    #expect(try bench.outcome() == .intact)
  }

  @Test("a journal rolled back is given up for a new one")
  func rolledBack() throws {
    let bench = try Bench()
    var first = try bench.writer()
    _ = try first.append([fact("un")])
    let earlier = try bench.scratch.read(Bench.segment)
    _ = try first.append([fact("deux")])
    try bench.scratch.write(earlier, to: Bench.segment)
    for replica in ["essai002", "essai003"] {
      try bench.scratch.write(earlier, to: Bench.segment)
      var writer = try bench.writer(replica: replica)
      let receipt = try writer.append([fact("trois")])
      if replica == "essai002" {
        let former = try #require(ReplicaName("essai001"))
        let new = try #require(ReplicaName("essai002"))
        #expect(receipt.warnings == [.newReplica(new, after: former, cause: .rolledBack)])
      } else {
        #expect(receipt.warnings.isEmpty)
      }
    }
    #expect(try bench.scratch.read(Bench.segment) == earlier)
    #expect(bench.scratch.names(in: "magasin/journaux") == ["essai001", "essai002"])
    #expect(try bench.outcome() == .intact)
  }

  @Test("a file replaced under an open writer is noticed")
  func replaced() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    let bytes = try bench.scratch.read(Bench.segment)
    let path = bench.scratch.path + "/" + Bench.segment
    try bench.scratch.write(bytes, to: "copie")
    try RealSystem().rename(bench.scratch.path + "/copie", to: path)
    let receipt = try writer.append([fact("deux")])
    #expect(receipt.warnings.isEmpty)
    #expect(try bench.records().count == 3)
    try RealSystem().remove(path)
    let after = try writer.append([fact("trois")])
    #expect(after.warnings.count == 1)
    #expect(try bench.outcome() == .intact)
  }

  @Test("a file cut or grown in place under an open writer is noticed")
  func changedInPlace() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    let earlier = try bench.scratch.read(Bench.segment)
    _ = try writer.append([fact("deux")])
    let whole = try bench.scratch.read(Bench.segment)
    try bench.scratch.write(whole + Array("\nId: 2015".utf8), to: Bench.segment)
    let repaired = try writer.append([fact("trois")])
    #expect(
      repaired.warnings == [
        .repairedTail(path: "journaux/essai001/2015-01.rec", byte: whole.count, count: 9)
      ])
    #expect(try bench.outcome() == .intact)
    try bench.scratch.write(earlier, to: Bench.segment)
    let moved = try writer.append([fact("quatre")])
    #expect(moved.warnings.count == 1)
    #expect(try bench.scratch.read(Bench.segment) == earlier)
    #expect(try bench.outcome() == .intact)
  }

  @Test("damage in our own segment is never appended to")
  func damaged() throws {
    let bench = try Bench()
    var first = try bench.writer()
    _ = try first.append([fact("un")])
    _ = try first.append([fact("deux")])
    var bytes = try bench.scratch.read(Bench.segment)
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "P")))
    bytes[place - 200] ^= 1
    try bench.scratch.write(bytes, to: Bench.segment)
    var writer = try bench.writer()
    let receipt = try writer.append([fact("trois")])
    #expect(receipt.warnings == [.damagedSegment(path: "journaux/essai001/2015-01.rec")])
    #expect(receipt.records[0].place.segment == "journaux/essai001/2015-02.rec")
    #expect(try bench.scratch.read(Bench.segment) == bytes)
  }

  @Test("a lost state, a copied store or another machine begins another journal")
  func others() throws {
    let bench = try Bench()
    var first = try bench.writer()
    _ = try first.append([fact("un")])
    for (machine, state) in [("autre", "local"), ("machine", "ailleurs")] {
      var writer = try bench.writer(machine: machine, state: state, replica: nil)
      let before = writer.replica
      #expect(before == nil)
      let receipt = try writer.append([fact("deux")])
      #expect(receipt.warnings.isEmpty)
    }
    #expect(bench.scratch.names(in: "magasin/journaux").count == 3)
    #expect(Set(try bench.store.identifiers()).count == 1)
  }

  @Test("a full disk is told, nothing of the append is left, and the next one succeeds")
  func fullDisk() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    _ = try writer.append([fact("un")])
    let before = try bench.scratch.read(Bench.segment)
    for short in [false, true] {
      // The first write of an append is the journal's: the lock writes at a place.
      system.arm(.write, at: 1, code: ENOSPC, short: short)
      let thrown = WriterTests.failure(&writer, [fact("deux")])
      #expect(thrown == .full(path: bench.scratch.path + "/" + Bench.segment))
      #expect(try bench.scratch.read(Bench.segment) == before)
    }
    system.disarm()
    let after = WriterTests.failure(&writer, [fact("trois")])
    #expect(after == nil)
    #expect(try bench.outcome() == .intact)
  }

  @Test("a folder that is read-only is told as such")
  func readOnly() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    system.arm(.mkdir, at: 5, code: EROFS, forever: true)
    let thrown = WriterTests.failure(&writer, [fact("un")])
    guard case .readOnly = thrown else {
      Issue.record("\(String(describing: thrown))")
      return
    }
  }

  @Test("after a failed sync the same records go to a new segment, and the file is left alone")
  func failedSync() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    let last = try writer.append([fact("un")]).records[0]
    system.arm(.fdatasync, at: 1, code: EIO)
    let receipt = try writer.append([fact("deux")])
    system.disarm()
    #expect(receipt.warnings == [.failedSync(path: "journaux/essai001/2015-01.rec")])
    #expect(receipt.records[0].place.segment == "journaux/essai001/2015-02.rec")
    let opening = try bench.store.record(
      at: RecordPlace(
        segment: "journaux/essai001/2015-02.rec", offset: 0, line: 1, number: 0))
    #expect(opening.value("Suite") == last.chain.description)
    let records = try bench.records().filter { $0.kind == "note" }
    #expect(records.count == 3)
    #expect(records[1].repeats(records[2]))
    var verifier = try StoreVerifier(bench.store)
    let report = verifier.run()
    #expect(report.outcome == .intact)
    #expect(report.segments.map(\.unacknowledged) == [1, 0])
    _ = try writer.append([fact("trois")])
    #expect(try bench.records().filter { $0.kind == "note" }.count == 4)
  }

  @Test("when the disk fails twice nothing more is written")
  func failedTwice() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    _ = try writer.append([fact("un")])
    system.arm(.fdatasync, at: 1, code: EIO, forever: true)
    let thrown = WriterTests.failure(&writer, [fact("deux")])
    #expect(thrown == .doubtful(path: "journaux/essai001/2015-01.rec"))
    system.disarm()
    let again = WriterTests.failure(&writer, [fact("trois")])
    #expect(again == .doubtful(path: "journaux/essai001/2015-01.rec"))
    var restarted = try bench.writer()
    _ = try restarted.append([fact("quatre")])
    #expect(try bench.outcome() == .intact)
  }

  /// Every call an append makes, from the first to the thousandth, fails in turn: whatever was
  /// acknowledged is there, whatever was refused is not acknowledged, and a new program recovers.
  @Test(
    "whichever call fails, nothing acknowledged is lost",
    arguments: SystemFailure.Call.allCases.filter { $0 != .close })
  func anyCall(_ call: SystemFailure.Call) throws {
    let once = (1...14).flatMap { [(EIO, false, $0), (ENOSPC, false, $0)] }
    for (code, isForever, count) in once + [1, 2, 3, 5, 8, 13].map({ (EIO, true, $0) }) {
      let label: Comment = "\(call) \(count), errno \(code), forever \(isForever)"
      let bench = try Bench()
      let system = FaultingSystem()
      var writer = try bench.writer(system: system)
      var acknowledged: [JournalRecord] = []
      system.arm(call, at: count, code: code, forever: isForever)
      for index in 0..<4 {
        do throws(JournalError) {
          acknowledged += try writer.append([fact("\(index)")]).records
        } catch { continue }
      }
      system.disarm()
      var restarted = try bench.writer(replica: "essai002")
      acknowledged += try restarted.append([fact("après")]).records
      let records = try bench.records()
      for record in acknowledged {
        #expect(records.contains { $0 == record }, label)
      }
      let outcome = try bench.outcome()
      #expect(outcome <= .unfinishedTail, label)
    }
  }
}
