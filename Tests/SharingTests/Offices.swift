import Exchange
import Journal
import Partnership
import Sharing
import Store
import TestKit
import Testing

/// Several people, each with a copy of one store, and the bare repository between them.
final class Offices {
  let folder: TemporaryFolder

  /// The repository all of them share.
  var remote: String { "\(folder.path)/depot.git" }

  init() throws {
    folder = try TemporaryFolder()
    try git("init", "-q", "--bare", "-b", "main", remote)
  }

  /// One person on one machine.
  struct Office: Sendable {
    let path: String
    let state: String
    let open: OpenStore
    let shared: SharedStore

    /// The journal this person writes in.
    var journal: String { open.replica.map { "journaux/\($0)" } ?? "" }
  }

  /// A person with a store of their own, shared with the others.
  func office(_ name: String, machine: String? = nil, state: String? = nil) throws -> Office {
    let path = "\(folder.path)/\(name)"
    if try Command.run(["test", "-d", "\(path)/journaux"]).status != 0 {
      _ = try StoreFolder.create(at: path)
    }
    let office = try reopen(
      path, name, machine: machine, state: state ?? "\(folder.path)/etat-\(name)")
    try office.shared.begin(remote)
    return office
  }

  /// Another program on a store.
  func reopen(
    _ path: String, _ name: String, machine: String? = nil, state: String
  ) throws -> Office {
    var surroundings = Surroundings(stateRoot: state, machine: machine ?? "machine \(name)")
    surroundings.replicaPrefix = name
    let open = try OpenStore(path, surroundings)
    return Office(path: path, state: state, open: open, shared: shared(path, open.folder))
  }

  /// A store over git that knows nothing of the settings of whoever runs the tests.
  func shared(_ path: String, _ store: StoreFolder, limit: Int = GitSurroundings.usualLimit)
    -> SharedStore
  {
    SharedStore(
      store,
      GitSurroundings(
        variables: ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path],
        receptionLimit: limit))
  }

  /// Runs git as anybody would, on the folder of these tests.
  @discardableResult
  func git(_ arguments: String..., in path: String? = nil) throws -> String {
    let result = try Command.run(
      [
        "git", "-c", "user.name=essai", "-c", "user.email=essai@essai", "-c",
        "protocol.file.allow=always",
      ] + arguments,
      environment: ["HOME": folder.path, "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1"],
      in: path ?? folder.path)
    guard result.status == 0 else { throw Broken(words: "\(arguments): \(result.errors)") }
    return result.output
  }

  struct Broken: Error { let words: String }
}

extension Offices.Office {
  /// Exchanges with the remote.
  @discardableResult
  func sync(_ change: (inout SharedStore.Terms) -> Void = { _ in }) throws -> SyncReport {
    var terms = SharedStore.Terms(own: open.replica)
    if let own = terms.own { terms.former = try open.folder.formerReplicas(of: own) }
    change(&terms)
    return try shared.sync(terms)
  }

  /// Records an actor, or another fact that needs nothing before it.
  @discardableResult
  func record(_ name: String, about id: String? = nil) throws -> FactID {
    let register = try open.load().register
    let today = try #require(Day(iso: "2026-01-10"))
    let new = NewFact(
      .party, about: id.flatMap { ThingID($0) },
      [.init("Nature", "commune"), .init("Nom", name)])
    let written = try open.append(
      [register.admit(new, today: today)], by: "ccas", knowing: register)
    return try #require(written.first?.fact.id)
  }

  /// The identifiers of every fact here, in order.
  func facts() throws -> [String] {
    let register = try open.load().register
    var ids: Set<String> = []
    for kind in ThingKind.allCases {
      for thing in register.all(kind) {
        ids.formUnion(register.history(of: thing).map(\.id.text))
      }
    }
    return ids.sorted()
  }

  /// Everything the journals add up to, thing after thing, as text.
  func dump() throws -> String { Offices.dump(try open.load().register, open) }
}

extension Offices {
  /// A register as text, thing after thing, with what is in conflict.
  static func dump(_ register: Register, _ open: OpenStore) -> String {
    var lines: [String] = ["\(register.factCount)"]
    for kind in ThingKind.allCases {
      for thing in register.all(kind) {
        lines.append(Detail(of: thing, in: register, reading: open.shelf).json(in: .french))
      }
    }
    for conflict in register.conflicts(reading: open.shelf) {
      let versions = conflict.versions.map { $0.values.map(\.text).joined(separator: "+") }
      lines.append("\(conflict.thing.text) \(conflict.field.key) \(versions)")
    }
    return lines.joined(separator: "\n")
  }
}

func readText(_ path: String) throws -> String {
  try Command.run(["cat", path]).output
}
