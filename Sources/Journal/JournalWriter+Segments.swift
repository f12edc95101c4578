extension JournalWriter {
  /// Begins a journal of a new name, in place of `former` if there was one.
  mutating func beginReplica(
    after former: ReplicaName?, _ cause: WriterWarning.Cause
  ) throws(JournalError) {
    guard let machine else { throw .notAStore(path: store.path) }
    current = nil
    let replica = try newName()
    let first = try peek(replica)
    guard let segment = SegmentName(year: first.year, number: 1) else { throw .clockOutOfRange }
    let begun = WriterState(
      replica: replica, machine: machine, segment: segment, position: .start)
    guard try createSegment(begun) else { throw .tooManySegments(year: segment.year) }
    forgetNewcomers()
    guard let former, former != replica else { return }
    warnings.append(.newReplica(replica, after: former, cause: cause))
    let motive =
      switch cause {
      case .rolledBack: "retour en arrière"
      case .otherMachine: "autre machine"
      case .continuedElsewhere: "autre suite"
      }
    try note([
      RecordField("Type", "reprise"), RecordField("Journal", former.description),
      RecordField("Motif", motive),
    ])
  }

  /// A name that no folder of the store bears.
  private func newName() throws(JournalError) -> ReplicaName {
    let taken = try attempt { () throws(SystemFailure) in
      try system.names(in: Path.join(store.path, "journaux"))
    }
    if let wanted = surroundings.replica, !taken.contains(wanted.description) { return wanted }
    var name = ReplicaName(
      prefix: surroundings.replicaPrefix, random: surroundings.randomBytes(3))
    var attempts = 0
    while taken.contains(name.description), attempts < 64 {
      name = ReplicaName(
        prefix: surroundings.replicaPrefix, random: surroundings.randomBytes(3))
      attempts += 1
    }
    guard !taken.contains(name.description) else { throw .busy(holder: nil) }
    return name
  }

  /// The id the next record would bear.
  func peek(_ replica: ReplicaName) throws(JournalError) -> EventID {
    var copy = clock
    return try copy.next(now: surroundings.now(), replica: replica)
  }

  /// Leaves the segment as it is and begins the next one, which continues its last acknowledged
  /// unit.
  mutating func rotate() throws(JournalError) {
    guard let state else { throw .notAStore(path: store.path) }
    current = nil
    let year = try peek(state.replica).year
    let names = try store.ownSegments(of: state.replica).compactMap(\.name)
    var number = (names.filter { $0.year == year }.map(\.number).max() ?? 0) + 1
    while let name = SegmentName(year: year, number: number) {
      var next = state
      next.segment = name
      next.isDoubtful = false
      next.position = SegmentPosition(offset: 0, lines: 0, units: 0, head: state.position.head)
      if try createSegment(next) { return }
      number += 1
    }
    throw .tooManySegments(year: year)
  }

  /// Goes on with the creation of a segment that was interrupted.
  mutating func resumeCreation(_ known: WriterState) throws(JournalError) {
    guard try createSegment(known) else { throw .doubtful(path: store.path) }
  }

  /// Makes the file, its header and its first record; `false` when a whole unit is there already.
  private mutating func createSegment(_ begun: WriterState) throws(JournalError) -> Bool {
    guard let local else { throw .notAStore(path: store.path) }
    let relative = JournalFile.relative(begun.replica, begun.segment)
    let path = Path.join(store.path, relative)
    let folder = Path.parent(of: path)
    try attempt { () throws(SystemFailure) in
      if try system.makeFolders(folder, isPrivate: false) { try system.syncFolder(holding: folder) }
    }
    let file: OpenFile
    do throws(SystemFailure) {
      file = try OpenFile(path, .create, system)
    } catch {
      guard error.exists else { throw error.error }
      guard let left = try emptied(path, begun, local) else { return false }
      file = left
    }
    // Saved before the first byte: should we be interrupted, the next program finishes the work.
    held = nil
    try attempt { () throws(SystemFailure) in try local.replaceState(begun) }
    let opening = try opening(begun, local)
    var segment = JournalFile(file, begun.replica, begun.segment, at: .start)
    let outcome = segment.append(
      [opening.body], header: SegmentHeader.line(begun.replica, begun.segment),
      origin: begun.position.head)
    switch outcome {
    case .undone(let error), .doubtful(let error): throw error
    case .done:
      try attempt { () throws(SystemFailure) in try system.syncFolder(folder) }
    }
    state = begun
    state?.position = segment.position
    current = consume segment
    saveState()
    return true
  }

  /// A file left by an interrupted creation, set aside in the quarantine and emptied; `nil` when
  /// it holds a whole unit.
  private func emptied(
    _ path: String, _ begun: WriterState, _ local: LocalFolder
  ) throws(JournalError) -> OpenFile? {
    let file = try attempt { () throws(SystemFailure) in try OpenFile(path, .append, system) }
    let bytes = try attempt { () throws(SystemFailure) in
      try file.read(count: JournalLimits.fileBytes, at: 0)
    }
    var scanner = SegmentScanner(SegmentBytes(bytes))
    guard !scanner.next() else { return nil }
    if !bytes.isEmpty {
      try setAside(bytes, at: 0, begun.replica, begun.segment, local)
      try attempt { () throws(SystemFailure) in
        try file.truncate(to: 0)
        try file.syncContent()
      }
    }
    return file
  }

  /// The first record of a segment.
  private mutating func opening(
    _ begun: WriterState, _ local: LocalFolder
  ) throws(JournalError) -> RecordComposer.Composed {
    var fields = [
      RecordField("Type", "ouverture"), RecordField("Format", "pst-journal/1"),
      RecordField("Journal", begun.replica.description),
      RecordField("Magasin", local.identifier),
    ]
    if let key = surroundings.key ?? declaredKey { fields.append(RecordField("Cle", key)) }
    if begun.position.head != .zero {
      fields.append(RecordField("Suite", begun.position.head.description))
    }
    return try compose([fields], begun.replica)
  }

  /// The public half of the key that signs our checkpoints, when it stands beside it.
  private var declaredKey: String? {
    guard let key = signingKey else { return nil }
    do throws(CheckpointError) {
      let text = try KeyTool.publicKey(of: key, system)
      return text.split(separator: " ").prefix(2).joined(separator: " ")
    } catch { return nil }
  }

  /// Makes one record of our own, moving the clock.
  mutating func compose(
    _ records: [[RecordField]], _ replica: ReplicaName
  ) throws(JournalError) -> RecordComposer.Composed {
    var composer = RecordComposer(
      replica: replica, now: surroundings.now(), randomBytes: surroundings.randomBytes,
      clock: clock)
    let composed = try composer.compose([Act(records)])
    clock = composer.clock
    guard let first = composed.first else { throw .emptyRecord }
    return first
  }

  /// What was saved, by us or by another program of ours; the lock is ours.
  mutating func savedState(_ local: LocalFolder) throws(JournalError) -> WriterState? {
    if let known = held?.read() { return known }
    held = nil
    return try local.loadState()
  }

  /// Remembers how far we are; only a lower bound, so that a failure changes nothing.
  mutating func saveState() {
    guard let local, let state else { return }
    do throws(SystemFailure) {
      if held == nil { held = try StateFile(local.state, for: state, system) }
      try held?.write(state)
    } catch { held = nil }
  }
}
