/// A text that an editor had open and that nobody took back.
public struct LeftText: Sendable, Equatable {
  /// The draft it belongs to.
  public let draft: DraftName
  /// The key of the field it fills.
  public let field: String
  /// Where it is.
  public let path: String
  /// What it holds; bytes that are not UTF-8 become U+FFFD.
  public let text: String
}

/// Texts that are open in an editor: a private file each, in the local state.
///
/// A file is `<draft>.<Field>.<process>.txt`, so that what is left when the program dies is found
/// again by the draft it belongs to, and what another program has open is left alone.
public struct EditedTexts: Sendable {
  let path: String
  let system: any SystemCalls

  /// Writes a text where an editor can open it; once this returns it is on the disk, for this user
  /// alone.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - draft: The draft it belongs to.
  ///   - field: The key of the field it fills.
  /// - Returns: The path of the file.
  /// - Throws: ``JournalError`` when it cannot be written.
  public func begin(
    _ text: String, of draft: DraftName, field: String
  ) throws(JournalError) -> String {
    let file = Path.join(path, "\(draft).\(field).\(system.process).txt")
    try attempt { () throws(SystemFailure) in
      try system.makeFolders(path, isPrivate: true)
      try system.replace(file, with: Array(text.utf8), synced: true)
    }
    return file
  }

  /// The bytes an editor left in a file.
  ///
  /// - Parameter file: The path of the file.
  /// - Returns: The bytes; nothing when the file is gone.
  /// - Throws: ``JournalError`` when it cannot be read.
  public func content(of file: String) throws(JournalError) -> [UInt8]? {
    try attempt { () throws(SystemFailure) in
      try system.content(of: file, limit: JournalLimits.fileBytes)
    }
  }

  /// Deletes a file whose text is kept elsewhere.
  ///
  /// - Parameter file: The path of the file.
  /// - Throws: ``JournalError`` when it cannot be deleted.
  public func delete(_ file: String) throws(JournalError) {
    try attempt { () throws(SystemFailure) in
      do throws(SystemFailure) {
        try system.remove(file)
      } catch {
        if !error.isMissing { throw error }
      }
    }
  }

  /// Lists what programs that run no more left behind.
  ///
  /// - Parameter isRunning: Whether a process is there.
  /// - Returns: The texts, in the order of their files.
  /// - Throws: ``JournalError`` when the folder cannot be read.
  public func left(unless isRunning: (Int32) -> Bool) throws(JournalError) -> [LeftText] {
    try attempt { () throws(SystemFailure) in
      var names: [String] = []
      do throws(SystemFailure) {
        names = try system.names(in: path)
      } catch {
        if !error.isMissing { throw error }
      }
      var left: [LeftText] = []
      for name in names.sorted() {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3] == "txt", let draft = DraftName(String(parts[0])),
          let process = Int32(parts[2]), process != system.process, !isRunning(process)
        else { continue }
        let file = Path.join(path, name)
        guard let bytes = try system.content(of: file, limit: JournalLimits.fileBytes)
        else { continue }
        left.append(
          LeftText(
            draft: draft, field: String(parts[1]), path: file,
            text: String(decoding: bytes, as: UTF8.self)))
      }
      return left
    }
  }
}
