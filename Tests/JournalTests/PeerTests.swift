import Journal
import Testing

@Suite("Other programs")
struct PeerTests {
  /// Records that are hard to carry, as our writer makes them.
  static func sample(_ seed: UInt64, count: Int) throws -> Bench {
    let bench = try Bench()
    var random = SeededRandom(seed)
    var writer = try bench.writer()
    for start in stride(from: 0, to: count, by: 100) {
      let acts = (start..<min(start + 100, count)).map { index in
        Act([
          fact(
            random.text(),
            [RecordField("Date", "2015-03-05"), RecordField("Rang", "\(index)")])
        ])
      }
      _ = try writer.append(acts)
    }
    return bench
  }

  @Test("recfix accepts all we write, typed check included")
  func recfix() throws {
    let bench = try Self.sample(11, count: 600)
    let whole = StoreFolder.defaultSchema + "\n"
    try bench.scratch.write(
      Array(whole.utf8) + (try bench.scratch.read(Bench.segment)), to: "tout.rec")
    for file in [Bench.segment, "tout.rec"] {
      let answer = try Tool.run(
        ["recfix", "--check", bench.scratch.path + "/" + file], in: bench.scratch)
      #expect(answer.code == 0, "\(answer.text.prefix(300))")
      #expect(answer.output.isEmpty, "\(answer.text.prefix(300))")
    }
  }

  @Test("recfix refuses a journal that is not one")
  func recfixRefuses() throws {
    let scratch = try Scratch()
    try scratch.write(Array("\nceci n'est pas un champ\n".utf8), to: "faux.rec")
    let answer = try Tool.run(["recfix", "--check", scratch.path + "/faux.rec"], in: scratch)
    #expect(answer.code != 0)
  }

  @Test("recsel reads the values we wrote, but for the space after a final backslash")
  func recsel() throws {
    let bench = try Self.sample(12, count: 100)
    let records = try bench.records().filter { $0.kind == "note" }
    for index in stride(from: 0, to: records.count, by: 7) {
      let answer = try Tool.run(
        [
          "recsel", "-e", "Rang = \(index)", "-P", "Texte",
          bench.scratch.path + "/" + Bench.segment,
        ], in: bench.scratch)
      #expect(answer.code == 0)
      let ours = try #require(records[index].value("Texte"))
      let shown = ours.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.last(where: { $0 != " " }) == "\\" ? line + " " : line
      }
      #expect(answer.text == shown.joined(separator: "\n") + "\n", "record \(index)")
    }
  }

  @Test("the verifiers in Perl and in shell agree with ours on sound and on changed files")
  func verifiers() throws {
    let seed: UInt64 = 13
    let bench = try Self.sample(seed, count: 6)
    let bytes = try bench.scratch.read(Bench.segment)
    let file = try #require(try bench.store.segments().files.first)
    var random = SeededRandom(seed)
    for round in 0..<150 {
      var changed = bytes
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch round % 3 {
      case 0: break
      case 1: changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      default: changed.removeSubrange(index...)
      }
      try bench.scratch.write(changed, to: "essai.rec")
      let ours = StoreVerifier.examine(SegmentBytes(changed), as: file)
      let label: Comment = "seed \(seed), round \(round), byte \(index): \(ours.outcome)"
      let perl = try Tool.run(
        ["perl", Tool.source("Docs/verifier.pl"), bench.scratch.path + "/essai.rec"],
        in: bench.scratch)
      #expect(perl.code == Self.code(ours), label)
      if ours.outcome == .intact {
        let head = ours.segments[0].verified.head
        #expect(perl.text == "OK \(ours.units) \(head)\n", label)
      }
      // The shell does not see NULs nor a last line without its end.
      if round % 15 < 2, !changed.contains(0), changed.last == 10 {
        let shell = try Tool.run(
          ["sh", Tool.source("Docs/verifier.sh"), bench.scratch.path + "/essai.rec"],
          in: bench.scratch)
        #expect((shell.code == 0) == (ours.outcome == .intact), label)
      }
    }
  }

  private static func code(_ report: StoreVerification) -> Int32 {
    switch report.outcome {
    case .intact: 0
    case .unfinishedTail: 2
    default: 1
    }
  }

  @Test("the verifier in Perl takes a redacted record and a continued segment")
  func redactedAndContinued() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let target = try writer.append([fact("à effacer")]).records[0]
    bench.clock.set(1_451_606_400_000)
    _ = try writer.append([fact("deux")])
    let bytes = try bench.scratch.read(Bench.segment)
    let unit = try #require(VerifierTests.unit(bytes, at: target.place.offset))
    let stub = "\nId: \(target.id)\nType: expurge\nEmpreinte: \(Digest(of: Array(bytes[unit])))\n"
    try bench.scratch.write(
      bytes[..<unit.lowerBound] + Array(stub.utf8) + bytes[unit.upperBound...], to: Bench.segment)
    for segment in ["2015-01", "2016-01"] {
      let path = bench.scratch.path + "/magasin/journaux/essai001/\(segment).rec"
      let answer = try Tool.run(
        ["perl", Tool.source("Docs/verifier.pl"), path], in: bench.scratch)
      #expect(answer.code == 0 && answer.text.hasPrefix("OK 2 "), "\(answer.text)")
    }
  }

  @Test("the one line of LISEZMOI.txt verifies a first segment")
  func readMe() throws {
    let bench = try Self.sample(14, count: 5)
    let text = String(decoding: try bench.scratch.read("magasin/LISEZMOI.txt"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.contains("-MDigest::SHA") })
    let command = String(line).replacing(
      "fichier.rec", with: bench.scratch.path + "/" + Bench.segment)
    let answer = try Tool.run(["sh", "-c", command], in: bench.scratch)
    #expect(answer.text.hasPrefix("ok 6 "), "\(answer.text)")
  }
}
