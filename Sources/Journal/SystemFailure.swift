internal import Glibc

/// A call of the system that failed.
public struct SystemFailure: Error, Sendable, Equatable {
  /// The calls the journal makes, named as the C functions they stand for.
  public enum Call: String, Sendable, CaseIterable {
    case open, close, read, write, fdatasync, fsync, ftruncate, fstat, lstat
    case rename, unlink, mkdir, opendir, realpath, lock
  }

  /// The call.
  public let call: Call
  /// Its `errno`.
  public let code: Int32
  /// The file concerned, or an empty text when the call only knew a descriptor.
  public let path: String

  /// Describes a failure.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - code: Its `errno`.
  ///   - path: The file concerned, empty when unknown.
  public init(call: Call, code: Int32, path: String = "") {
    (self.call, self.code, self.path) = (call, code, path)
  }

  /// The same failure, naming the file it concerns.
  func at(_ path: String) -> SystemFailure {
    self.path.isEmpty ? SystemFailure(call: call, code: code, path: path) : self
  }

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  var exists: Bool { code == EEXIST }

  /// The error a user can act on: no room, no right to write, or the failure itself.
  var error: JournalError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    case EROFS, EACCES, EPERM: .readOnly(path: path)
    default: .system(self)
    }
  }
}

/// Runs calls of the system and turns their failure into an error a user can act on.
func attempt<Value: ~Copyable>(
  _ calls: () throws(SystemFailure) -> Value
) throws(JournalError) -> Value {
  do throws(SystemFailure) { return try calls() } catch { throw error.error }
}
