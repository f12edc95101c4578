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
      if round % 10 < 3 {
        let shell = try Tool.run(
          ["sh", Tool.source("Docs/verifier.sh"), bench.scratch.path + "/essai.rec"],
          in: bench.scratch)
        #expect(shell.code == Self.code(ours), label)
      }
    }
  }

  @Test("the verifiers in Perl and in shell see a last line without its end, and zeros")
  func lastLine() throws {
    let bench = try Self.sample(15, count: 2)
    let bytes = try bench.scratch.read(Bench.segment)
    let ends: [[UInt8]] = [[0x78], [0x0A], [0], Array("Chaine: ".utf8)]
    for changed in ends.map({ bytes + $0 }) + [Array(bytes.dropLast()), Array(bytes.dropLast(9))] {
      try bench.scratch.write(changed, to: "essai.rec")
      for program in [["perl", "Docs/verifier.pl"], ["sh", "Docs/verifier.sh"]] {
        let answer = try Tool.run(
          [program[0], Tool.source(program[1]), bench.scratch.path + "/essai.rec"],
          in: bench.scratch)
        #expect(answer.code == 2, "\(program[0]), \(changed.count - bytes.count): \(answer.text)")
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

  @Test("the verifiers in Perl and in shell take erased records and continued segments, and agree")
  func redactedAndContinued() throws {
    let seed: UInt64 = 16
    var random = SeededRandom(seed)
    let (bench, paths) = try DamageTests.store(facts: 2)
    for path in paths {
      let flips = try DamageTests.Flips(bench, path)
      for round in 0..<40 {
        var changed = flips.bytes
        let index = Int.random(in: 0..<changed.count, using: &random)
        if round > 0 { changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        try bench.scratch.write(changed, to: "essai.rec")
        let ours = StoreVerifier.examine(
          SegmentBytes(changed), as: flips.file, siblings: flips.siblings)
        let label: Comment = "seed \(seed), \(path), round \(round), byte \(index)"
        for program in [["perl", "Docs/verifier.pl"], ["sh", "Docs/verifier.sh"]]
        where program[0] == "perl" || round % 8 == 0 {
          let answer = try Tool.run(
            [program[0], Tool.source(program[1]), bench.scratch.path + "/essai.rec"],
            in: bench.scratch)
          // They judge the chain alone: an erasure without announcement is ours to tell.
          let isChainBroken = ours.damage.contains { $0.cause == .brokenChain }
          if isChainBroken { #expect(answer.code == 1, label) }
          if answer.code != 0 { #expect(ours.outcome != .intact, label) }
          if round == 0 { #expect(answer.code == 0 && answer.text.hasPrefix("OK "), label) }
        }
      }
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
