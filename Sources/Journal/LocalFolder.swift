/// The local state of one person, on one machine, for one copy of a store.
///
/// It is keyed by the UUID of the store *and* the real path of the folder, so that two copies of a
/// store on one machine never share a replica.
struct LocalFolder {
  let path: String
  /// The UUID of the store, or `nouveau` before it has one.
  let identifier: String
  let system: any SystemCalls

  /// Names the folder; nothing is created.
  init(
    store: StoreFolder, identifier: String, _ surroundings: Surroundings, machine: Digest
  ) throws(JournalError) {
    (self.identifier, system) = (identifier, surroundings.system)
    let real = try attempt { () throws(SystemFailure) in
      try surroundings.system.realPath(store.path)
    }
    let place = Digest(of: Array(real.utf8)).description.prefix(8)
    path = Path.join(
      surroundings.stateRoot, "atelier/\(identifier)-\(place)/\(machine.description.prefix(8))")
  }

  var lock: String { Path.join(path, "verrou") }
  var numbering: String { Path.join(path, "verrou-numeros") }
  var state: String { Path.join(path, "replique") }
  var drafts: String { Path.join(path, "brouillons") }
  var texts: String { Path.join(path, "textes") }
  var quarantine: String { Path.join(path, "quarantaine") }
  var witnesses: String { Path.join(path, "temoins") }
  var key: String { Path.join(path, "cle") }

  func create() throws(JournalError) {
    try attempt { () throws(SystemFailure) in _ = try system.makeFolders(path, isPrivate: true) }
  }

  func loadState() throws(JournalError) -> WriterState? {
    let bytes = try attempt { () throws(SystemFailure) in
      try system.content(of: state, limit: 4096)
    }
    // A state that cannot be understood is a state lost: the next append begins a new replica.
    return bytes.flatMap { WriterState(bytes: $0) }
  }

  /// Replaces the state and waits until it is on the disk: when a segment begins.
  func replaceState(_ new: WriterState) throws(SystemFailure) {
    try system.replace(state, with: new.bytes, synced: true)
  }

  /// The digest of what tells this machine from others, a random text made once when unknown.
  static func machine(_ surroundings: Surroundings) throws(JournalError) -> Digest {
    if let text = surroundings.machine { return Digest(of: Array(text.utf8)) }
    let system = surroundings.system
    let path = Path.join(surroundings.stateRoot, "atelier/machine")
    return try attempt { () throws(SystemFailure) in
      if let known = try system.content(of: path, limit: 256), !known.isEmpty {
        return Digest(of: known)
      }
      try system.makeFolders(Path.parent(of: path), isPrivate: true)
      let text = Array((RandomText.uuid(surroundings.randomBytes(16)) + "\n").utf8)
      try system.replace(path, with: text, synced: true)
      // Another program may have been faster: what is there now is the answer.
      return Digest(of: try system.content(of: path, limit: 256) ?? text)
    }
  }
}
