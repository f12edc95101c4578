// Contacts are outside every chain: their owner may change and erase them.
extension StoreFolder {
  /// The files of contacts, one for each writer.
  ///
  /// - Returns: Their paths, relative to the store, in order; none where there is no such folder.
  /// - Throws: ``JournalError`` when the folder cannot be listed.
  package func contactFiles() throws(JournalError) -> [(path: String, owner: ReplicaName)] {
    let names: [String]
    do throws(SystemFailure) {
      names = try system.names(in: Path.join(path, "annuaire"))
    } catch {
      if error.isMissing { return [] }
      throw error.error
    }
    return names.sorted().compactMap { name in
      let relative = Path.join("annuaire", name)
      guard case .contacts(let owner)? = StorePath(relative) else { return nil }
      return (relative, owner)
    }
  }

  /// The most bytes a file of contacts may hold: some thousands of them.
  package static let mostContactBytes = 1 << 20

  /// Reads a file of contacts.
  ///
  /// - Parameter relative: Its path, relative to the store.
  /// - Returns: Its text.
  /// - Throws: ``JournalError`` when it cannot be read, is too large, or is not UTF-8.
  package func contacts(at relative: String) throws(JournalError) -> String {
    let bytes = try content(at: relative)
    guard bytes.count <= Self.mostContactBytes else {
      throw .refused(path: relative, reason: .tooLarge(bytes: bytes.count))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // Bytes that are no text would be lost when the file is written again.
    guard text.utf8.elementsEqual(bytes) else {
      throw .malformed(path: relative, line: 1, byte: 0, fault: .encoding)
    }
    return text
  }
}

extension JournalWriter {
  /// Writes our file of contacts again, while no other program of ours does.
  ///
  /// - Parameter rewrite: Makes the new text of the one there is, empty at first; nothing takes the
  ///   file away.
  /// - Throws: ``JournalError``; then the file is as it was.
  package mutating func rewriteContacts(
    _ rewrite: (_ text: String, _ owner: ReplicaName) -> String?
  ) throws(JournalError) {
    _ = try establish()
    try locked { (self) throws(JournalError) in
      guard let owner = self.state?.replica else { throw .doubtful(path: self.store.path) }
      let relative = "annuaire/\(owner).rec"
      let exists = self.store.holds(relative)
      let before = exists ? try self.store.contacts(at: relative) : ""
      guard let after = rewrite(before, owner) else {
        if exists { try self.store.remove(relative) }
        return
      }
      guard after != before else { return }
      try self.store.install(Array(after.utf8), at: relative)
    }
  }
}
