import Journal
import Testing

@Suite("Verifying documents and what is known of the journals")
struct PieceVerifyingTests {
  @Test("each document is compared with its name, and what is none among them is told")
  func pieces() throws {
    let bench = try Bench()
    let pieces = PieceStore(bench.store)
    let digest = try pieces.add(Array("un".utf8), suffix: "txt")
    _ = try pieces.add(Array("deux".utf8), suffix: "pdf")
    let folder = "magasin/pieces/\(digest.description.prefix(2))"
    let file = "\(folder)/\(digest).txt"
    try bench.scratch.write(Array("sans importance".utf8), to: "\(folder)/.note")
    var verifier = try StoreVerifier(bench.store)
    var report = verifier.run()
    #expect(report.outcome == .intact && report.piecesChecked == 2)
    // Changed, then in the wrong folder, then under a name that is none.
    try bench.scratch.write(Array("Un".utf8), to: file)
    verifier = try StoreVerifier(bench.store)
    report = verifier.run()
    #expect(report.damage.map(\.cause) == [.changedPiece])
    #expect(report.damage.map(\.path) == ["pieces/\(digest.description.prefix(2))/\(digest).txt"])
    try bench.scratch.write(Array("un".utf8), to: file)
    try bench.scratch.write(Array("un".utf8), to: "magasin/pieces/zz/\(digest).txt")
    try bench.scratch.write(Array("un".utf8), to: "\(folder)/facture.txt")
    verifier = try StoreVerifier(bench.store)
    report = verifier.run()
    #expect(report.damage.map(\.path) == ["pieces/zz/\(digest).txt"])
    #expect(report.refused.map(\.reason) == [.notAPiece])
  }

  @Test("our own journal is compared with what this machine remembers of it")
  func memory() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    for text in ["un", "deux", "trois"] { _ = try writer.append([fact(text)]) }
    let bytes = try bench.scratch.read(Bench.segment)
    var ends: [Int] = []
    var scanner = SegmentScanner(SegmentBytes(bytes))
    while scanner.next() { ends.append(scanner.position.offset) }
    func report() throws -> StoreVerification {
      var verifier = try StoreVerifier(
        bench.store, own: writer.replica, memory: writer.memory, examiner: nil)
      return verifier.run()
    }
    #expect(try report().outcome == .intact)
    #expect(try report().bases.map(\.isRemembered) == [true])
    // The last record is torn: a write that was interrupted.
    try bench.scratch.write(Array(bytes[..<(ends[3] - 5)]), to: Bench.segment)
    #expect(try report().outcome == .unfinishedTail)
    // Whole records are gone, with or without an unfinished end.
    for count in [ends[2], ends[1] + 20, ends[1]] {
      try bench.scratch.write(Array(bytes[..<count]), to: Bench.segment)
      let found = try report()
      #expect(found.outcome == .historyRewritten, "cut at \(count)")
      #expect(found.conflicts.map(\.source) == [.memory])
      #expect(found.conflicts.first?.count == 4 && found.conflicts.first?.found == nil)
    }
    // The whole journal is written again by somebody who knows how.
    let opening = String(decoding: bytes[..<ends[0]], as: UTF8.self)
    let body = opening.prefix { $0 != "#" } + opening.split(separator: "Chaine: ")[0]
    let header = body.split(separator: "\n", maxSplits: 1)[0] + "\n"
    let first = String(body.dropFirst(header.count))
    let other = "\nId: 2015-03-05T16:50:00.000Z-00-essai001\nType: note\nTexte: autre\n"
    let later = "\nId: 2015-03-05T16:51:00.000Z-00-essai001\nType: note\nTexte: autre\n"
    let last = "\nId: 2015-03-05T16:52:00.000Z-00-essai001\nType: note\nTexte: autre\n"
    try bench.scratch.write(
      TestChain.segment([first, other, later, last], header: String(header)), to: Bench.segment)
    let found = try report()
    #expect(found.outcome == .historyRewritten && found.damage.isEmpty)
    #expect(found.conflicts.first?.found != nil)
  }

  @Test(
    "the fields of the format itself have types",
    arguments: [
      ("Sel: trop court", "note", "Sel"), ("Apres: hier", "note", "Apres"),
      ("Acte: 2015-03-05T16:50:00.000Z-00-essai001 3/2", "note", "Acte"),
      ("Vise: personne", "expurgation", "Vise"), ("Octets: beaucoup", "reprise", "Octets"),
      ("Tete: essai002/2015-01.rec 0 abc", "temoin", "Tete"),
    ])
  func serviceFields(field: String, kind: String, name: String) throws {
    let bench = try Bench()
    let id = "2015-03-05T16:50:00.000Z-00-essai001"
    let bytes = TestChain.segment([
      "\nId: 2015-03-05T16:49:00.000Z-00-essai001\nType: ouverture\n",
      "\nId: \(id)\nType: \(kind)\n\(field)\n",
    ])
    try bench.scratch.write(bytes, to: Bench.segment)
    var verifier = try StoreVerifier(bench.store)
    let damage = try #require(verifier.run().damage.first)
    #expect(damage.cause == .value(FieldFault(kind: kind, field: name, cause: .wrongType)))
    #expect(damage.line == 9 && damage.record?.description == id)
    let place = String(decoding: bytes[damage.byte...].prefix(name.utf8.count), as: UTF8.self)
    #expect(place == name)
  }

  @Test("a file alone is verified with the other segments of its journal")
  func file() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    bench.clock.set(1_451_606_400_000)
    _ = try writer.append([fact("deux")])
    let second = "magasin/journaux/essai001/2016-01.rec"
    let path = "\(bench.scratch.path)/\(second)"
    #expect(StoreVerifier.verify(fileAt: path, examiner: nil).outcome == .intact)
    #expect(StoreVerifier.verify(fileAt: "\(path).absent", examiner: nil).outcome == .unreadable)
    // Its chain comes from nowhere once the first segment is another.
    let first = try bench.scratch.read(Bench.segment)
    try bench.scratch.write(
      TestChain.segment([
        "\nId: 2015-03-05T16:49:00.000Z-00-essai001\nType: ouverture\n"
      ]), to: Bench.segment)
    let torn = StoreVerifier.verify(fileAt: path, examiner: nil)
    #expect(torn.damage.map(\.cause) == [.brokenSuite])
    try bench.scratch.write(first, to: "seul.rec")
    #expect(
      StoreVerifier.verify(fileAt: "\(bench.scratch.path)/seul.rec", examiner: nil).outcome
        == .intact)
  }
}
