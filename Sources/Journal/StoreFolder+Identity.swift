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

extension StoreFolder {
  /// The journals a writer gave up before the one of today, as that one tells in its `reprise`.
  ///
  /// - Parameter replica: The journal of today.
  /// - Returns: The names of the others.
  /// - Throws: ``JournalError`` when the journal cannot be read.
  package func formerReplicas(of replica: ReplicaName) throws(JournalError) -> Set<ReplicaName> {
    let key = FieldKey("Journal")
    var former: Set<ReplicaName> = []
    for file in try ownSegments(of: replica) {
      var scanner = SegmentScanner(try bytes(of: file))
      while scanner.next() {
        guard scanner.value(of: .type) == "reprise",
          let name = scanner.value(of: key).flatMap({ ReplicaName($0) })
        else { continue }
        former.insert(name)
      }
    }
    former.remove(replica)
    return former
  }

  /// The UUID of the store a journal says it is part of.
  ///
  /// - Parameter bytes: The beginning of a segment.
  /// - Returns: The `Magasin` of its first record.
  package static func identifier(in bytes: [UInt8]) -> String? {
    var scanner = SegmentScanner(SegmentBytes(bytes))
    guard scanner.next(), let text = scanner.value(of: .store), isIdentifier(text) else {
      return nil
    }
    return text
  }
}
