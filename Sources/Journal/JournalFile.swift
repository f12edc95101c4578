/// One segment of our own journal, open to append.
struct JournalFile: ~Copyable {
  let file: OpenFile
  let replica: ReplicaName
  let name: SegmentName
  /// The place after the last unit we answer for.
  private(set) var position: SegmentPosition
  private var opened: FileStatus?

  /// How a write ended.
  enum Outcome {
    /// The bytes are on the disk; the offset, first line and number of each unit, and its chain.
    case done([Written])
    /// Nothing was written that is not cut off again.
    case undone(JournalError)
    /// What the file now holds cannot be told.
    case doubtful(JournalError)
  }

  struct Written {
    var position: SegmentPosition
    var chain: Digest
  }

  /// Path relative to the store.
  var relative: String { Self.relative(replica, name) }

  static func relative(_ replica: ReplicaName, _ name: SegmentName) -> String {
    "journaux/\(replica)/\(name).rec"
  }

  init(
    _ file: consuming OpenFile, _ replica: ReplicaName, _ name: SegmentName,
    at position: SegmentPosition
  ) {
    self.file = file
    (self.replica, self.name, self.position) = (replica, name, position)
  }

  mutating func advance(to new: SegmentPosition) { position = new }

  /// Whether the path still leads to the file we have open, and how long it is.
  ///
  /// What is open keeps its number, so that one look at the path tells.
  mutating func state(
    _ system: any SystemCalls
  ) throws(SystemFailure) -> (isSame: Bool, size: Int) {
    let open: FileStatus
    if let opened { open = opened } else { open = try file.status() }
    opened = open
    do throws(SystemFailure) {
      let named = try system.status(at: file.path)
      return (open.isSameFile(as: named) && named.sort == .regular, named.size)
    } catch {
      guard error.isMissing else { throw error }
      return (false, open.size)
    }
  }

  /// Appends units with one write and waits until they are on the disk.
  ///
  /// `first` goes before the first body and is covered by its digest: the header of a new file,
  /// whose chain begins at `origin`.
  mutating func append(
    _ bodies: [[UInt8]], header: [UInt8] = [], origin: Digest? = nil
  ) -> Outcome {
    var buffer: [UInt8] = []
    var written: [Written] = []
    var next = position
    var head = origin ?? position.head
    for (index, body) in bodies.enumerated() {
      let whole = index == 0 ? header + body : body
      head = head.link(body: Digest(of: whole))
      written.append(Written(position: next, chain: head))
      buffer.append(contentsOf: whole)
      buffer.append(contentsOf: ChainLine.bytes(head))
      next = SegmentPosition(
        offset: position.offset + buffer.count,
        lines: next.lines + whole.count { $0 == ASCII.lineFeed } + 1,
        units: next.units + 1, head: head)
    }
    if let failure = write(buffer) { return undo(failure) }
    do throws(SystemFailure) { try file.syncContent() } catch { return .doubtful(error.error) }
    position = next
    return .done(written)
  }

  private func write(_ buffer: [UInt8]) -> SystemFailure? {
    do throws(SystemFailure) {
      let count = try file.write(buffer)
      // The system takes less than it is given when the disk fills up on the way.
      return count == buffer.count ? nil : SystemFailure(call: .write, code: 28, path: file.path)
    } catch { return error }
  }

  private func undo(_ failure: SystemFailure) -> Outcome {
    do throws(SystemFailure) {
      try file.truncate(to: position.offset)
      try file.syncContent()
      return .undone(failure.error)
    } catch {
      return .doubtful(failure.error)
    }
  }
}
