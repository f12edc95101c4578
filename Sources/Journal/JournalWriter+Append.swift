extension JournalWriter {
  /// Writes acts at the end of our journal and returns once they are on the disk.
  ///
  /// All the acts go in one write. On failure nothing of them is acknowledged, and what part of
  /// them reached the file is cut off again, or left behind in a segment that is given up.
  ///
  /// - Parameters:
  ///   - acts: What to record, in order; at most ``JournalLimits/batchRecords`` records and
  ///     ``JournalLimits/batchBytes`` bytes.
  ///   - draft: The draft this append comes from. It is bound to the id of the first record just
  ///     before the write, and deleted after.
  /// - Returns: The records as written and what the user should know of.
  /// - Throws: ``JournalError``: a value that cannot be written, ``JournalError/busy(holder:)``,
  ///   ``JournalError/full(path:)``, ``JournalError/readOnly(path:)``, or that of a failed call.
  public mutating func append(
    _ acts: [Act], draft: DraftName? = nil
  ) throws(JournalError) -> AppendReceipt {
    let count = acts.reduce(0) { $0 + $1.count }
    guard count > 0, acts.allSatisfy({ $0.count > 0 }) else { throw .emptyRecord }
    guard count <= JournalLimits.batchRecords else {
      throw .batchTooLarge(records: count, bytes: 0)
    }
    // With a journal at hand, composing what is written refuses the same before anything is changed.
    if current == nil { try checkValues(acts) }
    if lock == nil { try createLocalState() }
    return try locked { (self) throws(JournalError) in
      try self.settle()
      let before = self.state?.segment
      let records = try self.write(acts, draft)
      if let before, before != self.state?.segment { self.signEnded(before) }
      return AppendReceipt(records: records, warnings: self.takeWarnings())
    }
  }

  /// Writes one act of records that do not name one another.
  ///
  /// - Parameter records: The fields of each record; see ``Act/init(_:)``.
  /// - Returns: The records as written and what the user should know of.
  /// - Throws: ``JournalError`` as ``append(_:draft:)`` with acts does.
  public mutating func append(_ records: [[RecordField]]) throws(JournalError) -> AppendReceipt {
    try append([Act(records)])
  }

  /// Refuses what can never be written before anything is created.
  private func checkValues(_ acts: [Act]) throws(JournalError) {
    let name = ReplicaName(prefix: "essai", random: [])
    var composer = RecordComposer(
      replica: name, now: 0, randomBytes: { [UInt8](repeating: 0, count: $0) },
      clock: HybridClock())
    let composed = try composer.compose(acts)
    _ = try Self.size(composed)
  }

  /// The bytes of units, as many as one write may have.
  private static func size(_ composed: [RecordComposer.Composed]) throws(JournalError) -> Int {
    let bytes = composed.reduce(0) { $0 + $1.body.count + ChainLine.count }
    guard bytes <= JournalLimits.batchBytes else {
      throw .batchTooLarge(records: composed.count, bytes: bytes)
    }
    return bytes
  }

  /// Whether the segment stays within its limit; one that holds nothing yet takes anything.
  private mutating func hasRoom(for bytes: Int) -> Bool {
    guard let position = current?.position, position.units > 1 else { return true }
    return position.offset + bytes <= JournalLimits.segmentBytes
  }

  private mutating func write(
    _ acts: [Act], _ draft: DraftName?
  ) throws(JournalError) -> [JournalRecord] {
    guard let replica = state?.replica else { throw .notAStore(path: store.path) }
    if try peek(replica).year != current?.name.year { try rotate() }
    var (composed, moved) = try composeAll(acts, replica)
    if !hasRoom(for: try Self.size(composed)) {
      try rotate()
      (composed, moved) = try composeAll(acts, replica)
    }
    clock = moved
    let drafts = local.map { DraftFolder(path: $0.drafts, system: system) }
    if let draft, let first = composed.first { try drafts?.bind(draft, to: first.id) }
    let records = try commit(composed)
    if let draft { drafts?.forget(draft) }
    return records
  }

  private func composeAll(
    _ acts: [Act], _ replica: ReplicaName
  ) throws(JournalError) -> ([RecordComposer.Composed], HybridClock) {
    var composer = RecordComposer(
      replica: replica, now: surroundings.now(), randomBytes: surroundings.randomBytes,
      clock: clock)
    return (try composer.compose(acts), composer.clock)
  }

  /// Writes units and answers for them; after a failed sync, once more in a new segment.
  mutating func commit(
    _ composed: [RecordComposer.Composed]
  ) throws(JournalError) -> [JournalRecord] {
    guard let relative = current?.relative,
      let outcome = current?.append(composed.map(\.body))
    else { throw .notAStore(path: store.path) }
    switch outcome {
    case .done(let written): return acknowledge(composed, written, in: relative)
    case .undone(let error): throw error
    case .doubtful(let error):
      giveUpSegment(relative)
      // Only a failed sync is worth a second file; a disk that is full stays so.
      guard case .system = error else { throw error }
      let records = try commitElsewhere(composed, after: relative)
      warnings.append(.failedSync(path: relative))
      return records
    }
  }

  private mutating func giveUpSegment(_ relative: String) {
    doubtful.insert(relative)
    state?.isDoubtful = true
    current = nil
    saveState()
  }

  private mutating func commitElsewhere(
    _ composed: [RecordComposer.Composed], after relative: String
  ) throws(JournalError) -> [JournalRecord] {
    do throws(JournalError) {
      try rotate()
    } catch {
      givenUp = relative
      throw .doubtful(path: relative)
    }
    guard let next = current?.relative, let outcome = current?.append(composed.map(\.body)) else {
      throw .doubtful(path: relative)
    }
    if case .done(let written) = outcome { return acknowledge(composed, written, in: next) }
    giveUpSegment(next)
    givenUp = relative
    throw .doubtful(path: relative)
  }

  private mutating func acknowledge(
    _ composed: [RecordComposer.Composed], _ written: [JournalFile.Written], in segment: String
  ) -> [JournalRecord] {
    if let position = current?.position { state?.position = position }
    saveState()
    return zip(composed, written).map { composed, written in
      JournalRecord(
        id: composed.id, fields: composed.fields, chain: written.chain,
        place: RecordPlace(
          segment: segment, offset: written.position.offset, line: written.position.lines + 1,
          number: written.position.units))
    }
  }
}
