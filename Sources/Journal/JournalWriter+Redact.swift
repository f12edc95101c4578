extension JournalWriter {
  /// Finds a record of ours that may be erased.
  ///
  /// - Parameter id: Its id.
  /// - Returns: The record as it stands; one of kind `expurge` was erased already.
  /// - Throws: ``RedactionError``.
  public mutating func redactable(_ id: EventID) throws(RedactionError) -> JournalRecord {
    try search(id).record
  }

  /// Erases the content of a record of ours and keeps the chain verifiable.
  ///
  /// The erasure is announced first, by an `expurgation` that the chain covers; then the one segment
  /// is written again beside its place, waited for, and renamed. Interrupted at any point, the same
  /// call goes on from there.
  ///
  /// - Parameters:
  ///   - id: The record.
  ///   - reason: Why, without repeating what is erased.
  ///   - basis: The legal ground, where there is one.
  ///   - author: The role of whoever decides, the field `Par`.
  /// - Returns: What was done.
  /// - Throws: ``RedactionError``; before the announcement is on the disk nothing is changed.
  public mutating func redact(
    _ id: EventID, reason: String, basis: String? = nil, by author: String? = nil
  ) throws(RedactionError) -> RedactionReceipt {
    guard local != nil, state != nil else { throw .unknown(id) }
    var outcome: Result<RedactionReceipt, RedactionError>?
    do throws(JournalError) {
      try locked { (self) throws(JournalError) in
        try self.settle()
        do throws(RedactionError) {
          outcome = .success(try self.erase(id, reason, basis, author))
        } catch {
          outcome = .failure(error)
        }
      }
    } catch { throw .journal(error) }
    guard let outcome else { throw .unknown(id) }
    return try outcome.get()
  }

  /// Removes what we keep locally of records that others erased, and says so in our journal.
  ///
  /// An erasure counts once the record stands erased in every copy of its journal we have.
  ///
  /// - Parameters:
  ///   - erasures: What a verification of the whole store found.
  ///   - author: The role of whoever writes, the field `Par`.
  /// - Returns: How many erasures were acknowledged.
  /// - Throws: ``JournalError`` when our journal cannot be written.
  @discardableResult
  public mutating func acknowledge(
    _ erasures: [Erasure], by author: String? = nil
  ) throws(JournalError) -> Int {
    guard let replica = state?.replica, local != nil else { return 0 }
    let due = erasures.filter {
      $0.announcement.replica != replica && $0.isDone && $0.remains.isEmpty
        && !$0.acknowledgements.contains(replica)
    }
    guard !due.isEmpty else { return 0 }
    return try locked { (self) throws(JournalError) in
      try self.settle()
      for erasure in due {
        _ = try self.removeTraces(of: erasure.target, lines: [])
        let author = author.map { [RecordField("Par", $0)] } ?? []
        try self.note(
          [RecordField("Type", "expurgation-faite")] + author + [
            RecordField("Vise", erasure.target.description)
          ])
      }
      return due.count
    }
  }

  private struct Found {
    var record: JournalRecord
    var file: SegmentFile
    var bytes: [UInt8]
    var body: Range<Int>
    /// The `expurgation` that names it, if there is one already.
    var announcement: EventID?
  }

  private func search(_ id: EventID) throws(RedactionError) -> Found {
    guard let replica = state?.replica else { throw .unknown(id) }
    guard id.replica == replica else { throw .foreign(id) }
    var found: Found?
    var announcement: EventID?
    do throws(JournalError) {
      for file in try store.ownSegments(of: replica) {
        let bytes = try store.bytes(of: file)
        var scanner = SegmentScanner(bytes)
        while scanner.next() {
          guard let record = scanner.record(in: file.path) else { continue }
          if record.id == id {
            found = Found(
              record: record, file: file, bytes: bytes.storage, body: scanner.unit.body)
          } else if record.kind == "expurgation", record.value("Vise") == id.description {
            announcement = announcement ?? record.id
          }
        }
      }
    } catch { throw .journal(error) }
    guard var found else { throw .unknown(id) }
    let kind = found.record.kind
    guard kind == "expurge" || !ServiceRecords.kinds.contains(kind), found.record.place.number > 0
    else { throw .service(id) }
    found.announcement = announcement
    return found
  }

  private mutating func erase(
    _ id: EventID, _ reason: String, _ basis: String?, _ author: String?
  ) throws(RedactionError) -> RedactionReceipt {
    var found = try search(id)
    let report = StoreVerifier.examine(SegmentBytes(found.bytes), as: found.file).segments.first
    guard let report, report.verifiedUnits == report.units else {
      throw .damaged(path: found.file.path)
    }
    let isResumed = found.announcement != nil
    do throws(JournalError) {
      if found.announcement == nil {
        try announce(found.record, reason, basis, author)
        found = try afterAnnouncing(found, id)
      }
      guard let announcement = found.announcement else { throw .doubtful(path: found.file.path) }
      let lines = found.record.fields.flatMap { $0.value.split(separator: "\n") }.map { String($0) }
      var path: String?
      if found.record.kind != "expurge" {
        try rewrite(found)
        path = found.file.path
      }
      return RedactionReceipt(
        path: path, announcement: announcement, isResumed: isResumed,
        traces: try removeTraces(of: id, lines: lines.filter { $0.utf8.count >= 20 }))
    } catch { throw .journal(error) }
  }

  private mutating func announce(
    _ record: JournalRecord, _ reason: String, _ basis: String?, _ author: String?
  ) throws(JournalError) {
    guard let replica = state?.replica else { throw .notAStore(path: store.path) }
    if try peek(replica).year != current?.name.year { try rotate() }
    var fields = [RecordField("Type", "expurgation")]
    if let subject = record.value("Objet") { fields.append(RecordField("Objet", subject)) }
    if let author { fields.append(RecordField("Par", author)) }
    fields.append(RecordField("Vise", record.id.description))
    fields.append(RecordField("Motif", reason))
    if let basis { fields.append(RecordField("Base", basis)) }
    try note(fields)
  }

  /// The record and the bytes around it, once the announcement stands in the journal.
  private func afterAnnouncing(_ found: Found, _ id: EventID) throws(JournalError) -> Found {
    do throws(RedactionError) {
      return try search(id)
    } catch {
      if case .journal(let error) = error { throw error }
      throw .doubtful(path: found.file.path)
    }
  }

  /// Puts a version of the segment in its place in which one record is erased.
  private mutating func rewrite(_ found: Found) throws(JournalError) {
    let (path, bytes) = (Path.join(store.path, found.file.path), found.bytes)
    let digest = Digest(of: Array(bytes[found.body]))
    let stub = Array("\nId: \(found.record.id)\nType: expurge\nEmpreinte: \(digest)\n".utf8)
    let erased = bytes[..<found.body.lowerBound] + stub + bytes[found.body.upperBound...]
    let former = SegmentVerifier.verify(SegmentBytes(bytes), of: found.file, own: nil)
    let new = SegmentVerifier.verify(SegmentBytes(Array(erased)), of: found.file, own: nil)
    guard new.heads == former.heads, new.report.verifiedUnits == former.report.verifiedUnits else {
      throw .doubtful(path: found.file.path)
    }
    let temporary = path + ".expurgation.tmp"
    try attempt { () throws(SystemFailure) in
      do throws(SystemFailure) { try system.remove(temporary) } catch {
        if !error.isMissing { throw error }
      }
      do throws(SystemFailure) {
        let file = try OpenFile(temporary, .create, system)
        try file.writeAll(Array(erased))
        try file.syncContent()
        try system.rename(temporary, to: path)
      } catch {
        do throws(SystemFailure) { try system.remove(temporary) } catch {}
        throw error
      }
    }
    if found.file.name == state?.segment, let position = state?.position {
      // The file we hold open has no name any more; the next append opens the new one.
      current = nil
      let lines = bytes[found.body].count { $0 == ASCII.lineFeed }
      state?.position = SegmentPosition(
        offset: position.offset - found.body.count + stub.count,
        lines: position.lines - lines + stub.count { $0 == ASCII.lineFeed },
        units: position.units, head: position.head)
      saveState()
    }
    try attempt { () throws(SystemFailure) in try system.syncFolder(holding: path) }
  }

  /// Removes the local files that hold an erased text: those that name the record or bear a long line
  /// of it.
  private func removeTraces(
    of id: EventID, lines: [String]
  ) throws(JournalError) -> [String] {
    guard let local else { return [] }
    let marks = ([id.description] + lines).map { Array($0.utf8) }
    var removed: [String] = []
    for folder in [local.drafts, local.texts, local.quarantine] {
      try attempt { () throws(SystemFailure) in
        let names: [String]
        do throws(SystemFailure) { names = try system.names(in: folder) } catch {
          if error.isMissing { return }
          throw error
        }
        for name in names {
          let path = Path.join(folder, name)
          guard let content = try system.content(of: path, limit: JournalLimits.fileBytes),
            name.contains(id.description) || marks.contains(where: { content.holds($0) })
          else { continue }
          try system.remove(path)
          removed.append(path)
        }
        if !removed.isEmpty { try system.syncFolder(folder) }
      }
    }
    return removed
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these, one after the other.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return false }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first), found + wanted.count <= count {
      if self[found..<found + wanted.count].elementsEqual(wanted) { return true }
      start = found + 1
    }
    return false
  }
}
