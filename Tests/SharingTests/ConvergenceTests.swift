import Journal
import Partnership
import Sharing
import Store
import Synchronization
import TestKit
import Testing

/// Ten people who write and exchange when they can, in no order.
@Suite("Ten writers and one bare repository")
struct ConvergenceTests {
  @Test("after the last exchange all have the same register, byte for byte, and no fact is lost")
  func converge() throws {
    let seed = PackageFolder.number(in: "ATELIER_SHARING_SEED") ?? 20_260_110
    let rounds = PackageFolder.number(in: "ATELIER_SHARING_ROUNDS") ?? 2
    try ConvergenceTests.run(writers: 10, rounds: Int(rounds), seed: seed)
  }

  static func run(writers: Int, rounds: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let offices = try Offices()
    let first = try offices.office("w0")
    var written: Set<String> = [try first.record("Commune 0").text]
    try first.sync()
    var all = [first]
    for number in 1..<writers {
      all.append(try offices.office("w\(number)"))
      try all[number].sync()
    }
    for round in 0..<rounds {
      for (number, office) in all.enumerated() where Int.random(in: 0..<3, using: &random) > 0 {
        for fact in 0...Int.random(in: 0..<3, using: &random) {
          written.insert(try office.record("Commune \(number) \(round) \(fact)").text)
        }
      }
      // Who is cut off this round does not exchange; the others do so at once.
      let connected = all.filter { _ in Bool.random(using: &random) }
      let reports = try together(connected)
      for report in reports { #expect(report == .exchanged, "seed \(seed)") }
    }
    for office in all { #expect(try office.sync().outcome == .exchanged, "seed \(seed)") }
    for office in all { #expect(try office.sync().outcome == .exchanged, "seed \(seed)") }
    let dump = try first.dump()
    for office in all {
      #expect(try office.dump() == dump, "seed \(seed): \(office.path)")
      #expect(Set(try office.facts()) == written, "seed \(seed): \(office.path)")
      #expect(try office.sync().arrivals.isEmpty, "seed \(seed)")
    }
  }

  /// Exchanges from several threads at once, so that some are really outrun.
  private static func together(
    _ offices: [Offices.Office]
  ) throws -> [SyncReport.Outcome] {
    let outcomes = Mutex<[Result<SyncReport.Outcome, any Error>]>([])
    let threads = offices.map { office in
      SystemThread {
        let outcome = Result { try office.sync().outcome }
        outcomes.withLock { $0.append(outcome) }
      }
    }
    for thread in threads { thread.join() }
    return try outcomes.withLock { $0 }.map { try $0.get() }
  }
}
