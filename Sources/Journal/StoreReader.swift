/// Follows the journals of a store, reading again only what grew.
///
/// A value: keep it beside what was read. It remembers, of each file, its length and its last chain
/// line; as long as that line still stands where it stood, only the bytes after it are read.
public struct StoreReader: Sendable {
  /// The store.
  public let store: StoreFolder
  var known: [String: KnownSegment] = [:]
  /// The files refused at the last look.
  public private(set) var refused: [RefusedFile] = []

  /// Begins with nothing read.
  ///
  /// - Parameter store: The store.
  public init(_ store: StoreFolder) {
    self.store = store
  }

  /// How far a file was read.
  public struct KnownSegment: Sendable, Equatable {
    /// The file as it was listed.
    public internal(set) var file: SegmentFile
    /// The place after its last whole unit.
    public internal(set) var position: SegmentPosition
    /// How many bytes follow, of a unit on its way.
    public internal(set) var tail: Int
  }

  /// A file that holds something new.
  public struct Change: Sendable {
    /// The file.
    public let file: SegmentFile
    /// Where the new bytes begin; ``SegmentPosition/start`` for a file to be read whole.
    public let from: SegmentPosition
    /// Whether records read earlier from this file are to be forgotten first.
    public let replaces: Bool
  }

  /// How far each file was read, by path.
  public var segments: [KnownSegment] {
    known.values.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Looks for files that are new, grew, changed or went.
  ///
  /// Nothing is decoded: load the bytes of each change with ``StoreFolder/bytes(of:from:)``, scan
  /// them, on several threads if need be, and report how far with ``accept(_:upTo:tail:)``.
  ///
  /// - Returns: The files to read, and the paths of those that are gone, whose records are to be
  ///   forgotten.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  package mutating func changes() throws(JournalError) -> (read: [Change], gone: [String]) {
    let listing = try store.segments()
    refused = listing.refused
    var read: [Change] = []
    var gone = Set(known.keys)
    for file in listing.files {
      gone.remove(file.path)
      guard let before = known[file.path] else {
        read.append(Change(file: file, from: .start, replaces: false))
        continue
      }
      if before.isUnchanged(file) { continue }
      // Another file of the same length: a record of it may have been erased.
      let isSwapped = file.inode != before.file.inode && file.size == before.position.offset
      let extends = !isSwapped && stillStands(before, file)
      if extends, file.size == before.position.offset {
        known[file.path] = KnownSegment(file: file, position: before.position, tail: 0)
      } else {
        read.append(
          Change(file: file, from: extends ? before.position : .start, replaces: !extends))
      }
    }
    for path in gone { known[path] = nil }
    return (read, gone.sorted())
  }

  /// Remembers how far a change was read.
  ///
  /// - Parameters:
  ///   - change: One of ``changes()``.
  ///   - position: The place after the last whole unit.
  ///   - tail: How many bytes follow it.
  package mutating func accept(_ change: Change, upTo position: SegmentPosition, tail: Int) {
    known[change.file.path] = KnownSegment(file: change.file, position: position, tail: tail)
  }

  /// Whether the last chain line known is where it was: the file then extends what was read.
  func stillStands(_ before: KnownSegment, _ file: SegmentFile) -> Bool {
    guard before.position.offset >= ChainLine.count, file.size >= before.position.offset else {
      return before.position.offset == 0
    }
    do throws(SystemFailure) {
      let open = try OpenFile(Path.join(store.path, file.path), .read, store.system)
      let line = try open.read(
        count: ChainLine.count, at: before.position.offset - ChainLine.count)
      return ChainLine.digest(line[...]) == before.position.head
    } catch { return false }
  }
}

extension StoreReader.KnownSegment {
  /// Same file, same size, same date: nothing to look at.
  fileprivate func isUnchanged(_ now: SegmentFile) -> Bool {
    file.inode == now.inode && file.device == now.device && file.size == now.size
      && file.modified == now.modified
  }
}
