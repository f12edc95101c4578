import Journal
import Testing

@Suite("Verifying")
struct VerifierTests {
  /// A small journal as our writer makes it.
  static func sample() throws -> (bench: Bench, bytes: [UInt8]) {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un : hébergement\nsuite\\")])
    _ = try writer.append([fact("deux"), fact("")])
    return (bench, try bench.scratch.read(Bench.segment))
  }

  @Test("cut at any byte, the whole units before the cut are read and the rest is a tail")
  func cuts() throws {
    let (bench, bytes) = try Self.sample()
    var ends = [0]
    var scanner = SegmentScanner(SegmentBytes(bytes))
    while scanner.next() { ends.append(scanner.position.offset) }
    let file = try #require(try bench.store.segments().files.first)
    for count in 0...bytes.count {
      let report = StoreVerifier.examine(SegmentBytes(Array(bytes[..<count])), as: file)
      let whole = ends.last { $0 <= count } ?? 0
      #expect(report.damage.isEmpty, "cut at \(count)")
      #expect(report.units == ends.firstIndex(of: whole), "cut at \(count)")
      #expect(report.tails.first?.count ?? 0 == count - whole, "cut at \(count)")
      #expect(report.outcome == (count == whole ? .intact : .unfinishedTail), "cut at \(count)")
    }
  }

  @Test("zeros in place of the end are a tail")
  func zeros() throws {
    let (bench, bytes) = try Self.sample()
    let file = try #require(try bench.store.segments().files.first)
    for count in 0..<bytes.count {
      let zeros = [UInt8](repeating: 0, count: min(512, bytes.count - count))
      let report = StoreVerifier.examine(SegmentBytes(bytes[..<count] + zeros), as: file)
      #expect(report.outcome == .unfinishedTail, "zeros from \(count)")
    }
  }

  @Test("damage is told with its line, byte and number, and what follows is kept")
  func place() throws {
    let (bench, bytes) = try Self.sample()
    let text = String(decoding: bytes, as: UTF8.self)
    try bench.scratch.write(
      Array(text.replacing("hébergement", with: "habergement").utf8), to: Bench.segment)
    var verifier = try StoreVerifier(bench.store)
    let report = verifier.run()
    #expect(report.outcome == .damage)
    let damage = try #require(report.damage.first)
    #expect(report.damage.count == 1)
    #expect(damage.cause == .brokenChain && damage.number == 1 && damage.line == 10)
    #expect(report.units == 4 && report.segments[0].verifiedUnits == 1)
    #expect(try bench.records().count == 4)
  }

  @Test("a redaction stands only if an erasure of the same journal names it")
  func redaction() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let target = try writer.append([fact("à effacer")]).records[0]
    func redacted() throws -> [UInt8] {
      let bytes = try bench.scratch.read(Bench.segment)
      let end = bytes.count
      let unit = try #require(Self.unit(bytes, at: target.place.offset))
      let stub =
        "\nId: \(target.id)\nType: expurge\nEmpreinte: \(Digest(of: Array(bytes[unit])))\n"
      return bytes[..<unit.lowerBound] + Array(stub.utf8) + bytes[unit.upperBound..<end]
    }
    let before = try redacted()
    _ = try writer.append([
      [
        RecordField("Type", "expurgation"), RecordField("Vise", target.id.description),
        RecordField("Motif", "donnée personnelle"),
      ]
    ])
    let after = try redacted()
    try bench.scratch.write(before, to: Bench.segment)
    var verifier = try StoreVerifier(bench.store)
    #expect(verifier.run().damage.map(\.cause) == [.unjustifiedRedaction])
    try bench.scratch.write(after, to: Bench.segment)
    verifier = try StoreVerifier(bench.store)
    let report = verifier.run()
    #expect(report.outcome == .intact && report.segments[0].redactions == 1)
    let stretched = String(decoding: after, as: UTF8.self)
      .replacing("Type: expurge\n", with: "Type: expurge\nTexte: ajouté\n")
    try bench.scratch.write(Array(stretched.utf8), to: Bench.segment)
    #expect(try bench.outcome() == .damage)
  }

  static func unit(_ bytes: [UInt8], at offset: Int) -> Range<Int>? {
    var scanner = SegmentScanner(SegmentBytes(bytes))
    while scanner.next() {
      if scanner.unit.offset == offset { return scanner.unit.body }
    }
    return nil
  }

  @Test("a witness that is contradicted means a rewritten history")
  func witness() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let seen = try writer.append([fact("un")]).records[0]
    var other = try bench.writer(machine: "autre", replica: "temoin01")
    let path = "essai001/2015-01.rec"
    _ = try other.append([
      [
        RecordField("Type", "temoin"), RecordField("Tete", "\(path) 2 \(seen.chain)"),
        RecordField("Tete", "\(path) 9 \(seen.chain)"),
      ]
    ])
    var verifier = try StoreVerifier(bench.store)
    var report = verifier.run()
    #expect(report.outcome == .intact)
    #expect(report.witnessesChecked == 1 && report.witnessesAhead == 1)
    let opening = try bench.store.record(
      at: RecordPlace(segment: "journaux/" + path, offset: 0, line: 1, number: 0))
    try bench.scratch.write(
      TestChain.segment([
        "\nId: \(opening.id)\nType: ouverture\n", "\nId: \(seen.id)\nType: note\nTexte: autre\n",
      ]), to: Bench.segment)
    verifier = try StoreVerifier(bench.store)
    report = verifier.run()
    #expect(report.outcome == .historyRewritten)
    #expect(report.conflicts.first?.count == 2 && report.conflicts.first?.seen == seen.chain)
  }

  @Test("files that are not to be read are told, never opened")
  func hostile() throws {
    let (bench, bytes) = try Self.sample()
    let folder = bench.scratch.path + "/magasin/journaux/essai001/"
    try Links.symbolic(folder + "2015-01.rec", at: folder + "2015-02.rec")
    try Links.fifo(folder + "2015-03.rec")
    try Links.sparse(folder + "2015-04.rec", size: JournalLimits.fileBytes + 1)
    try bench.scratch.write(bytes, to: "magasin/journaux/Pas un nom/2015-01.rec")
    var verifier = try StoreVerifier(bench.store)
    let report = verifier.run()
    #expect(
      report.refused.map(\.reason) == [
        .notAReplica, .symbolicLink, .notAFile, .tooLarge(bytes: JournalLimits.fileBytes + 1),
      ])
    #expect(report.outcome == .unreadable)
    #expect(report.units == 4)
  }

  @Test("a conflict copy is a source like the others")
  func conflictCopy() throws {
    let (bench, bytes) = try Self.sample()
    try bench.scratch.write(
      bytes, to: "magasin/journaux/essai001/2015-01.sync-conflict-20150306-101010-ABCDEFG.rec")
    let files = try bench.store.segments().files
    #expect(files.map(\.role) == [.segment, .conflictCopy])
    let records = try bench.records()
    #expect(records.count == 8 && records[0].repeats(records[4]))
    #expect(try bench.outcome() == .intact)
  }

  @Test("an id of another journal, or a file in the wrong place, is damage")
  func misplaced() throws {
    let (bench, bytes) = try Self.sample()
    try bench.scratch.write(bytes, to: "magasin/journaux/autre001/2015-01.rec")
    var verifier = try StoreVerifier(bench.store)
    let causes = verifier.run().damage.map(\.cause)
    #expect(causes.first == .misplaced)
    #expect(causes.dropFirst().allSatisfy { $0 == .foreignIdentifier })
    #expect(causes.count == 5)
  }
}
