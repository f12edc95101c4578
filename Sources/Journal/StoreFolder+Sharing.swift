// What carries a store from one machine to another needs of its folder.
extension StoreFolder {
  /// A file that travels.
  package struct SharedFile: Sendable, Hashable {
    /// The path relative to the store.
    package let path: String
    /// What it is.
    package let kind: StorePath
    /// Its size in bytes.
    package let size: Int
  }

  /// Lists the files that travel: regular, not too large, under a name a store knows.
  ///
  /// - Returns: The files, in the order of their paths.
  /// - Throws: ``JournalError`` when a folder cannot be listed.
  package func sharedFiles() throws(JournalError) -> [SharedFile] {
    var files: [SharedFile] = []
    for name in StorePath.generatedFiles { try add(name, to: &files) }
    for folder in StorePath.folders { try list(folder, depth: 2, &files) }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func list(
    _ folder: String, depth: Int, _ files: inout [SharedFile]
  ) throws(JournalError) {
    guard let status = try status(of: folder), status.sort == .folder else { return }
    let names = try attempt { () throws(SystemFailure) in
      try system.names(in: Path.join(path, folder))
    }
    for name in names {
      let relative = Path.join(folder, name)
      if StorePath(relative) != nil {
        try add(relative, to: &files)
      } else if depth > 1 {
        try list(relative, depth: depth - 1, &files)
      }
    }
  }

  private func add(_ relative: String, to files: inout [SharedFile]) throws(JournalError) {
    guard let kind = StorePath(relative), let status = try status(of: relative),
      status.sort == .regular, status.size <= JournalLimits.fileBytes
    else { return }
    files.append(SharedFile(path: relative, kind: kind, size: status.size))
  }

  private func status(of relative: String) throws(JournalError) -> FileStatus? {
    do throws(SystemFailure) {
      return try system.status(at: Path.join(path, relative))
    } catch {
      if error.isMissing { return nil }
      throw error.error
    }
  }

  /// Reads a file of the store whole.
  ///
  /// - Parameter relative: Its path, relative to the store.
  /// - Returns: Its bytes.
  /// - Throws: ``JournalError`` when it cannot be read, or is no regular file.
  package func content(at relative: String) throws(JournalError) -> [UInt8] {
    try bytes(at: relative).storage
  }

  /// Whether a journal ends with a whole unit that is no part of an act of several; `false` for one
  /// that has none, and when it takes more than the end of the file to tell.
  package func endsPlainly(_ relative: String) throws(JournalError) -> Bool {
    let (end, isStart) = try attempt { () throws(SystemFailure) in
      let file = try OpenFile(Path.join(path, relative), .read, system)
      let start = Swift.max(0, try file.status().size - (16 << 10))
      return (try file.read(count: 16 << 10, at: start), start == 0)
    }
    return SegmentArrival.endsPlainly(end, isStart: isStart)
  }

  /// The text of a small file that stays on this machine, or nothing when there is none.
  package func note(_ relative: String) -> String? {
    do throws(SystemFailure) {
      return try system.content(of: Path.join(path, relative), limit: 4096)
        .map { String(decoding: $0, as: UTF8.self) }
    } catch { return nil }
  }

  /// Whether a path is that of a folder.
  package func isFolder(_ path: String) -> Bool {
    do throws(SystemFailure) { return try system.status(at: path).sort == .folder } catch {
      return false
    }
  }

  /// Whether the folder holds a file, of any sort.
  package func holds(_ relative: String) -> Bool {
    do throws(JournalError) { return try status(of: relative) != nil } catch { return false }
  }

  /// Waits a little, between two attempts.
  package func pause(milliseconds: Int) { system.pause(milliseconds: milliseconds) }

  /// Puts a file in the store, in place of the one that bears its name.
  ///
  /// It is written beside its place, waited for, and renamed: a reader sees the former one or the
  /// new one. No link is followed on the way.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - relative: Its path, one that ``StorePath`` knows.
  /// - Throws: ``JournalError`` when it cannot be written, or a folder on the way is none.
  package func install(_ bytes: [UInt8], at relative: String) throws(JournalError) {
    var folder = path
    for name in relative.split(separator: "/").dropLast() {
      let parent = folder
      folder = Path.join(folder, String(name))
      try attempt { () throws(SystemFailure) in
        do throws(SystemFailure) {
          try system.makeFolder(folder, isPrivate: false)
          try system.syncFolder(parent)
        } catch {
          if !error.exists { throw error }
        }
      }
      let status = try attempt { () throws(SystemFailure) in try system.status(at: folder) }
      guard status.sort == .folder else {
        throw .refused(
          path: folder, reason: status.sort == .symbolicLink ? .symbolicLink : .notAFile)
      }
    }
    try attempt { () throws(SystemFailure) in
      try system.replace(Path.join(path, relative), with: bytes, synced: true, isShared: true)
    }
  }

  /// Removes a file of the store; that it is gone already is no failure.
  ///
  /// - Parameter relative: Its path, relative to the store.
  /// - Throws: ``JournalError`` when the system refuses.
  package func remove(_ relative: String) throws(JournalError) {
    try attempt { () throws(SystemFailure) in
      do throws(SystemFailure) {
        try system.remove(Path.join(path, relative))
        try system.syncFolder(holding: Path.join(path, relative))
      } catch {
        if !error.isMissing { throw error }
      }
    }
  }

  /// Does something while no other program shares this store.
  ///
  /// - Parameters:
  ///   - lock: The path of the lock file; made when missing.
  ///   - failing: What a refusal of the journal becomes.
  ///   - work: What to do.
  /// - Returns: What the work returns.
  /// - Throws: ``JournalError/busy(holder:)`` when another program holds the lock, as `failing`
  ///   words it.
  package func locking<Value, Failure: Error>(
    _ lock: String, failing: (JournalError) -> Failure, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let held: WriterLock
    do throws(JournalError) { held = try WriterLock(lock, system) } catch { throw failing(error) }
    do throws(Failure) {
      let value = try work()
      held.release()
      return value
    } catch {
      held.release()
      throw error
    }
  }
}
