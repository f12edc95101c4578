import Glibc
import Journal
import Testing

@Suite("Signed checkpoints")
struct CheckpointTests {
  /// A key pair made by ssh-keygen itself.
  static func key(_ bench: Bench, _ name: String, passphrase: String = "") throws -> String {
    let path = "\(bench.scratch.path)/\(name)"
    let made = try Tool.run(
      ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f", path],
      in: bench.scratch)
    #expect(made.code == 0, "\(made.text)")
    return path
  }

  static func report(_ bench: Bench) throws -> StoreVerification {
    let writer = try bench.writer()
    var verifier = try StoreVerifier(
      bench.store, own: writer.replica, memory: nil, examiner: nil)
    return verifier.run()
  }

  static let checkpoint = "magasin/jalons/essai001-2015-01.jalon"

  static func bench() throws -> (Bench, String) {
    let bench = try Bench()
    var writer = try bench.writer()
    for text in ["un", "deux"] { _ = try writer.append([fact(text)]) }
    return (bench, try key(bench, "cle"))
  }

  @Test(
    "a checkpoint is signed, verified here, and by ssh-keygen alone with the documented command")
  func signed() throws {
    let (bench, key) = try Self.bench()
    var writer = try bench.writer()
    let made = try writer.checkpoint(key: key)
    #expect(made.path == "jalons/essai001-2015-01.jalon" && made.count == 3)
    let report = try Self.report(bench)
    #expect(report.outcome == .intact && report.checkpoints.map(\.signature) == [.trusted])
    #expect(report.bases.map(\.checkpoints) == [1])
    let document = String(
      decoding: try Tool.run(["cat", Tool.source("Docs/Journal-format.md")], in: bench.scratch)
        .output, as: UTF8.self)
    let line = try #require(
      document.split(separator: "\n").first { $0.hasPrefix("ssh-keygen -Y verify") })
    let command = String(line).replacing("d93a001", with: "essai001")
    let alone = try Tool.run(
      ["sh", "-c", "cd \(bench.scratch.path)/magasin && \(command)"], in: bench.scratch)
    #expect(alone.code == 0 && alone.text.hasPrefix("Good \"pst-jalon\""), "\(alone.text)")
    // Later facts do not take anything from it.
    _ = try writer.append([fact("trois")])
    #expect(try Self.report(bench).outcome == .intact)
    // Nor does an erasure.
    let target = try #require(try bench.records().first { $0.value("Texte") == "un" })
    _ = try writer.redact(target.id, reason: "nom")
    #expect(try Self.report(bench).bases.map(\.checkpoints) == [1])
  }

  @Test("a changed checkpoint or signature, or another's key, is a bad signature")
  func forged() throws {
    let (bench, key) = try Self.bench()
    var writer = try bench.writer()
    _ = try writer.checkpoint(key: key)
    let text = try bench.scratch.read(Self.checkpoint)
    let signature = try bench.scratch.read(Self.checkpoint + ".sig")
    let words = String(decoding: text, as: UTF8.self)
    for changed in [words.replacing("nombre 3", with: "nombre 2"), words + "\n", ""] {
      try bench.scratch.write(Array(changed.utf8), to: Self.checkpoint)
      #expect(try Self.report(bench).outcome == .badSignature, "\(changed)")
    }
    try bench.scratch.write(text, to: Self.checkpoint)
    var flipped = signature
    flipped[120] ^= 1
    try bench.scratch.write(flipped, to: Self.checkpoint + ".sig")
    #expect(try Self.report(bench).outcome == .badSignature)
    // Signed by somebody else, or by the right key for another use.
    let other = try Self.key(bench, "autre")
    for (key, use) in [(other, "pst-jalon"), (key, "file")] {
      let path = bench.scratch.path + "/" + Self.checkpoint
      _ = try Tool.run(["rm", path + ".sig"], in: bench.scratch)
      _ = try Tool.run(
        ["ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", use, path], in: bench.scratch)
      #expect(try Self.report(bench).outcome == .badSignature, "\(use)")
    }
    _ = try Tool.run(
      ["rm", bench.scratch.path + "/" + Self.checkpoint + ".sig"], in: bench.scratch)
    let unsigned = try Self.report(bench)
    #expect(unsigned.checkpoints.map(\.signature) == [.unsigned])
    #expect(unsigned.bases.map(\.checkpoints) == [0])
  }

  @Test("a journal cut or rewritten after it was signed is a rewritten history")
  func rewritten() throws {
    let (bench, key) = try Self.bench()
    var writer = try bench.writer()
    _ = try writer.checkpoint(key: key)
    let bytes = try bench.scratch.read(Bench.segment)
    var scanner = SegmentScanner(SegmentBytes(bytes))
    _ = scanner.next()
    try bench.scratch.write(Array(bytes[..<scanner.position.offset]), to: Bench.segment)
    let report = try Self.report(bench)
    #expect(report.outcome == .historyRewritten)
    #expect(report.conflicts.map(\.source) == [.checkpoint("jalons/essai001-2015-01.jalon")])
  }

  @Test("another's key counts as declared by its author, until it is recognised")
  func others() throws {
    let (bench, key) = try Self.bench()
    var other = try bench.writer(machine: "autre", state: "ailleurs", replica: "autre001")
    _ = try other.append([fact("deux")])
    let theirs = try Self.key(bench, "leur")
    var writer = try bench.writer()
    let name = try #require(ReplicaName("autre001"))
    #expect(throws: CheckpointError.noKeyDeclared(name)) { try writer.trust(name) }
    _ = try other.checkpoint(key: theirs)
    #expect(try Self.report(bench).checkpoints.map(\.signature) == [.selfDeclared])
    #expect(try writer.trust(name).count == 1)
    #expect(try writer.trust(name).isEmpty)
    #expect(try Self.report(bench).checkpoints.map(\.signature) == [.trusted])
    // From now on a new key of theirs does not pass by itself.
    _ = try Tool.run(
      ["rm", "-r", bench.scratch.path + "/magasin/signataires/autre001"], in: bench.scratch)
    _ = try other.checkpoint(key: key)
    #expect(try Self.report(bench).outcome == .badSignature)
  }

  @Test("a key with a passphrase and no agent is said plainly, and nothing waits for an answer")
  func locked() throws {
    let (bench, _) = try Self.bench()
    let key = try Self.key(bench, "fermee", passphrase: "un secret")
    var writer = try bench.writer()
    #expect(throws: CheckpointError.locked(key: key)) { try writer.checkpoint(key: key) }
    #expect(throws: CheckpointError.self) {
      try writer.checkpoint(key: bench.scratch.path + "/absente")
    }
    #expect(bench.scratch.names(in: "magasin/jalons").isEmpty)
  }

  @Test("the end of a segment is signed by itself when a key is set, and a failure stops no fact")
  func automatic() throws {
    let (bench, key) = try Self.bench()
    var writer = try bench.writer()
    try writer.setSigningKey(key)
    #expect(writer.signingKey == key)
    bench.clock.set(1_451_606_400_000)
    _ = try writer.append([fact("trois")])
    var report = try Self.report(bench)
    #expect(report.checkpoints.map(\.path) == ["jalons/essai001-2015-01.jalon"])
    #expect(report.checkpoints.map(\.signature) == [.trusted])
    let opening = try bench.records().last { $0.kind == "ouverture" }
    #expect(opening?.value("Cle")?.hasPrefix("ssh-ed25519 ") == true)
    let fermee = try Self.key(bench, "fermee", passphrase: "un secret")
    try writer.setSigningKey(fermee)
    bench.clock.set(1_483_228_800_000)
    let receipt = try writer.append([fact("quatre")])
    let segment = try #require(SegmentName("2016-01"))
    #expect(receipt.warnings == [.unsigned(segment: segment, .locked(key: fermee))])
    report = try Self.report(bench)
    #expect(report.outcome == .intact && report.checkpoints.count == 1)
  }
}
