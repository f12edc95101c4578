package import Journal
package import Partnership
import Synchronization

/// Writes a story into a journal of its own: dated facts, admitted one after the other.
///
/// The clock and the randomness are the story's, so the same story gives the same bytes.
package struct Scribe: ~Copyable {
  /// What was told so far, folded under provisional identifiers that count from 1.
  package private(set) var register = Register()
  private var writer: JournalWriter
  private let shelf: FactShelf
  private let clock: StoryClock
  private let batchSize: Int
  private var batch: [Told] = []
  private var told: Int64 = 0
  /// The identifiers the journal gave, by provisional number.
  private var written: [Int64: EventID] = [:]
  /// The provisional numbers, by the instant of each fact in the story.
  private var numbers: [Int64: Int64] = [:]

  private struct Told {
    let number: Int64
    let fact: AdmittedFact
    let author: String
  }

  /// Something a story has yet to tell could not be admitted or written.
  package enum Failure: Error {
    /// A rule refuses a fact.
    case refused(Refusal, NewFact)
    /// The disk refuses.
    case journal(JournalError)
  }

  /// Begins a journal in a store.
  ///
  /// - Parameters:
  ///   - folder: The store.
  ///   - replica: The name of the journal's writer.
  ///   - identifier: The identifier of the store, when this is its first journal.
  ///   - stateRoot: Where the writer keeps its local state.
  ///   - seed: What the salts are drawn from.
  ///   - batchSize: How many facts are written at once; those of a batch share one instant.
  /// - Throws: The journal's refusal.
  package init(
    _ folder: StoreFolder, replica: ReplicaName, identifier: String, stateRoot: String,
    seed: UInt64, batchSize: Int = 1
  ) throws(Failure) {
    let clock = StoryClock()
    let random = StoryRandomness(seed: seed)
    var surroundings = Surroundings(
      stateRoot: stateRoot, machine: "story \(replica)", now: { clock.now },
      randomBytes: { random.bytes($0) })
    surroundings.replica = replica
    surroundings.storeIdentifier = identifier
    do throws(JournalError) {
      writer = try JournalWriter(folder, surroundings)
    } catch {
      throw .journal(error)
    }
    shelf = FactShelf(folder)
    self.clock = clock
    self.batchSize = max(1, batchSize)
  }

  /// Tells one fact.
  ///
  /// A story does not know the identifiers the journal will give: a correction or a retraction names
  /// the instant of its target, or nothing for the last live fact about the same thing.
  ///
  /// - Parameters:
  ///   - fact: What is recorded.
  ///   - milliseconds: When, since 1970, UTC; never before the fact told last.
  ///   - author: The role of whoever records it.
  ///   - today: The day it is recorded.
  /// - Throws: ``Failure``; the story stops there.
  package mutating func tell(
    _ fact: NewFact, at milliseconds: Int64, by author: String, today: Day
  ) throws(Failure) {
    var fact = fact
    if fact.kind == .correction || fact.kind == .retraction {
      try finish()
      let named = fact.values.stated(FactCorrected.target).value
      fact.values.removeAll { $0.key == FactCorrected.target.declaration.key }
      if let target = target(of: fact, named: named) {
        fact.values.insert(WrittenValue(FactCorrected.target, target), at: 0)
      }
    }
    let admitted: AdmittedFact
    do throws(Refusal) {
      admitted = try register.admit(fact, today: today)
    } catch {
      throw .refused(error, fact)
    }
    if batch.isEmpty { clock.set(milliseconds) }
    told += 1
    numbers[milliseconds] = told
    batch.append(Told(number: told, fact: admitted, author: author))
    fold(admitted, author)
    if batch.count >= batchSize { try finish() }
  }

  /// Writes what is not on disk yet.
  ///
  /// - Throws: The journal's refusal.
  package mutating func finish() throws(Failure) {
    guard !batch.isEmpty else { return }
    let acts = batch.map { Act([FactCoding.fields(of: named($0.fact), by: $0.author, after: [])]) }
    let numbers = batch.map(\.number)
    batch = []
    do throws(JournalError) {
      let receipt = try writer.append(acts)
      for (number, id) in zip(numbers, receipt.ids) { written[number] = id }
    } catch {
      throw .journal(error)
    }
  }

  /// Later facts may speak of this one; a correction changes nothing they could be refused for.
  private mutating func fold(_ fact: AdmittedFact, _ author: String) {
    guard fact.kind != .correction else { return }
    let told = Fact(
      id: FactID(milliseconds: told, counter: 0, writer: "story"), kind: fact.kind,
      subject: fact.subject, author: author, values: fact.values)
    _ = register.ingest(told, at: FactLocation(segment: 0, offset: 0), reading: shelf)
  }

  private func target(of fact: NewFact, named: FactID?) -> FactID? {
    if let number = named.flatMap({ numbers[$0.milliseconds] }) {
      return FactID(milliseconds: number, counter: 0, writer: "story")
    }
    guard let thing = fact.subject.flatMap({ register.thing($0) }) else { return nil }
    return register.history(of: thing).last { !$0.isRetracted && $0.kind != .retraction }?.id
  }

  /// The fact with the identifier its target really has.
  private func named(_ fact: AdmittedFact) -> AdmittedFact {
    guard let target = fact.values.stated(FactCorrected.target).value,
      let real = written[target.milliseconds]
    else { return fact }
    return fact.replacing(FactCorrected.target, with: FactID(real))
  }
}

extension Scribe {
  /// Writes a whole story into a journal of its own.
  ///
  /// - Parameters:
  ///   - story: The facts in order: when in milliseconds since 1970, the author's role, what.
  ///   - folder: The store.
  ///   - replica: The name of the journal's writer.
  ///   - identifier: The identifier of the store, when this is its first journal.
  ///   - stateRoot: Where the writer keeps its local state.
  ///   - seed: What the salts are drawn from.
  ///   - batchSize: How many facts are written at once.
  /// - Returns: How many facts were written.
  /// - Throws: ``Failure``; the facts told before stay.
  package static func write(
    _ story: some Sequence<(Int64, String, NewFact)>, to folder: StoreFolder, replica: String,
    identifier: String, stateRoot: String, seed: UInt64, batchSize: Int = 1
  ) throws(Failure) -> Int {
    let name = ReplicaName(replica) ?? ReplicaName(prefix: replica, random: [])
    var scribe = try Scribe(
      folder, replica: name, identifier: identifier, stateRoot: stateRoot, seed: seed,
      batchSize: batchSize)
    var count = 0
    for (milliseconds, author, fact) in story {
      let stamp = FactID(milliseconds: milliseconds, counter: 0, writer: replica)
      try scribe.tell(fact, at: milliseconds, by: author, today: stamp.day ?? .first)
      count += 1
    }
    try scribe.finish()
    return count
  }
}

/// The clock of a story: it stands still until it is set.
private final class StoryClock: Sendable {
  private let milliseconds = Mutex<Int64>(0)
  var now: Int64 { milliseconds.withLock { $0 } }
  func set(_ value: Int64) { milliseconds.withLock { $0 = value } }
}

/// The randomness of a story: SplitMix64 from a seed.
private final class StoryRandomness: Sendable {
  private let state: Mutex<UInt64>
  init(seed: UInt64) { state = Mutex(seed) }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: value ^ (value >> 31))
      }
    }
  }
}
