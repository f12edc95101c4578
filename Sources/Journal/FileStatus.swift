/// What the system says of a file without opening it.
public struct FileStatus: Sendable, Equatable {
  /// The sorts of file the journal tells apart.
  public enum Sort: Sendable, Equatable {
    case regular, folder, symbolicLink, other
  }

  /// The sort of file; a symbolic link is not followed.
  public let sort: Sort
  /// The size in bytes.
  public let size: Int
  /// The device the file is on.
  public let device: UInt64
  /// The number of the file on its device.
  public let inode: UInt64
  /// When the content last changed, in milliseconds since 1970-01-01T00:00:00Z.
  public let modified: Int64
  /// Who may read, write and run it: the nine bits of `chmod`.
  public let rights: UInt32

  /// Describes a file.
  ///
  /// - Parameters:
  ///   - sort: The sort of file.
  ///   - size: The size in bytes.
  ///   - device: The device.
  ///   - inode: The number on the device.
  ///   - modified: Milliseconds since 1970-01-01T00:00:00Z.
  ///   - rights: The nine bits of `chmod`.
  public init(
    sort: Sort, size: Int, device: UInt64, inode: UInt64, modified: Int64, rights: UInt32 = 0o644
  ) {
    (self.sort, self.size, self.device, self.inode) = (sort, size, device, inode)
    (self.modified, self.rights) = (modified, rights)
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
