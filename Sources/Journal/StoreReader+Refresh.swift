/// What a refresh brought.
public struct StoreUpdate: Sendable {
  /// The new records, file after file.
  public internal(set) var records: [JournalRecord] = []
  /// The files whose earlier records no longer hold: read again whole, or gone.
  public internal(set) var forgotten: [String] = []
  /// The units set aside because they break the grammar.
  public internal(set) var damage: [JournalDamage] = []
  /// The unfinished ends met.
  public internal(set) var tails: [UnfinishedTail] = []
  /// The files that are not read.
  public internal(set) var refused: [RefusedFile] = []
}

extension StoreReader {
  /// Reads what is new and decodes all of it.
  ///
  /// Whatever the files hold, nothing traps: a unit that breaks the grammar is set aside, fields
  /// and kinds nobody knows are kept. Chains are not verified; ``StoreVerifier`` does it.
  ///
  /// - Parameters:
  ///   - own: Our own journal, to tell its unfinished end from those of others.
  ///   - threads: How many files are read at once.
  /// - Returns: The new records and what could not be read.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  public mutating func refresh(
    own: ReplicaName? = nil, threads: Int = 2
  ) throws(JournalError) -> StoreUpdate {
    let (read, gone) = try changes()
    let store = self.store
    var update = StoreUpdate()
    update.forgotten = gone + read.filter(\.replaces).map(\.file.path)
    update.refused = refused
    let parts = ParallelMap.map(read, threads: threads) { Self.decode($0, store, own) }
    for (change, part) in zip(read, parts) {
      update.records.append(contentsOf: part.records)
      update.damage.append(contentsOf: part.damage)
      if let tail = part.tail { update.tails.append(tail) }
      if let refusal = part.refusal { update.refused.append(refusal) }
      if let end = part.end { accept(change, upTo: end, tail: part.tail?.count ?? 0) }
    }
    return update
  }

  private struct Part: Sendable {
    var records: [JournalRecord] = []
    var damage: [JournalDamage] = []
    var tail: UnfinishedTail?
    var refusal: RefusedFile?
    var end: SegmentPosition?
  }

  private static func decode(
    _ change: Change, _ store: StoreFolder, _ own: ReplicaName?
  ) -> Part {
    var part = Part()
    let path = change.file.path
    let bytes: SegmentBytes
    do throws(JournalError) {
      bytes = try store.bytes(of: change.file, from: change.from.offset)
    } catch {
      part.refusal = RefusedFile(path: path, reason: RefusedFile.Reason(error))
      return part
    }
    var scanner = SegmentScanner(bytes, from: change.from)
    while scanner.next() {
      if let record = scanner.record(in: path) {
        part.records.append(record)
      } else if let fault = scanner.fault() {
        part.damage.append(
          JournalDamage(
            path: path, line: fault.line, byte: fault.offset, number: scanner.unit.number,
            record: scanner.id(), cause: .grammar(fault.cause)))
      }
    }
    if !scanner.tail.isEmpty {
      part.tail = UnfinishedTail(
        path: path, line: scanner.position.lines + 1, byte: scanner.position.offset,
        count: scanner.tail.count, isOwn: change.file.replica == own)
    }
    part.end = scanner.position
    return part
  }
}
