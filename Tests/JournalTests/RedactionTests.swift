import Journal
import Testing

@Suite("Erasing a record")
struct RedactionTests {
  static let secret = "Madame Untel, 3 rue des Lilas"

  /// A journal of two segments with something to erase in each.
  static func bench() throws -> (bench: Bench, first: JournalRecord, last: JournalRecord) {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    let first = try writer.append([fact("Vu avec \(secret)")]).records[0]
    _ = try writer.append([fact("deux")])
    bench.clock.set(1_451_606_400_000)
    let last = try writer.append([fact("Revu avec \(secret)")]).records[0]
    _ = try writer.append([fact("trois")])
    return (bench, first, last)
  }

  /// Whether any file of the journal holds the text.
  static func holds(_ bench: Bench, _ text: String) throws -> Bool {
    let folder = "magasin/journaux/essai001"
    return try bench.scratch.names(in: folder).contains {
      String(decoding: try bench.scratch.read("\(folder)/\($0)"), as: UTF8.self).contains(text)
    }
  }

  static func report(_ bench: Bench) throws -> StoreVerification {
    let writer = try bench.writer()
    var verifier = try StoreVerifier(
      bench.store, own: writer.replica, memory: writer.memory, examiner: nil)
    return verifier.run()
  }

  @Test("the text goes, the chain and the memory of this machine hold, and the trace stays")
  func erased() throws {
    let (bench, first, last) = try Self.bench()
    var writer = try bench.writer()
    var other = try bench.writer()
    _ = try other.append([fact("entre deux")])
    for record in [first, last] {
      let receipt = try writer.redact(record.id, reason: "nom", basis: "RGPD", by: "ccas")
      #expect(receipt.path == record.place.segment && !receipt.isResumed)
    }
    #expect(try !Self.holds(bench, Self.secret))
    let report = try Self.report(bench)
    #expect(report.outcome == .intact && report.erasures.allSatisfy(\.isDone))
    #expect(report.segments.map(\.redactions) == [1, 1])
    let traces = try bench.records().filter { $0.kind == "expurgation" }
    #expect(traces.map { $0.value("Vise") } == [first.id.description, last.id.description])
    #expect(traces.allSatisfy { $0.value("Motif") == "nom" && $0.value("Base") == "RGPD" })
    // Both writers go on in the same journal; asking again changes nothing.
    #expect(try writer.redact(last.id, reason: "nom").path == nil)
    _ = try writer.append([fact("quatre")])
    _ = try other.append([fact("cinq")])
    #expect(bench.scratch.names(in: "magasin/journaux") == ["essai001"])
    #expect(try Self.report(bench).outcome == .intact)
    let mode = try Tool.run(
      ["stat", "-c", "%a", bench.scratch.path + "/" + Bench.segment], in: bench.scratch)
    #expect(mode.text == "644\n")
  }

  @Test("a stub is tampering without its erasure, under another id, or out of its place")
  func tampering() throws {
    let (bench, first, _) = try Self.bench()
    var writer = try bench.writer()
    _ = try writer.redact(first.id, reason: "nom")
    let bytes = String(decoding: try bench.scratch.read(Bench.segment), as: UTF8.self)
    let trace = try #require(try bench.records().first { $0.kind == "expurgation" })
    let second = "magasin/" + trace.place.segment
    let later = try bench.scratch.read(second)
    try bench.scratch.write(
      Array(bytes.replacing("\(first.id)", with: "2015-03-05T10:00:00.000Z-00-essai001").utf8),
      to: Bench.segment)
    #expect(try Self.report(bench).damage.map(\.cause).contains(.unjustifiedRedaction))
    try bench.scratch.write(Array(bytes.utf8), to: Bench.segment)
    try bench.scratch.write(Array(later[..<trace.place.offset]), to: second)
    var verifier = try StoreVerifier(bench.store)
    #expect(verifier.run().damage.map(\.cause) == [.unjustifiedRedaction])
  }

  @Test("only a fact of one's own journal can be erased")
  func refused() throws {
    let (bench, first, last) = try Self.bench()
    var other = try bench.writer(machine: "autre", state: "ailleurs", replica: "autre001")
    _ = try other.append([fact("deux")])
    #expect(throws: RedactionError.foreign(first.id)) {
      try other.redact(first.id, reason: "nom")
    }
    var writer = try bench.writer()
    let opening = try #require(try bench.records().first { $0.id.replica == first.id.replica })
    #expect(throws: RedactionError.service(opening.id)) {
      try writer.redact(opening.id, reason: "nom")
    }
    let unknown = try #require(EventID("2014-03-05T16:41:11.777Z-00-essai001"))
    #expect(throws: RedactionError.unknown(unknown)) { try writer.redact(unknown, reason: "nom") }
    let bytes = String(decoding: try bench.scratch.read(Bench.segment), as: UTF8.self)
    try bench.scratch.write(
      Array(bytes.replacing("Texte: un", with: "Texte: Un").utf8), to: Bench.segment)
    #expect(throws: RedactionError.damaged(path: first.place.segment)) {
      try writer.redact(first.id, reason: "nom")
    }
    #expect(try writer.redact(last.id, reason: "nom").path == last.place.segment)
  }

  @Test("drafts, texts and set-aside bytes that hold it go as well; the others answer")
  func traces() throws {
    let (bench, first, _) = try Self.bench()
    var writer = try bench.writer()
    let drafts = try writer.drafts()
    try drafts.save("Vu avec \(Self.secret), à revoir", as: try #require(DraftName("a")))
    try drafts.save("vise \(first.id)", as: try #require(DraftName("b")))
    try drafts.save("autre chose", as: try #require(DraftName("c")))
    #expect(try writer.redact(first.id, reason: "nom").traces.count == 2)
    #expect(try drafts.list().map(\.name.description) == ["c"])
    var other = try bench.writer(machine: "autre", state: "ailleurs", replica: "autre001")
    _ = try other.append([fact("deux")])
    #expect(try other.acknowledge(try Self.report(bench).erasures, by: "dgs") == 1)
    #expect(try other.acknowledge(try Self.report(bench).erasures, by: "dgs") == 0)
    let erasure = try #require(try Self.report(bench).erasures.first)
    #expect(erasure.acknowledgements.map(\.description) == ["autre001"])
    #expect(try writer.acknowledge([erasure]) == 0)
    // A copy of the file from before still holds the text: nobody may say that it is gone.
    try bench.scratch.write(
      TestChain.segment([
        "\nId: 2015-03-05T16:00:00.000Z-00-essai001\nType: ouverture\n",
        "\nId: \(first.id)\nType: note\nTexte: \(Self.secret)\n",
      ]), to: "magasin/journaux/essai001/2015-01.sync-conflict-1.rec")
    #expect(try Self.report(bench).erasures.first?.remains.count == 1)
  }

  @Test(
    "when a call of the system fails at any step, nothing is lost and the erasure goes on later",
    arguments: [
      SystemFailure.Call.open, .read, .write, .fdatasync, .fsync, .rename, .unlink, .lstat, .fstat,
    ])
  func interrupted(call: SystemFailure.Call) throws {
    var count = 1
    var wasReached = true
    while wasReached {
      let (bench, first, last) = try Self.bench()
      let target = count % 2 == 0 ? first : last
      let before = try bench.records().filter { $0.id != target.id }
      let system = FaultingSystem()
      var writer = try bench.writer(system: system)
      system.arm(call, at: count, code: 5)
      let receipt = try? writer.redact(target.id, reason: "nom")
      wasReached = system.count(call) >= count
      system.disarm()
      let label: Comment = "\(call) number \(count): \(receipt.debugDescription)"
      // Read by somebody else: every other record is there, the chain holds, no new journal began.
      let after = try bench.records()
      for record in before { #expect(after.contains { $0.repeats(record) }, label) }
      let report = try Self.report(bench)
      #expect(report.damage.isEmpty && report.conflicts.isEmpty && report.tails.isEmpty, label)
      if receipt != nil { #expect(report.erasures.first?.isDone == true, label) }
      if report.erasures.first?.isDone == false {
        #expect(report.erasures.first?.remains == [target.place.segment], label)
      }
      // The next program, or the same one, goes on.
      if count % 3 == 0 {
        _ = try writer.redact(target.id, reason: "nom")
      } else {
        var next = try bench.writer()
        _ = try next.redact(target.id, reason: "nom")
      }
      #expect(try !Self.holds(bench, count % 2 == 0 ? "Vu avec" : "Revu avec"), label)
      #expect(try Self.report(bench).outcome == .intact, label)
      #expect(bench.scratch.names(in: "magasin/journaux") == ["essai001"], label)
      let traces = try bench.records().filter { $0.kind == "expurgation" }
      #expect(traces.count == 1 || call == .fdatasync, label)
      count += 1
    }
    #expect(count > 2, "\(call) is never called")
  }
}
