import Glibc
import Journal
import Partnership
import Synchronization
import TestKit
import Testing

@testable import Store

/// Looks at every record whole, or counts those it did not have to.
final class Examiner: RecordExaminer {
  private let types = FieldTypes()
  private let isQuick: Bool
  private let count = Mutex(0)

  init(isQuick: Bool) { self.isQuick = isQuick }

  /// How many records were passed without a look at each field.
  var passed: Int { count.withLock { $0 } }

  var guesses: [Int32] { types.guesses }

  func pass(
    _ source: RawSpan, from start: Int, lines limit: Int, _ guesses: inout [Int32]
  ) -> PassedRecord? {
    guard isQuick, let found = types.pass(source, from: start, lines: limit, &guesses) else {
      return nil
    }
    count.withLock { $0 += 1 }
    return found
  }

  func examine(
    _ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes
  ) {
    types.examine(scanner, kind: kind, &notes)
  }
}

@Suite("Verifying a store, fast and plainly")
struct VerifyingTests {
  @Test("records passed at a glance change nothing to what is found")
  func differential() throws {
    let quick = Examiner(isQuick: true)
    let plain = Examiner(isQuick: false)
    var intact = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      let folder = try TemporaryFolder()
      var journals = RandomJournals(seed: seed)
      journals.isLinked = true
      try journals.write(to: "\(folder.path)/magasin")
      let store = try StoreFolder("\(folder.path)/magasin")
      let reports = try [quick, plain].map { examiner in
        var verifier = try StoreVerifier(store, own: nil, memory: nil, examiner: examiner)
        return verifier.run()
      }
      #expect(reports[0] == reports[1], "seed \(seed)")
      intact += reports[0].segments.reduce(0) { $0 + $1.verifiedUnits }
    }
    // Enough is passed, and enough is left to look at, for the comparison to say something.
    #expect(quick.passed > 300 && quick.passed < intact, "\(quick.passed) of \(intact)")
  }
}
