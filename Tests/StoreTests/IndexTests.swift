import Glibc
import Journal
import TestKit
import Testing

@testable import Partnership
@testable import Store

@Suite("The index of a store")
struct IndexTests {
  /// A store with a few facts, and where its index is.
  private final class Desk {
    let test: TestStore
    let cache: String

    init() throws {
      test = try TestStore()
      cache = "\(test.folder.path)/cache"
      try StoreTests.begin(test.store)
      for number in 1...4 { try note("constat \(number)") }
    }

    func note(_ finding: String) throws {
      try test.store.record(
        .evaluation,
        [
          .init("Cible", "C-2015-01"), .init("EvalueLe", "2015-03-06"), .init("Note", "3"),
          .init("Principe", "evaluation-reguliere"), .init("Texte", finding),
        ], in: test.store.load().register)
    }

    func open(_ cache: String? = nil) throws -> OpenStore {
      let surroundings = Surroundings(stateRoot: "\(test.folder.path)/etat-x", machine: "test")
      return try OpenStore(
        "\(test.folder.path)/magasin", surroundings, cacheRoot: cache ?? self.cache)
    }

    /// Writes the index of the store as it is.
    func index() throws {
      let store = try open("\(test.folder.path)/vide-\(UInt64.random(in: 0...UInt64.max))")
      #expect(try store.keepIndex(of: store.load(), from: 0))
      _ = try Command.run(["rm", "-rf", cache])
      _ = try Command.run(["mkdir", cache])
      _ = try Command.run(["sh", "-c", "mv \(test.folder.path)/vide-*/atelier \(cache)/"])
    }

    var file: String {
      get throws {
        let found = try Command.run(["find", cache, "-name", "index.bin"])
        return String(found.output.dropLast())
      }
    }

    /// Opens with the index as it is; whether it was used, and what the store adds up to.
    func reopen() throws -> (isIndexed: Bool, dump: [String]) {
      let store = try open()
      let isIndexed = try store.loadIndexed() != nil
      return (isIndexed, try LoadingTests.dump(open().load().register))
    }

    func plain() throws -> [String] {
      try LoadingTests.dump(open("\(test.folder.path)/rien").load().register)
    }
  }

  private struct Closed: Error {}

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { throw Closed() }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Closed() }
    defer { unsafe fclose(file) }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    #expect(count == bytes.count)
  }

  @Test("gives the same register, texts included, and goes on from there")
  func valid() throws {
    let desk = try Desk()
    #expect(try !desk.reopen().isIndexed)
    try desk.index()
    let first = try desk.reopen()
    #expect(try first.isIndexed && first.dump == desk.plain())
    try desk.note("un constat de plus")
    let second = try desk.reopen()
    #expect(try second.isIndexed && second.dump == desk.plain() && second.dump != first.dump)
    let store = try desk.open()
    let register = try store.load().register
    let thing = try #require(ThingID("E-0005").flatMap { register.thing($0) })
    #expect(
      register.whole(thing, reading: store.shelf).texts(key: "Texte") == ["un constat de plus"])
  }

  @Test("gives back whatever a register holds: numbers taken twice, far numbers, lists, blanks")
  func anyRegister() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let folder = try TemporaryFolder()
      var journals = RandomJournals(seed: seed)
      try journals.write(to: "\(folder.path)/magasin")
      let store = try StoreFolder("\(folder.path)/magasin")
      var reader = StoreReader(store)
      let register = try RegisterLoading(reader.changes().read, in: store, FactShelf(store)).run()
        .register
      let place = try #require(IndexPlace(store, cacheRoot: "\(folder.path)/cache"))
      #expect(
        StoreIndex(place, of: store).save(register, "programme \(place.program)\nreleve 1 2 3\n"))
      let found = try #require(StoreIndex(place, of: store).load(), "seed \(seed)")
      #expect(
        LoadingTests.dump(found.register) == LoadingTests.dump(register)
          && found.tally.damaged == 2, "seed \(seed)")
    }
  }

  @Test("is as if it were not there once cut anywhere or with any bit flipped")
  func damaged() throws {
    let desk = try Desk()
    try desk.index()
    let (path, expected) = (try desk.file, try desk.plain())
    let bytes = try IndexTests.bytes(path)
    var random = SeededGenerator(seed: 7)
    // The large tables are zeros: every byte of the end, and one in a few of the rest.
    var cuts = Array(Swift.max(0, bytes.count - 200)..<bytes.count)
    for _ in 0..<100 { cuts.append(Int.random(in: 0..<bytes.count, using: &random)) }
    for place in cuts {
      try IndexTests.write(Array(bytes[..<place]), to: path)
      #expect(try desk.open().loadIndexed() == nil, "cut at \(place)")
      var flipped = bytes
      flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try IndexTests.write(flipped, to: path)
      let isIndexed = try desk.open().loadIndexed() != nil
      #expect(!isIndexed, "a bit of byte \(place)")
    }
    #expect(try desk.reopen().dump == expected)
    try IndexTests.write(bytes, to: path)
    #expect(try desk.reopen().isIndexed)
  }

  @Test("is not used by another build, for another store, or when a journal is not what it was")
  func stale() throws {
    let desk = try Desk()
    try desk.index()
    let path = try desk.file
    let journal = try #require(try desk.test.store.folder.segments().files.first)
    let segment = "\(desk.test.store.folder.path)/\(journal.path)"
    let good = try IndexTests.bytes(segment)
    // A byte changed in the middle, the length the same; a record cut off; a journal gone; one put back.
    var changed = good
    changed[good.count / 2] ^= 1
    for bytes in [changed, Array(good[..<(good.count - 300)])] {
      try IndexTests.write(bytes, to: segment)
      #expect(try desk.open().loadIndexed() == nil)
    }
    try IndexTests.write(good, to: segment)
    #expect(try desk.reopen().dump == desk.plain())
    try desk.index()
    #expect(try desk.reopen().isIndexed)
    // The same index beside a copy of the store.
    let copy = "\(desk.test.folder.path)/copie"
    _ = try Command.run(["cp", "-rp", desk.test.store.folder.path, copy])
    let store = try StoreFolder(copy)
    let other = try #require(IndexPlace(store, cacheRoot: desk.cache))
    #expect(other.path != path && other.makeFolder())
    _ = try Command.run(["cp", path, other.path])
    #expect(StoreIndex(other, of: store).load() == nil)
    // Another build of the program.
    let file = try #require(IndexFileReader(path))
    let text = file.text.replacing("programme ", with: "programme 1")
    let place = try #require(IndexPlace(desk.test.store.folder, cacheRoot: desk.cache))
    let index = StoreIndex(place, of: desk.test.store.folder)
    #expect(try index.save(desk.open().load().register, text))
    #expect(index.load() == nil)
    #expect(try desk.reopen().dump == desk.plain())
  }
}
