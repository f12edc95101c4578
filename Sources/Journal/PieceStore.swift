/// The documents of a store, each named by the SHA-256 of its bytes: `pieces/<aa>/<sha256>.<ext>`.
///
/// A piece never changes and is never written over. Symbolic links are not followed, neither in the
/// store nor towards the file that is taken in.
public struct PieceStore: Sendable {
  private let store: StoreFolder

  /// The pieces of a store; nothing is created.
  ///
  /// - Parameter store: The store.
  public init(_ store: StoreFolder) {
    self.store = store
  }

  /// Reads a file of the user, to be taken in.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - system: The calls of the system; a program leaves the default.
  /// - Returns: Its bytes, or `nil` when there is no such file.
  /// - Throws: ``JournalError/refused(path:reason:)`` for a symbolic link, for anything that is not
  ///   a regular file, and beyond 64 MiB.
  public static func content(
    of path: String, system: any SystemCalls = RealSystem()
  ) throws(JournalError) -> [UInt8]? {
    guard let status = try status(of: path, system) else { return nil }
    guard status.sort != .symbolicLink else { throw .refused(path: path, reason: .symbolicLink) }
    guard status.sort == .regular else { throw .refused(path: path, reason: .notAFile) }
    let file = try attempt { () throws(SystemFailure) in try OpenFile(path, .read, system) }
    // What stood there a moment ago may have been replaced: the open file itself tells.
    let size = try attempt { () throws(SystemFailure) in try file.status() }
    guard size.sort == .regular else { throw .refused(path: path, reason: .notAFile) }
    guard size.size <= JournalLimits.fileBytes else {
      throw .refused(path: path, reason: .tooLarge(bytes: size.size))
    }
    return try attempt { () throws(SystemFailure) in try file.read(count: size.size, at: 0) }
  }

  /// Keeps some bytes; once this returns they are on the disk, whole, under their digest.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - suffix: What its name ended with, without a dot; anything but 1 to 8 ASCII letters or
  ///     digits becomes `bin`.
  /// - Returns: The digest of the bytes.
  /// - Throws: ``JournalError/damagedPiece(path:)`` when what is there under that digest has other
  ///   bytes, ``JournalError/refused(path:reason:)`` when a folder on the way is none; else that of
  ///   the failed call.
  @discardableResult
  public func add(_ bytes: [UInt8], suffix: String) throws(JournalError) -> Digest {
    let digest = Digest(of: bytes)
    if try name(of: digest) != nil {
      guard try contains(digest) else {
        throw .damagedPiece(path: "\(folder(of: digest))/\(digest)")
      }
      return digest
    }
    let (folder, system) = (Path.join(store.path, folder(of: digest)), store.system)
    let file = Path.join(folder, "\(digest).\(Self.extensionAllowed(suffix))")
    try attempt { () throws(SystemFailure) in
      for path in [Path.parent(of: folder), folder]
      where try system.makeFolders(path, isPrivate: false) {
        try system.syncFolder(holding: path)
      }
      try system.replace(file, with: bytes, synced: true, isShared: true)
    }
    return digest
  }

  /// Whether the store has a piece and its bytes still have its digest.
  ///
  /// - Parameter digest: The digest of the piece.
  /// - Returns: Whether it is there, intact.
  /// - Throws: ``JournalError`` when the folder or the file cannot be read.
  public func contains(_ digest: Digest) throws(JournalError) -> Bool {
    guard let bytes = try bytes(of: digest) else { return false }
    return Digest(of: bytes) == digest
  }

  /// Reads a piece, without checking its digest.
  ///
  /// - Parameter digest: The digest of the piece.
  /// - Returns: Its bytes, or `nil` when the store does not have it.
  /// - Throws: ``JournalError`` when the folder or the file cannot be read.
  public func bytes(of digest: Digest) throws(JournalError) -> [UInt8]? {
    guard let name = try name(of: digest) else { return nil }
    let path = Path.join(Path.join(store.path, folder(of: digest)), name)
    return try PieceStore.content(of: path, system: store.system)
  }

  /// The text of a document that one field of a record can hold as it is.
  ///
  /// - Parameter bytes: The document.
  /// - Returns: Nothing unless it is UTF-8 without forbidden characters, short enough for a record.
  public static func plainText(_ bytes: [UInt8]) -> String? {
    let lines = bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    // Room for the other fields of the record, and for what begins each line.
    let size = bytes.count + 2 * lines.count
    guard size <= JournalLimits.unitBytes - JournalLimits.unitBytes / 8,
      lines.allSatisfy({ $0.count <= JournalLimits.lineBytes - JournalLimits.nameBytes }),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let field = RecordField("Texte", text)
    do throws(JournalError) { _ = try CharacterRule.checked(field) } catch { return nil }
    return text
  }

  /// The name of the file of a piece, whatever its extension.
  private func name(of digest: Digest) throws(JournalError) -> String? {
    var path = store.path
    for part in folder(of: digest).split(separator: "/") {
      path = Path.join(path, String(part))
      guard let status = try Self.status(of: path, store.system) else { return nil }
      // A link could lead the pieces of a shared folder anywhere.
      guard status.sort != .symbolicLink else { throw .refused(path: path, reason: .symbolicLink) }
      guard status.sort == .folder else { throw .refused(path: path, reason: .notAFile) }
    }
    let names = try attempt { () throws(SystemFailure) in try store.system.names(in: path) }
    return names.first { $0.hasPrefix("\(digest).") && !$0.hasSuffix(".tmp") }
  }

  private func folder(of digest: Digest) -> String {
    "pieces/\(digest.description.prefix(2))"
  }

  private static func status(
    of path: String, _ system: any SystemCalls
  ) throws(JournalError) -> FileStatus? {
    do throws(SystemFailure) {
      return try system.status(at: path)
    } catch {
      if error.isMissing { return nil }
      throw error.error
    }
  }

  private static func extensionAllowed(_ suffix: String) -> String {
    let isAllowed =
      (1...8).contains(suffix.utf8.count)
      && suffix.utf8.allSatisfy { ($0 | 0x20).isLower || $0.isDigit }
    return isAllowed ? suffix.lowercased() : "bin"
  }
}
