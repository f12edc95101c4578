/// The calls of the system the journal makes, so that a test may make any of them fail.
///
/// ``RealSystem`` is the one implementation a program uses. A descriptor is whatever `open`
/// returned; nothing here is retried unless a call was interrupted by a signal.
public protocol SystemCalls: Sendable {
  /// Opens a file, never following a symbolic link and closing it on `exec`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mode: What for.
  /// - Returns: A descriptor.
  /// - Throws: The failure of the C function `open`.
  func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> Int32

  /// Closes a descriptor; a failure is of no consequence once the bytes are synced.
  ///
  /// - Parameter descriptor: What ``open(_:_:)`` returned.
  func close(_ descriptor: Int32)

  /// Reads bytes at a place, as many as there are up to a count.
  ///
  /// - Parameters:
  ///   - descriptor: A file open for reading.
  ///   - count: The most bytes wanted.
  ///   - offset: The place, in bytes from the start.
  /// - Returns: Fewer bytes than wanted only at the end of the file.
  /// - Throws: The failure of the C function `pread`.
  func read(_ descriptor: Int32, count: Int, at offset: Int) throws(SystemFailure) -> [UInt8]

  /// Writes bytes once, at the end of a file opened to append, else at the current place.
  ///
  /// - Parameters:
  ///   - descriptor: A file open for writing.
  ///   - bytes: The bytes.
  /// - Returns: How many were written, which may be fewer.
  /// - Throws: The failure of the C function `write`.
  func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemFailure) -> Int

  /// Waits until the content of a file is on the disk.
  ///
  /// - Parameter descriptor: A file open for writing.
  /// - Throws: The failure of the C function `fdatasync`.
  func syncContent(_ descriptor: Int32) throws(SystemFailure)

  /// Waits until a file or a folder is on the disk, with what describes it.
  ///
  /// - Parameter descriptor: A file or a folder.
  /// - Throws: The failure of the C function `fsync`.
  func sync(_ descriptor: Int32) throws(SystemFailure)

  /// Cuts a file.
  ///
  /// - Parameters:
  ///   - descriptor: A file open for writing.
  ///   - length: The size wanted, in bytes.
  /// - Throws: The failure of the C function `ftruncate`.
  func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure)

  /// Describes an open file.
  ///
  /// - Parameter descriptor: The file.
  /// - Returns: Its status.
  /// - Throws: The failure of the C function `fstat`.
  func status(_ descriptor: Int32) throws(SystemFailure) -> FileStatus

  /// Describes a file without following a symbolic link.
  ///
  /// - Parameter path: The file.
  /// - Returns: Its status.
  /// - Throws: The failure of the C function `lstat`.
  func status(at path: String) throws(SystemFailure) -> FileStatus

  /// Gives a file another name, replacing what bears it.
  ///
  /// - Parameters:
  ///   - path: The name it has.
  ///   - newPath: The name it takes.
  /// - Throws: The failure of the C function `rename`.
  func rename(_ path: String, to newPath: String) throws(SystemFailure)

  /// Removes a file.
  ///
  /// - Parameter path: The file.
  /// - Throws: The failure of the C function `unlink`.
  func remove(_ path: String) throws(SystemFailure)

  /// Makes a folder; that it exists already is a failure with `EEXIST`.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isPrivate: Whether only its owner may enter it, else whoever the umask lets in.
  /// - Throws: The failure of the C function `mkdir`.
  func makeFolder(_ path: String, isPrivate: Bool) throws(SystemFailure)

  /// Lists a folder.
  ///
  /// - Parameter path: The folder.
  /// - Returns: The names in it in byte order, `.` and `..` left out.
  /// - Throws: The failure of the C function `opendir`.
  func names(in path: String) throws(SystemFailure) -> [String]

  /// Resolves a path.
  ///
  /// - Parameter path: An existing file or folder.
  /// - Returns: The absolute path, free of symbolic links.
  /// - Throws: The failure of the C function `realpath`.
  func realPath(_ path: String) throws(SystemFailure) -> String

  /// Takes the write lock of a whole file if nobody has it.
  ///
  /// The lock belongs to the open file description (`F_OFD_SETLK`): it also excludes another
  /// opening of the file in the same program, and ends when the descriptor is closed.
  ///
  /// - Parameter descriptor: A file open for writing.
  /// - Returns: Whether the lock is ours.
  /// - Throws: The failure of the C function `fcntl`.
  func tryLock(_ descriptor: Int32) throws(SystemFailure) -> Bool

  /// Gives the lock back.
  ///
  /// - Parameter descriptor: A file locked with ``tryLock(_:)``.
  func unlock(_ descriptor: Int32)

  /// Writes bytes at a place of a file not opened to append.
  ///
  /// - Parameters:
  ///   - descriptor: A file open for writing.
  ///   - bytes: The bytes.
  ///   - offset: The place, in bytes from the start.
  /// - Throws: The failure of the C function `pwrite`.
  func write(_ descriptor: Int32, _ bytes: [UInt8], at offset: Int) throws(SystemFailure)

  /// Waits a little, between two attempts at a lock.
  ///
  /// - Parameter milliseconds: How long.
  func pause(milliseconds: Int)

  /// The number of the running process.
  var process: Int32 { get }
}

/// What a file is opened for.
public enum OpenMode: Sendable, Equatable {
  /// To read a file that exists, without waiting for the other end of a FIFO.
  case read
  /// To read and to append to a file that exists.
  case append
  /// To read and to append to a file that must not exist yet.
  case create
  /// To read and to write a private file from its start, made when missing.
  case local
  /// To write a private file anew: emptied when it exists, made when missing.
  case replace
  /// To write a file anew that others may read as well: at most these rights, less the umask.
  case replaceShared(rights: UInt32)
  /// To sync a folder.
  case folder
}
