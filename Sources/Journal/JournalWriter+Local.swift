extension JournalWriter {
  /// Finds the local state of this store, without creating any.
  mutating func findLocalState() throws(JournalError) {
    let machine: Digest
    if surroundings.machine == nil {
      let path = Path.join(surroundings.stateRoot, "atelier/machine")
      let known = try attempt { () throws(SystemFailure) in
        try system.content(of: path, limit: 256)
      }
      guard let known else { return }
      machine = Digest(of: known)
    } else {
      machine = try LocalFolder.machine(surroundings)
    }
    self.machine = machine
    for identifier in try store.identifiers() {
      let folder = try LocalFolder(
        store: store, identifier: identifier, surroundings, machine: machine)
      if local == nil { local = folder }
      if let known = try folder.loadState() {
        (local, state) = (folder, known)
        return
      }
    }
  }

  /// Makes sure the local state has a folder; a store without any UUID gets one.
  mutating func createLocalState() throws(JournalError) {
    if let local, state != nil { return try local.create() }
    machine = try LocalFolder.machine(surroundings)
    try findLocalState()
    if let local { return try local.create() }
    guard let machine else { throw .notAStore(path: store.path) }
    // Two programs of ours may begin at once: the first to lock chooses for both.
    let newcomers = try LocalFolder(
      store: store, identifier: "nouveau", surroundings, machine: machine)
    try newcomers.create()
    let lock = try WriterLock(newcomers.lock, system)
    do throws(JournalError) {
      try chooseIdentifier(newcomers, machine)
      lock.release()
    } catch {
      lock.release()
      throw error
    }
  }

  private mutating func chooseIdentifier(
    _ newcomers: LocalFolder, _ machine: Digest
  ) throws(JournalError) {
    try findLocalState()
    if let local { return try local.create() }
    let path = Path.join(newcomers.path, "magasin")
    let known = try attempt { () throws(SystemFailure) in
      try system.content(of: path, limit: 36)
    }
    let kept = known.map { String(decoding: $0, as: UTF8.self) }
    let identifier: String
    if let kept, StoreFolder.isIdentifier(kept) {
      identifier = kept
    } else {
      identifier =
        surroundings.storeIdentifier ?? RandomText.uuid(surroundings.randomBytes(16))
      try attempt { () throws(SystemFailure) in
        try system.replace(path, with: Array(identifier.utf8), synced: true)
      }
    }
    let folder = try LocalFolder(
      store: store, identifier: identifier, surroundings, machine: machine)
    try folder.create()
    local = folder
  }

  /// Forgets the UUID kept for newcomers once a journal bears it.
  func forgetNewcomers() {
    guard let machine else { return }
    do throws(JournalError) {
      let newcomers = try LocalFolder(
        store: store, identifier: "nouveau", surroundings, machine: machine)
      let path = Path.join(newcomers.path, "magasin")
      try attempt { () throws(SystemFailure) in try system.remove(path) }
    } catch {
      // It was not there: this store had a UUID already.
    }
  }
}
