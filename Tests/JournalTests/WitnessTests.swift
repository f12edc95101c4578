import Journal
import Testing

@Suite("Witnesses")
struct WitnessTests {
  static let other = "magasin/journaux/autre001/2015-01.rec"

  /// Two writers in one store, each with local state of its own.
  static func bench() throws -> Bench {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    var other = try bench.writer(machine: "autre", state: "ailleurs", replica: "autre001")
    _ = try other.append([fact("deux")])
    _ = try other.append([fact("trois")])
    return bench
  }

  static func report(_ bench: Bench) throws -> StoreVerification {
    let writer = try bench.writer()
    var verifier = try StoreVerifier(
      bench.store, own: writer.replica, memory: writer.memory, examiner: nil)
    return verifier.run()
  }

  @Test("the heads of the others are written down when they changed, once a day or at an exchange")
  func occasions() throws {
    let bench = try Self.bench()
    func heads() throws -> [String] {
      try bench.records().filter { $0.kind == "temoin" }.flatMap { $0.values("Tete") }
    }
    var writer = try bench.writer()
    #expect(try writer.witness(on: .daily, by: "ccas") == 1)
    let last = try #require(try bench.records().last { $0.id.replica.description == "autre001" })
    #expect(try heads() == ["autre001/2015-01.rec 3 \(last.chain)"])
    // Nothing changed; then something did, on the same day.
    #expect(try writer.witness(on: .exchange) == 0)
    var other = try bench.writer(machine: "autre", state: "ailleurs", replica: "autre001")
    _ = try other.append([fact("quatre")])
    #expect(try writer.witness(on: .daily) == 0)
    #expect(try writer.witness(on: .exchange) == 1)
    #expect(try heads().count == 2)
    _ = try other.append([fact("cinq")])
    bench.clock.set(1_425_573_669_777 + 86_400_000)
    #expect(try writer.witness(on: .daily) == 1)
    let report = try Self.report(bench)
    #expect(report.outcome == .intact && report.witnessesChecked == 3)
    #expect(report.bases.first { $0.replica.description == "autre001" }?.witnesses == 3)
  }

  @Test("who never wrote here writes no witness")
  func readers() throws {
    let bench = try Self.bench()
    var reader = try bench.writer(state: "lecteur", replica: "lecteur1")
    #expect(try reader.witness(on: .exchange) == 0)
    #expect(bench.scratch.names(in: "magasin/journaux") == ["autre001", "essai001"])
  }

  @Test("a journal rewritten, cut or taken away is noticed by whoever saw it")
  func rewritten() throws {
    let bench = try Self.bench()
    var writer = try bench.writer()
    _ = try writer.witness(on: .exchange)
    let bytes = try bench.scratch.read(Self.other)
    var ends: [Int] = []
    var scanner = SegmentScanner(SegmentBytes(bytes))
    while scanner.next() { ends.append(scanner.position.offset) }
    for count in [0, ends[0], ends[0] + 7, ends[1]] {
      try bench.scratch.write(Array(bytes[..<count]), to: Self.other)
      let report = try Self.report(bench)
      #expect(report.outcome == .historyRewritten, "cut at \(count)")
      #expect(report.conflicts.first?.count == 3 && report.conflicts.first?.found == nil)
      // A second witness of what is left would only hide it.
      #expect(try writer.witness(on: .exchange) == 0)
    }
    let ids = ["16:50", "16:51", "16:52"].map { "2015-03-05T\($0):00.000Z-00-autre001" }
    let kinds = ["ouverture", "note", "note"]
    try bench.scratch.write(
      TestChain.segment(
        zip(ids, kinds).map { "\nId: \($0)\nType: \($1)\n" },
        header: "# pst-journal/1 autre001 2015-01\n"), to: Self.other)
    let report = try Self.report(bench)
    #expect(report.outcome == .historyRewritten && report.damage.isEmpty)
    #expect(report.conflicts.first?.found != nil)
    // To somebody else the same witness is a delay, while the units are not there.
    try bench.scratch.write(Array(bytes[..<ends[1]]), to: Self.other)
    var stranger = try StoreVerifier(bench.store)
    #expect(stranger.run().witnessesAhead == 1)
  }
}
