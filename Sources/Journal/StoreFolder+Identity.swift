extension StoreFolder {
  /// The UUIDs the journals of the store bear, the one of the oldest journal first.
  ///
  /// Several are possible when two writers began at the same time in two empty copies.
  ///
  /// - Returns: Lower-case UUIDs; none in a store nobody has written in.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  public func identifiers() throws(JournalError) -> [String] {
    var firsts: [ReplicaName: SegmentFile] = [:]
    for file in try segments().files where file.role != .conflictCopy {
      guard let name = file.name else { continue }
      if let known = firsts[file.replica]?.name, known < name { continue }
      firsts[file.replica] = file
    }
    var found: [(id: EventID, identifier: String)] = []
    for file in firsts.values {
      let place = RecordPlace(segment: file.path, offset: 0, line: 1, number: 0)
      do throws(JournalError) {
        let record = try record(at: place)
        if let text = record.value("Magasin"), Self.isIdentifier(text) {
          found.append((record.id, text))
        }
      } catch {
        // A journal that cannot be read says nothing of the store; `segments` and `verify` tell.
        continue
      }
    }
    var identifiers: [String] = []
    for entry in found.sorted(by: { $0.id < $1.id }) where !identifiers.contains(entry.identifier) {
      identifiers.append(entry.identifier)
    }
    return identifiers
  }

  /// Whether a text is a lower-case UUID; it becomes part of a path, so nothing else will do.
  static func isIdentifier(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: ASCII.hyphen, omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy(\.isLowerHex)
  }
}
