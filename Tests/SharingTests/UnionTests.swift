import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

/// The register is a function of the set of facts, whatever the order and the copies they come in.
@Suite("The same facts in any order, any number of times")
struct UnionTests {
  /// A store that three people wrote in, sometimes in the same fields.
  private func source(_ random: inout SeededGenerator, _ folder: String) throws -> OpenStore {
    let path = "\(folder)/source"
    _ = try StoreFolder.create(at: path)
    let writers = try ["dept", "ccas", "vill"].map { name in
      var surroundings = Surroundings(stateRoot: "\(folder)/\(name)", machine: name)
      surroundings.replica = ReplicaName(name)
      return try OpenStore(path, surroundings)
    }
    let today = try #require(Day(iso: "2026-01-10"))
    // Each knows only what was read last: what is written since is concurrent.
    var known = [Register](repeating: try writers[0].load().register, count: writers.count)
    for number in 0..<14 {
      let who = Int.random(in: 0..<writers.count, using: &random)
      if Bool.random(using: &random) { known[who] = try writers[who].load().register }
      let target = known[who].all(.party).randomElement(using: &random)
      let fact: NewFact =
        if let target, Bool.random(using: &random) {
          NewFact(.change, about: known[who].id(of: target), [.init("Nom", "Nom \(number)")])
        } else {
          NewFact(.party, about: nil, [.init("Nature", "commune"), .init("Nom", "N \(number)")])
        }
      let admitted = try known[who].admit(fact, today: today)
      do throws(JournalError) {
        _ = try writers[who].append([admitted], by: "ccas", knowing: known[who])
      } catch {
        guard case .overtaken = error else { throw error }
        // One person never gives a number twice, however little of the rest is known.
        known[who] = try writers[who].load().register
      }
    }
    return writers[0]
  }

  @Test("give the same register, byte for byte", arguments: 1...8 as ClosedRange<UInt64>)
  func union(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let source = try source(&random, folder.path)
    let expected = Offices.dump(try source.load().register, source)
    _ = try StoreFolder.create(at: "\(folder.path)/copie")
    let copy = try OpenStore(
      "\(folder.path)/copie", Surroundings(stateRoot: "\(folder.path)/x", machine: "x"))
    var register = try copy.load().register
    for (path, bytes) in try arrivals(source.folder, &random) {
      try copy.folder.install(bytes, at: path)
      switch try copy.refresh() {
      case .loadAgain: register = try copy.load().register
      case .facts(let facts):
        var isTaken = true
        for fact in facts
        where !register.ingest(fact.fact, at: fact.location, reading: copy.shelf) {
          isTaken = false
        }
        if !isTaken { register = try copy.load().register }
      }
    }
    #expect(Offices.dump(register, copy) == expected, "seed \(seed)")
    #expect(Offices.dump(try copy.load().register, copy) == expected, "seed \(seed)")
  }

  /// What arrives: each journal growing by bits, cut anywhere, with copies of it beside, in an order
  /// of its own.
  private func arrivals(
    _ store: StoreFolder, _ random: inout SeededGenerator
  ) throws -> [(String, [UInt8])] {
    var queues: [[(String, [UInt8])]] = []
    for file in try store.sharedFiles() where file.kind.isJournal {
      let bytes = try store.content(at: file.path)
      let cuts = (0..<2).map { _ in Int.random(in: 1..<bytes.count, using: &random) }.sorted()
      queues.append((cuts + [bytes.count]).map { (file.path, Array(bytes.prefix($0))) })
      for number in 0..<Int.random(in: 0..<3, using: &random) {
        let name = "\(file.path.dropLast(4)).sync-conflict-\(number).rec"
        let count = Int.random(in: 1...bytes.count, using: &random)
        queues.append([(name, Array(bytes.prefix(count)))])
      }
    }
    var result: [(String, [UInt8])] = []
    while !queues.isEmpty {
      let place = Int.random(in: 0..<queues.count, using: &random)
      result.append(queues[place].removeFirst())
      if queues[place].isEmpty { queues.remove(at: place) }
    }
    return result
  }
}
