/// The name of a draft: 1 to 40 lower-case letters, digits or hyphens.
public struct DraftName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as it stands in the path.
  public let description: String

  /// Reads a name; `nil` unless it has exactly that shape.
  ///
  /// - Parameter text: The name.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0.isLower || $0.isDigit || $0 == ASCII.hyphen })
    else { return nil }
    description = text
  }

  /// Orders names as their bytes.
  ///
  /// - Parameters:
  ///   - left: A name.
  ///   - right: Another name.
  /// - Returns: Whether `left` comes first.
  public static func < (left: DraftName, right: DraftName) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

/// A draft found in the local state.
public struct Draft: Sendable, Equatable {
  /// Its name.
  public let name: DraftName
  /// The id its first record was about to bear when a write began: if the journals have it, the
  /// draft was recorded and is to be deleted.
  public let boundTo: EventID?
  /// When it was last saved, in milliseconds since 1970-01-01T00:00:00Z.
  public let modified: Int64
}

/// Unfinished entries, kept in the local state until they are recorded or given up.
///
/// A draft is any text; what it means is its owner's business. It is `<name>.txt`, or
/// `<name>@<id>.txt` once bound to the id it is about to be recorded under.
public struct DraftFolder: Sendable {
  let path: String
  let system: any SystemCalls

  /// Saves a draft; once this returns it is on the disk, whole.
  ///
  /// - Parameters:
  ///   - text: The draft.
  ///   - name: Its name; a draft of that name is replaced.
  /// - Throws: ``JournalError`` when it cannot be written.
  public func save(_ text: String, as name: DraftName) throws(JournalError) {
    try attempt { () throws(SystemFailure) in
      try system.makeFolders(path, isPrivate: true)
      let file = try found(name)?.file ?? "\(name).txt"
      try system.replace(Path.join(path, file), with: Array(text.utf8), synced: true)
    }
  }

  /// Lists the drafts.
  ///
  /// - Returns: The drafts, by name.
  /// - Throws: ``JournalError`` when the folder cannot be read.
  public func list() throws(JournalError) -> [Draft] {
    try attempt { () throws(SystemFailure) in try entries().map(\.draft) }
  }

  /// Reads a draft.
  ///
  /// - Parameter name: Its name.
  /// - Returns: Its text; bytes that are not UTF-8 become U+FFFD.
  /// - Throws: ``JournalError/noSuchDraft``, or that of a failed call.
  public func text(of name: DraftName) throws(JournalError) -> String {
    let bytes = try attempt { () throws(SystemFailure) -> [UInt8]? in
      guard let file = try found(name)?.file else { return nil }
      return try system.content(of: Path.join(path, file), limit: JournalLimits.fileBytes)
    }
    guard let bytes else { throw .noSuchDraft }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Deletes a draft, if it is there.
  ///
  /// - Parameter name: Its name.
  /// - Throws: ``JournalError`` when it cannot be deleted.
  public func delete(_ name: DraftName) throws(JournalError) {
    try attempt { () throws(SystemFailure) in
      guard let file = try found(name)?.file else { return }
      try system.remove(Path.join(path, file))
    }
  }

  /// Writes down which id a draft is about to be recorded under.
  func bind(_ name: DraftName, to id: EventID) throws(JournalError) {
    try attempt { () throws(SystemFailure) in
      guard let file = try found(name)?.file else { return }
      try system.rename(
        Path.join(path, file), to: Path.join(path, "\(name)@\(id).txt"))
    }
  }

  /// Deletes a draft that is recorded; should it fail, its binding tells later.
  func forget(_ name: DraftName) {
    do throws(JournalError) { try delete(name) } catch {}
  }

  private func found(
    _ name: DraftName
  ) throws(SystemFailure) -> (file: String, draft: Draft)? {
    try entries().first { $0.draft.name == name }
  }

  private func entries() throws(SystemFailure) -> [(file: String, draft: Draft)] {
    var out: [(file: String, draft: Draft)] = []
    do throws(SystemFailure) {
      for file in try system.names(in: path) where file.hasSuffix(".txt") {
        let parts = file.dropLast(4).split(
          separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first.flatMap({ DraftName(String($0)) }) else { continue }
        let status = try system.status(at: Path.join(path, file))
        guard status.sort == .regular else { continue }
        let bound = parts.count > 1 ? EventID(String(parts[1])) : nil
        out.append((file, Draft(name: name, boundTo: bound, modified: status.modified)))
      }
    } catch {
      if !error.isMissing { throw error }
    }
    return out
  }
}
