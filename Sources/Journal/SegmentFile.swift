/// A file of a store that holds units.
public struct SegmentFile: Sendable, Hashable {
  /// What the name of the file says of it.
  public enum Role: Sendable, Hashable {
    /// A segment under the name its writer gave it.
    case segment
    /// A copy a synchronising program made under a name of its own; its records count as well.
    case conflictCopy
    /// A segment of an old year, in `archives/`.
    case archive
  }

  /// The path relative to the store: `journaux/d93a/2015-01.rec`.
  public let path: String
  /// The folder it is in, that is, whose journal it belongs to.
  public let replica: ReplicaName
  /// The name its writer gave it, or gave the file it is a copy of when that can be told.
  public let name: SegmentName?
  /// What it is.
  public let role: Role
  /// The size in bytes when the folder was listed.
  public let size: Int
  /// When its content last changed, in milliseconds since 1970-01-01T00:00:00Z.
  public let modified: Int64
  let device: UInt64
  let inode: UInt64
}

/// A file of a store that is not read.
public struct RefusedFile: Sendable, Hashable {
  /// Why.
  public enum Reason: Sendable, Hashable {
    /// A symbolic link: it might lead anywhere.
    case symbolicLink
    /// A FIFO, a device, a folder or a socket.
    case notAFile
    /// Beyond ``JournalLimits/fileBytes``.
    case tooLarge(bytes: Int)
    /// It is not named as a document of the store is: by a SHA-256.
    case notAPiece
    /// The folder is not named as a replica.
    case notAReplica
    /// The system does not let us; `code` is the `errno`.
    case unreadable(code: Int32)
  }

  /// The path relative to the store.
  public let path: String
  /// Why it is not read.
  public let reason: Reason
}

/// The files found in a store.
public struct SegmentListing: Sendable, Equatable {
  /// The files that are read, by replica, then path.
  public internal(set) var files: [SegmentFile] = []
  /// The files that are not.
  public internal(set) var refused: [RefusedFile] = []
}
