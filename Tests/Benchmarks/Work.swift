import Glibc
import Journal
import Partnership
import Store

/// What is measured, each in a process of its own.
enum Work {
  static func run(_ what: String, on store: String) throws {
    switch what {
    case "open", "reopen", "index":
      let start = ContinuousClock.now
      let cache = what == "open" ? nil : "\(store)-cache"
      let opened = try OpenStore(store, surroundings(store), cacheRoot: cache)
      let loaded = try opened.load()
      if what == "index" { opened.keepIndex(of: loaded, from: 0) }
      let register = loaded.register
      // Every list can be painted: what each kind holds is known.
      let things = ThingKind.allCases.reduce(0) { $0 + register.count($1) }
      print(things, register.factCount, (ContinuousClock.now - start).seconds)
    case "verify":
      // As `atelier verify` does, the types of the fields looked at as well.
      var verifier = try StoreVerifier.all(of: store, surroundings(store))
      let report = verifier.run()
      guard report.outcome == .intact else { throw Measured.Failed(description: "not intact") }
      print(report.units)
    case "append":
      try append(to: store)
    default:
      throw Measured.Failed(description: "no such work: \(what)")
    }
  }

  static func surroundings(_ store: String) -> Surroundings {
    var made = Surroundings(stateRoot: "\(store)-etat", machine: "mesure")
    made.replica = ReplicaName("mesure01")
    return made
  }

  /// Appends one fact at a time, and in turn writes as many bytes to a bare file and syncs them.
  private static func append(to store: String) throws {
    var writer = try JournalWriter(StoreFolder(store), surroundings(store))
    let bare = unsafe open("\(store)/../bare", O_RDWR | O_APPEND | O_CREAT | O_TRUNC, 0o600)
    guard bare >= 0 else { throw Measured.Failed(description: "no bare file") }
    defer { close(bare) }
    let fields = [
      RecordField("Type", "annotation"), RecordField("Objet", "N-0001"),
      RecordField("Par", "mission-pst"), RecordField("Sur", "C-2015-01"),
      RecordField("Texte", String(repeating: "Vu avec la commune. ", count: 8)),
    ]
    var (ours, theirs): ([Double], [Double]) = ([], [])
    let bytes = [UInt8](repeating: 0x61, count: 420)
    for round in 0..<1050 {
      let first = ContinuousClock.now
      _ = try writer.append([fields])
      let second = ContinuousClock.now
      guard unsafe write(bare, bytes, bytes.count) == bytes.count, fdatasync(bare) == 0 else {
        throw Measured.Failed(description: "the disk refuses")
      }
      let third = ContinuousClock.now
      // The first ones make the journal and fill the caches.
      guard round >= 50 else { continue }
      ours.append((second - first).seconds)
      theirs.append((third - second).seconds)
    }
    print(
      ours.quantile(0.5), ours.quantile(0.99), theirs.quantile(0.5), theirs.quantile(0.99))
  }
}
