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
  /// How many names lead to it; none once it was removed or another file took its place.
  public let names: Int

  /// Describes a file.
  ///
  /// - Parameters:
  ///   - sort: The sort of file.
  ///   - size: The size in bytes.
  ///   - device: The device.
  ///   - inode: The number on the device.
  ///   - modified: Milliseconds since 1970-01-01T00:00:00Z.
  ///   - rights: The nine bits of `chmod`.
  ///   - names: How many names lead to it.
  public init(
    sort: Sort, size: Int, device: UInt64, inode: UInt64, modified: Int64, rights: UInt32 = 0o644,
    names: Int = 1
  ) {
    (self.sort, self.size, self.device, self.inode) = (sort, size, device, inode)
    (self.modified, self.rights, self.names) = (modified, rights, names)
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
