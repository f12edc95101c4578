import Journal
import Synchronization
import Testing

/// A store, a local state and a clock that are a test's own.
final class Bench {
  let scratch: Scratch
  let store: StoreFolder
  let clock: TestClock

  static let segment = "magasin/journaux/essai001/2015-01.rec"

  init() throws {
    scratch = try Scratch()
    store = try StoreFolder.create(at: scratch.path + "/magasin")
    clock = TestClock()
  }

  /// The same surroundings in every test: replica `essai001`, 5 March 2015, seeded randomness.
  func surroundings(
    machine: String = "machine", state: String = "local", replica: String? = "essai001",
    system: any SystemCalls = RealSystem()
  ) -> Surroundings {
    let clock = self.clock
    let random = LockedRandom(7)
    var made = Surroundings(
      stateRoot: scratch.path + "/" + state, machine: machine, now: { clock.next() },
      randomBytes: { random.bytes($0) }, system: system)
    made.replica = replica.flatMap { ReplicaName($0) }
    made.storeIdentifier = "6f0c2b1e-93d0-4b5e-9d0e-2f7f0a4e9c11"
    return made
  }

  func writer(
    machine: String = "machine", state: String = "local", replica: String? = "essai001",
    system: any SystemCalls = RealSystem()
  ) throws -> JournalWriter {
    try JournalWriter(
      store,
      surroundings(machine: machine, state: state, replica: replica, system: system))
  }

  func records() throws -> [JournalRecord] {
    var reader = StoreReader(store)
    return try reader.refresh().records
  }

  func outcome() throws -> VerificationOutcome {
    var verifier = try StoreVerifier(store)
    return verifier.run().outcome
  }

  /// Where the lock of the journal is.
  var lockPath: String { "\(scratch.path)/\(local)/verrou" }

  /// The path of the local state.
  var local: String {
    let outer = "local/atelier"
    let store = scratch.names(in: outer).first { $0.hasPrefix("6f0c2b1e") } ?? ""
    let machine = scratch.names(in: "\(outer)/\(store)").first ?? ""
    return "\(outer)/\(store)/\(machine)"
  }
}

/// A clock that advances by a second at each look, unless told otherwise.
final class TestClock: Sendable {
  private let time = Mutex<Int64>(1_425_573_669_777)

  func next() -> Int64 {
    time.withLock {
      $0 += 1000
      return $0
    }
  }

  func set(_ new: Int64) { time.withLock { $0 = new } }
}

final class LockedRandom: Sendable {
  private let generator: Mutex<SeededRandom>

  init(_ seed: UInt64) { generator = Mutex(SeededRandom(seed)) }

  func bytes(_ count: Int) -> [UInt8] {
    generator.withLock { generator in
      (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }
  }
}

/// A fact of no consequence.
func fact(_ text: String, _ more: [RecordField] = []) -> [RecordField] {
  [RecordField("Type", "note"), RecordField("Objet", "P-03"), RecordField("Texte", text)] + more
}
