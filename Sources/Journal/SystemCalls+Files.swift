/// What is done with small files, in several calls.
extension SystemCalls {
  /// The whole content of a regular file, `nil` when there is no such file.
  func content(of path: String, limit: Int) throws(SystemFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      let file = try OpenFile(path, .read, self)
      guard try file.status().sort == .regular else { return nil }
      return try file.read(count: limit, at: 0)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Writes a file beside its place, then gives it its name, so that it is never seen half written.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: Its content.
  ///   - synced: Whether to wait until it is on the disk.
  ///   - isShared: Whether it is a file of the store, which others may read; else it is private.
  /// - Throws: The failure of a call; then nothing bears its name but what did before.
  func replace(
    _ path: String, with bytes: [UInt8], synced: Bool, isShared: Bool = false
  ) throws(SystemFailure) {
    let temporary = path + ".\(process).tmp"
    do throws(SystemFailure) {
      let mode = isShared ? OpenMode.replaceShared(rights: try rights(of: path)) : .replace
      let file = try OpenFile(temporary, mode, self)
      try file.writeAll(bytes)
      if synced { try file.syncContent() }
      try rename(temporary, to: path)
    } catch {
      do throws(SystemFailure) { try remove(temporary) } catch {}
      throw error
    }
    if synced { try syncFolder(holding: path) }
  }

  /// The rights a file has, which its next version must not widen; all but to run it when it is new.
  private func rights(of path: String) throws(SystemFailure) -> UInt32 {
    do throws(SystemFailure) {
      return try status(at: path).rights & 0o666 | 0o600
    } catch {
      if error.isMissing { return 0o666 }
      throw error
    }
  }

  func syncFolder(_ path: String) throws(SystemFailure) {
    let folder = try OpenFile(path, .folder, self)
    try folder.sync()
  }

  func syncFolder(holding path: String) throws(SystemFailure) {
    try syncFolder(Path.parent(of: path))
  }

  /// Makes a folder and those above it; whether this very folder is new.
  @discardableResult
  func makeFolders(_ path: String, isPrivate: Bool) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      try makeFolder(path, isPrivate: isPrivate)
      return true
    } catch {
      if error.exists { return false }
      guard error.isMissing, path.utf8.count > 1 else { throw error }
    }
    try makeFolders(Path.parent(of: path), isPrivate: isPrivate)
    do throws(SystemFailure) {
      try makeFolder(path, isPrivate: isPrivate)
      return true
    } catch {
      if error.exists { return false }
      throw error
    }
  }
}

/// Paths as texts, with `/` between names.
enum Path {
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  static func parent(of path: String) -> String {
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    let start = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    guard names.count > 1 else { return start.isEmpty ? "." : start }
    return start + names.dropLast().map { String($0) ?? "" }.joined(separator: "/")
  }

  static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
  }
}
