internal import Glibc

/// The calls of the system themselves.
public struct RealSystem: SystemCalls {
  /// Makes the one implementation a program uses.
  public init() {}

  // Linux numbers; the C header hides them unless it is asked for extensions.
  private static let trySetLock: Int32 = 37
  private static let noAccessTime: Int32 = 0o1_000_000

  // Conformances are documented by the protocol.
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> Int32 {
    let common = O_CLOEXEC | O_NOFOLLOW
    var flags: Int32 =
      switch mode {
      case .read: O_RDONLY | O_NONBLOCK
      case .append: O_RDWR | O_APPEND
      case .create: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      // Looking at it is not worth writing when it was looked at.
      case .local: O_RDWR | O_CREAT | Self.noAccessTime
      case .replace, .replaceShared: O_RDWR | O_CREAT | O_TRUNC
      case .folder: O_RDONLY | O_DIRECTORY
      }
    // What is in the store is for whoever the umask lets in; what is local is for its owner only.
    let rights: mode_t =
      switch mode {
      case .create: 0o666
      case .replaceShared(let rights): mode_t(rights)
      case .read, .append, .local, .replace, .folder: 0o600
      }
    while true {
      let descriptor = unsafe Glibc.open(path, flags | common, rights)
      if descriptor >= 0 { return descriptor }
      if errno == EPERM, flags & Self.noAccessTime != 0 {
        // The file is another person's.
        flags &= ~Self.noAccessTime
      } else if errno != EINTR {
        throw failure(.open, path)
      }
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func read(
    _ descriptor: Int32, count: Int, at offset: Int
  ) throws(SystemFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Swift.max(0, count)) { buffer, filled in
      while filled < buffer.count {
        let block = Swift.min(buffer.count - filled, 4 << 20)
        guard let base = buffer.baseAddress else { return }
        let got = unsafe pread(descriptor, base + filled, block, off_t(offset + filled))
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw SystemFailure(call: .read, code: code) }
    return bytes
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemFailure) -> Int {
    while true {
      let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw failure(.write) }
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func write(
    _ descriptor: Int32, _ bytes: [UInt8], at offset: Int
  ) throws(SystemFailure) {
    guard unsafe pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count else {
      throw failure(.write)
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func syncContent(_ descriptor: Int32) throws(SystemFailure) {
    guard fdatasync(descriptor) == 0 else { throw failure(.fdatasync) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func sync(_ descriptor: Int32) throws(SystemFailure) {
    guard fsync(descriptor) == 0 else { throw failure(.fsync) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure) {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw failure(.ftruncate) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func status(_ descriptor: Int32) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0 else { throw failure(.fstat) }
    return FileStatus(raw)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func status(at path: String) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    guard unsafe lstat(path, &raw) == 0 else { throw failure(.lstat, path) }
    return FileStatus(raw)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func rename(_ path: String, to newPath: String) throws(SystemFailure) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw failure(.rename, newPath) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func remove(_ path: String) throws(SystemFailure) {
    guard unsafe unlink(path) == 0 else { throw failure(.unlink, path) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func makeFolder(_ path: String, isPrivate: Bool) throws(SystemFailure) {
    guard unsafe mkdir(path, isPrivate ? 0o700 : 0o777) == 0 else { throw failure(.mkdir, path) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func names(in path: String) throws(SystemFailure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw failure(.opendir, path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func realPath(_ path: String) throws(SystemFailure) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw failure(.realpath, path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func tryLock(_ descriptor: Int32) throws(SystemFailure) -> Bool {
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    if unsafe fcntl(descriptor, Self.trySetLock, &request) == 0 { return true }
    guard errno == EAGAIN || errno == EACCES else { throw failure(.lock) }
    return false
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func unlock(_ descriptor: Int32) {
    var request = flock()
    request.l_type = Int16(F_UNLCK)
    request.l_whence = Int16(SEEK_SET)
    _ = unsafe fcntl(descriptor, Self.trySetLock, &request)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func pause(milliseconds: Int) {
    usleep(UInt32(clamping: milliseconds * 1000))
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var process: Int32 { getpid() }

  private func failure(_ call: SystemFailure.Call, _ path: String = "") -> SystemFailure {
    SystemFailure(call: call, code: errno, path: path)
  }
}

extension FileStatus {
  fileprivate init(_ raw: stat) {
    let sort: Sort =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    let seconds = Int64(raw.st_mtim.tv_sec)
    self.init(
      sort: sort, size: Int(raw.st_size), device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino),
      modified: seconds * 1000 + Int64(raw.st_mtim.tv_nsec) / 1_000_000,
      rights: UInt32(raw.st_mode & 0o777), names: Int(raw.st_nlink))
  }
}
