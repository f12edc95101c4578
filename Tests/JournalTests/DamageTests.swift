import Glibc
import Journal
import Testing

@Suite("Damage is found and located")
struct DamageTests {
  /// A store with an act of several facts, an erased record and a second segment.
  static func store(facts: Int) throws -> (bench: Bench, paths: [String]) {
    let bench = try Bench()
    var random = SeededRandom(21)
    var writer = try bench.writer()
    let target = try writer.append([fact("à effacer")]).records[0]
    _ = try writer.append([fact("deux : hébergement\nsuite\\"), fact("trois")])
    _ = try writer.redact(target.id, reason: "nom")
    for start in stride(from: 0, to: facts, by: 100) {
      let count = min(100, facts - start)
      _ = try writer.append((0..<count).map { _ in Act([fact(random.text())]) })
    }
    bench.clock.set(1_451_606_400_000)
    _ = try writer.append([fact("quatre")])
    return (bench, ["2015-01", "2016-01"].map { "magasin/journaux/essai001/\($0).rec" })
  }

  /// The ends of the units of a segment.
  static func ends(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var scanner = SegmentScanner(SegmentBytes(bytes), depth: .structure)
    while scanner.next() { ends.append(scanner.position.offset) }
    return ends
  }

  /// What changing one bit of one segment leads to, the other segment being as it was.
  struct Flips {
    let file: SegmentFile
    let bytes: [UInt8]
    let siblings: [(SegmentBytes, SegmentFile)]
    let ends: [Int]

    init(_ bench: Bench, _ path: String) throws {
      let files = try bench.store.segments().files
      file = try #require(files.first { path.hasSuffix($0.path) })
      bytes = try bench.scratch.read(path)
      siblings = try files.filter { !path.hasSuffix($0.path) }.map {
        (SegmentBytes(try bench.scratch.read("magasin/\($0.path)")), $0)
      }
      ends = DamageTests.ends(bytes)
    }

    /// Whether the change is found, and found in the unit it was made in.
    func isLocated(byte: Int, bit: Int) -> (found: Bool, located: Bool) {
      var changed = bytes
      changed[byte] ^= 1 << UInt8(bit)
      let report = StoreVerifier.examine(
        SegmentBytes(changed), as: file, siblings: siblings)
      let unit = ends.firstIndex { byte < $0 } ?? ends.count
      let located =
        report.damage.contains { $0.number == unit }
        || report.tails.contains { $0.byte == (unit > 0 ? ends[unit - 1] : 0) }
      return (report.outcome != .intact, located)
    }
  }

  @Test("every bit of a small store")
  func everyBit() throws {
    let (bench, paths) = try Self.store(facts: 0)
    for path in paths {
      let flips = try Flips(bench, path)
      for byte in flips.bytes.indices {
        for bit in 0..<8 {
          let (found, located) = flips.isLocated(byte: byte, bit: bit)
          if !found || !located {
            Issue.record("\(path), byte \(byte), bit \(bit): found \(found), located \(located)")
          }
        }
      }
    }
  }

  /// How many faults are tried on a large store; more on demand, with `ATELIER_FAULTS`.
  static var faults: Int {
    unsafe getenv("ATELIER_FAULTS").flatMap { unsafe Int(String(cString: $0)) } ?? 60
  }

  @Test("random bits and random cuts of a larger store")
  func randomBits() throws {
    let seed = UInt64(31)
    var random = SeededRandom(seed)
    let (bench, paths) = try Self.store(facts: 600)
    let flips = try Flips(bench, paths[0])
    var missed = 0
    for round in 0..<Self.faults {
      let byte = Int.random(in: flips.bytes.indices, using: &random)
      let bit = Int.random(in: 0..<8, using: &random)
      let (found, located) = flips.isLocated(byte: byte, bit: bit)
      if !found || !located {
        missed += 1
        Issue.record("seed \(seed), round \(round), byte \(byte), bit \(bit)")
      }
      // A cut leaves what is before it, and an unfinished end unless it falls between two units.
      let report = StoreVerifier.examine(
        SegmentBytes(Array(flips.bytes[..<byte])), as: flips.file, siblings: flips.siblings)
      let whole = flips.ends.filter { $0 <= byte }
      #expect(report.units == whole.count, "seed \(seed), cut at \(byte)")
      #expect(
        report.tails.first?.count ?? 0 == byte - (whole.last ?? 0), "seed \(seed), cut at \(byte)")
    }
    #expect(missed == 0, "\(missed) of \(Self.faults) faults were missed")
  }
}
