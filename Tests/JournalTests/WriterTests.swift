import Glibc
import Journal
import Testing

@Suite("Writing a journal")
struct WriterTests {
  @Test("opening a store creates nothing; the first append does")
  func lazy() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let before = writer.replica
    #expect(before == nil)
    let warnings = try writer.recover()
    #expect(warnings.isEmpty)
    #expect(bench.scratch.names(in: "magasin/journaux").isEmpty)
    #expect(bench.scratch.names(in: "local").isEmpty)
    let receipt = try writer.append([fact("un")])
    #expect(receipt.records.count == 1)
    let after = writer.replica
    #expect(after == ReplicaName("essai001"))
    #expect(bench.scratch.names(in: "magasin/journaux/essai001") == ["2015-01.rec"])
    #expect(try bench.outcome() == .intact)
  }

  @Test("what is acknowledged is what a reader finds, in the same place")
  func acknowledged() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    var given: [JournalRecord] = []
    for index in 0..<20 { given += try writer.append([fact("fait \(index)\nsuite")]).records }
    let read = try bench.records()
    #expect(read.filter { $0.kind == "note" } == given)
    for record in given { #expect(try bench.store.record(at: record.place) == record) }
  }

  @Test("the same surroundings and the same acts make the same bytes")
  func reproducible() throws {
    let files = try (0..<2).map { _ in
      let bench = try Bench()
      var writer = try bench.writer()
      _ = try writer.append([fact("un"), fact("deux")])
      return try bench.scratch.read(Bench.segment)
    }
    #expect(files[0] == files[1])
  }

  @Test("fields are written in the order of the format, and an act of several is numbered")
  func order() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let act = Act(count: 2) { ids in
      [
        [
          RecordField("Texte", "t"), RecordField("Vise", ids[1].description),
          RecordField("Apres", "a"), RecordField("Par", "p"), RecordField("Date", "2015-03-05"),
          RecordField("Objet", "P-03"), RecordField("Type", "note"), RecordField("Apres", "b"),
        ], fact("deux"),
      ]
    }
    let receipt = try writer.append([act])
    let names = receipt.records[0].fields.map(\.name)
    #expect(
      names == ["Type", "Objet", "Date", "Par", "Apres", "Apres", "Acte", "Vise", "Texte", "Sel"])
    #expect(receipt.records[0].value("Acte") == "\(receipt.ids[0]) 1/2")
    #expect(receipt.records[1].value("Acte") == "\(receipt.ids[0]) 2/2")
    #expect(receipt.records[0].value("Vise") == receipt.ids[1].description)
    #expect(receipt.records[0].value("Sel")?.utf8.count == 16)
  }

  @Test("a value that cannot be written leaves everything as it was")
  func refused() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    for (fields, error) in [
      (fact("\u{0}"), JournalError.forbiddenCharacter(field: "Texte", scalar: 0, offset: 0)),
      (fact("x", [RecordField("Sel", "x")]), .reservedName(field: "Sel")),
      ([RecordField("Objet", "x")], .missingKind),
      ([], .missingKind),
    ] {
      let thrown = Self.failure(&writer, [fields])
      #expect(thrown == error)
    }
    let none = Self.failure(&writer, [])
    #expect(none == .emptyRecord)
    let many = Self.failure(&writer, (0..<1001).map { fact("\($0)") })
    #expect(many == .batchTooLarge(records: 1001, bytes: 0))
    let big = Self.failure(
      &writer,
      (0..<30).map { _ in
        fact(String(repeating: "x", count: 60_000))
      })
    guard case .batchTooLarge(records: 30, _) = big else {
      Issue.record("\(String(describing: big))")
      return
    }
    #expect(bench.scratch.names(in: "magasin/journaux").isEmpty)
  }

  @Test("a new year begins a new segment, which continues the last one")
  func newYear() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let last = try writer.append([fact("un")]).records[0]
    bench.clock.set(1_451_606_400_000)
    let next = try writer.append([fact("deux")]).records[0]
    #expect(next.place.segment == "journaux/essai001/2016-01.rec")
    let opening = try bench.store.record(
      at: RecordPlace(segment: next.place.segment, offset: 0, line: 1, number: 0))
    #expect(opening.value("Suite") == last.chain.description)
    #expect(try bench.outcome() == .intact)
  }

  @Test("a segment stays below 4 MiB")
  func rotation() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let large = fact(
      (0..<4).map { _ in String(repeating: "x", count: 60_000) }.joined(separator: "\n"))
    for _ in 0..<20 { _ = try writer.append([large]) }
    let listing = try bench.store.segments()
    #expect(listing.files.map(\.path.description).count == 2)
    #expect(listing.files.allSatisfy { $0.size <= JournalLimits.segmentBytes })
    #expect(try bench.outcome() == .intact)
  }

  @Test("two writers of one person write in turn in one journal")
  func inTurn() throws {
    let bench = try Bench()
    var first = try bench.writer()
    var second = try bench.writer()
    for index in 0..<10 {
      _ = try first.append([fact("a\(index)")])
      _ = try second.append([fact("b\(index)")])
    }
    let records = try bench.records()
    #expect(Set(records.map(\.id)).count == records.count)
    #expect(records.map(\.id) == records.map(\.id).sorted())
    #expect(records.count == 21)
    #expect(try bench.outcome() == .intact)
  }

  @Test("a writer goes on in the segment another one of ours began since")
  func inTurnOverTheYear() throws {
    let bench = try Bench()
    var first = try bench.writer()
    var second = try bench.writer()
    _ = try second.append([fact("un")])
    _ = try first.append([fact("deux")])
    bench.clock.set(1_451_606_400_000)
    _ = try second.append([fact("trois")])
    _ = try first.append([fact("quatre")])
    _ = try second.append([fact("cinq")])
    #expect(bench.scratch.names(in: "magasin/journaux/essai001") == ["2015-01.rec", "2016-01.rec"])
    #expect(
      try bench.records().filter { $0.kind == "note" }.map { $0.value("Texte") }
        == ["un", "deux", "trois", "quatre", "cinq"])
    #expect(try bench.outcome() == .intact)
  }

  @Test("a writer whose local state is removed begins a new journal, and locks where others look")
  func stateRemoved() throws {
    let bench = try Bench()
    var first = try bench.writer(replica: nil)
    _ = try first.append([fact("un")])
    _ = try first.append([fact("deux")])
    let state = "\(bench.scratch.path)/\(bench.local)/replique"
    for path in [state, bench.lockPath] { try RealSystem().remove(path) }
    let receipt = try first.append([fact("trois")])
    #expect(receipt.warnings.count == 1)
    #expect(bench.scratch.names(in: "magasin/journaux").count == 2)
    var second = try bench.writer(replica: nil)
    _ = try second.append([fact("quatre")])
    _ = try first.append([fact("cinq")])
    #expect(bench.scratch.names(in: "magasin/journaux").count == 2)
    #expect(try bench.records().filter { $0.kind == "note" }.count == 5)
    #expect(try bench.outcome() == .intact)
  }

  @Test("two writers at the same time never mix lines nor lose any")
  func atOnce() throws {
    let bench = try Bench()
    let store = bench.store
    let surroundings = bench.surroundings()
    let counts = ParallelMap.map([0, 1], threads: 2) { number in
      (try? {
        var writer = try JournalWriter(store, surroundings)
        for index in 0..<60 { _ = try writer.append([fact("\(number) \(index)\nx"), fact("y")]) }
        return 60
      }()) ?? 0
    }
    #expect(counts == [60, 60])
    let records = try bench.records().filter { $0.kind == "note" }
    #expect(records.count == 240)
    #expect(Set(records.map(\.id)).count == 240)
    #expect(bench.scratch.names(in: "magasin/journaux") == ["essai001"])
    #expect(try bench.outcome() == .intact)
  }

  @Test("a lock that is held is waited for, then told with its holder")
  func busy() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    _ = try writer.append([fact("un")])
    let held = try Self.hold(bench.lockPath, system)
    let thrown = Self.failure(&writer, [fact("deux")])
    #expect(thrown == .busy(holder: 4242))
    system.close(held)
    let after = Self.failure(&writer, [fact("trois")])
    #expect(after == nil)
  }

  @Test("a lock file that somebody removed locks nothing any more: the new one counts")
  func lockRemoved() throws {
    let bench = try Bench()
    let system = FaultingSystem()
    var writer = try bench.writer(system: system)
    _ = try writer.append([fact("un")])
    _ = try writer.append([fact("deux")])
    try system.remove(bench.lockPath)
    let held = try Self.hold(bench.lockPath, system)
    guard case .busy? = Self.failure(&writer, [fact("trois")]) else {
      Issue.record("written without the lock")
      return
    }
    system.close(held)
    let after = Self.failure(&writer, [fact("trois")])
    #expect(after == nil)
  }

  @Test("a draft is deleted once recorded, and bound to its id before")
  func drafts() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let drafts = try writer.drafts()
    let name = try #require(DraftName("saisie-1"))
    try drafts.save("un\nbrouillon", as: name)
    #expect(try drafts.text(of: name) == "un\nbrouillon")
    #expect(try drafts.list().map(\.name) == [name])
    _ = try writer.append([Act([fact("un")])], draft: name)
    #expect(try drafts.list().isEmpty)
    #expect(throws: JournalError.noSuchDraft) { try drafts.text(of: name) }
    #expect(DraftName("../x") == nil)
  }

  /// Takes a lock as another program does; what to close to give it back.
  static func hold(_ path: String, _ system: FaultingSystem) throws -> Int32 {
    let held = try system.open(path, .local)
    #expect(try system.tryLock(held))
    return held
  }

  /// The error an append ends with, `nil` when it succeeds.
  static func failure(
    _ writer: inout JournalWriter, _ records: [[RecordField]]
  ) -> JournalError? {
    do throws(JournalError) {
      _ = try writer.append(records)
      return nil
    } catch { return error }
  }
}
