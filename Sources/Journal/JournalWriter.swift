/// Appends to our own journal in a store, and to nothing else.
///
/// Opening creates nothing. The first append creates the local state, the replica and its first
/// segment. The lock is held for each append, not in between: two programs of one person on one
/// machine write in turn in the same journal, and each sees what the other added.
///
/// Not to be used from two threads at once; each thread opens its own.
public struct JournalWriter: ~Copyable {
  let store: StoreFolder
  let surroundings: Surroundings
  var local: LocalFolder?
  var state: WriterState?
  var current: JournalFile?
  /// The lock of our journal, kept open while it is not ours.
  var lock: WriterLock?
  var held: StateFile?
  var clock = HybridClock()
  var machine: Digest?
  var warnings: [WriterWarning] = []
  /// Segments whose bytes cannot be told any more, kept here as saving that may have failed.
  var doubtful: Set<String> = []
  /// The file that made us give up writing.
  var givenUp: String?

  var system: any SystemCalls { surroundings.system }

  /// Prepares to write; nothing is created.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - surroundings: Where local state is, which machine this is, the clock and randomness.
  /// - Throws: ``JournalError`` when the store or the local state cannot be read.
  public init(_ store: StoreFolder, _ surroundings: Surroundings) throws(JournalError) {
    self.store = StoreFolder(trusted: store.path, system: surroundings.system)
    self.surroundings = surroundings
    try findLocalState()
  }

  /// The name of our journal, or `nil` before anything was written.
  public var replica: ReplicaName? { state?.replica }

  /// How many ids were too far ahead of our clock to be believed.
  public var suspectIDs: Int { clock.suspects }

  /// Takes notice of an id read in any journal, so that ours come after it.
  ///
  /// - Parameter id: Best the greatest id of what was read; any number of calls will do.
  public mutating func observe(_ id: EventID) {
    clock.observe(id, now: surroundings.now())
  }

  /// Recovers from whatever happened since our last append, if we ever wrote in this store.
  ///
  /// An append does the same first; calling this when a program starts shows the warnings early.
  ///
  /// - Returns: What the user should know of.
  /// - Throws: ``JournalError`` when the journal cannot be written now.
  public mutating func recover() throws(JournalError) -> [WriterWarning] {
    guard local != nil, state != nil else { return [] }
    return try locked { (self) throws(JournalError) in
      try self.settle()
      return self.takeWarnings()
    }
  }

  /// Begins our journal if there is none yet, with no fact in it.
  ///
  /// - Returns: The name of our journal.
  /// - Throws: ``JournalError`` when it cannot be written.
  public mutating func establish() throws(JournalError) -> ReplicaName {
    try createLocalState()
    return try locked { (self) throws(JournalError) in
      try self.settle()
      guard let replica = self.state?.replica else { throw .doubtful(path: self.store.path) }
      return replica
    }
  }

  /// Gives up our journal for a new one: another continuation of it exists elsewhere.
  ///
  /// Nothing is removed: what we wrote stays in the journal we leave, and the new one says which one
  /// that was.
  ///
  /// - Returns: The name of our new journal.
  /// - Throws: ``JournalError`` when it cannot be begun.
  public mutating func startOver() throws(JournalError) -> ReplicaName {
    guard let former = replica else { return try establish() }
    return try locked { (self) throws(JournalError) in
      try self.settle()
      // Settling may have found by itself that the journal is not ours any more.
      if let replica = self.state?.replica, replica != former { return replica }
      try self.beginReplica(after: former, .continuedElsewhere)
      guard let replica = self.state?.replica else { throw .doubtful(path: self.store.path) }
      return replica
    }
  }

  /// Our drafts of this store.
  ///
  /// - Returns: The folder of drafts; the local state is created when it is not there yet.
  /// - Throws: ``JournalError`` when the local state cannot be created.
  public mutating func drafts() throws(JournalError) -> DraftFolder {
    try createLocalState()
    guard let local else { throw .doubtful(path: store.path) }
    return DraftFolder(path: local.drafts, system: system)
  }

  /// The texts open in an editor.
  ///
  /// - Returns: Their folder; the local state is created when it is not there yet.
  /// - Throws: ``JournalError`` when the local state cannot be created.
  public mutating func editedTexts() throws(JournalError) -> EditedTexts {
    try createLocalState()
    guard let local else { throw .doubtful(path: store.path) }
    return EditedTexts(path: local.texts, system: system)
  }

  /// What was met and is in no receipt yet: the warnings of what keeps the journal itself.
  package mutating func takeWarnings() -> [WriterWarning] {
    defer { warnings = [] }
    return warnings
  }

  /// Does something while no other program of ours writes in this journal.
  mutating func locked<Value>(
    _ work: (inout JournalWriter) throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    if let givenUp { throw .doubtful(path: givenUp) }
    guard let local else { throw .notAStore(path: store.path) }
    try lock?.takeAgain(system)
    if lock?.isInPlace != true || held?.isInPlace != true {
      // Nothing is held yet, or what is was removed or begun anew.
      lock = nil
      held = nil
      try local.create()
      lock = try WriterLock(local.lock, system)
    }
    do throws(JournalError) {
      let value = try work(&self)
      lock?.unlock()
      return value
    } catch {
      lock?.unlock()
      throw error
    }
  }
}
