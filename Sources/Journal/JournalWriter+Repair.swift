extension JournalWriter {
  /// Cuts off the unfinished end of our own segment, once it is safe in the quarantine.
  mutating func repair(_ tail: [UInt8]) throws(JournalError) {
    guard let local, let position = current?.position, let replica = current?.replica,
      let name = current?.name, let relative = current?.relative
    else { throw .notAStore(path: store.path) }
    let digest: Digest
    do throws(JournalError) {
      digest = try setAside(tail, at: position.offset, replica, name, local)
    } catch {
      // Without a copy nothing is cut: the segment is left as it is.
      warnings.append(.damagedSegment(path: relative))
      return try rotate()
    }
    do throws(SystemFailure) {
      try current?.file.truncate(to: position.offset)
      try current?.file.syncContent()
    } catch {
      warnings.append(.damagedSegment(path: relative))
      doubtful.insert(relative)
      return try rotate()
    }
    warnings.append(
      .repairedTail(path: relative, byte: position.offset, count: tail.count))
    try note([
      RecordField("Type", "reprise"), RecordField("Octets", String(tail.count)),
      RecordField("Position", String(position.offset)),
      RecordField("Empreinte", digest.description),
      RecordField("Motif", "écriture interrompue"),
    ])
  }

  /// Copies bytes to the quarantine of the local state and waits until they are on the disk.
  @discardableResult
  func setAside(
    _ bytes: [UInt8], at offset: Int, _ replica: ReplicaName, _ segment: SegmentName,
    _ local: LocalFolder
  ) throws(JournalError) -> Digest {
    let digest = Digest(of: bytes)
    let name = "\(replica)-\(segment)-\(offset)-\(digest.description.prefix(12)).queue"
    try attempt { () throws(SystemFailure) in
      if try system.makeFolders(local.quarantine, isPrivate: true) {
        try system.syncFolder(local.path)
      }
      try system.replace(Path.join(local.quarantine, name), with: bytes, synced: true)
    }
    return digest
  }

  /// Writes one record of our own, outside any append of the user.
  mutating func note(_ fields: [RecordField]) throws(JournalError) {
    guard let replica = state?.replica else { throw .notAStore(path: store.path) }
    let composed = try compose([fields], replica)
    _ = try commit([composed])
  }
}
