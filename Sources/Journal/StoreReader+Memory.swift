extension StoreReader {
  /// How far each file was read, a line each, for an index; nothing when a name would not fit in a line.
  package var memory: [String]? {
    let lines = segments.map { known in
      let (file, place) = (known.file, known.position)
      let numbers: [any CustomStringConvertible] = [
        file.size, file.modified, file.device, file.inode, place.offset, place.lines, place.units,
        known.tail, place.head,
      ]
      return numbers.map(\.description).joined(separator: " ") + " " + file.path
    }
    return lines.contains { $0.utf8.contains { $0 < 0x20 } } ? nil : lines
  }

  /// A reader that goes on from there.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - memory: What ``memory`` gave.
  /// - Returns: Nothing unless each file is the one it was, untouched or longer, its last known chain
  ///   line where it stood: any doubt means reading again from the start.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  package static func resuming(
    _ store: StoreFolder, from memory: [String]
  ) throws(JournalError) -> StoreReader? {
    var reader = StoreReader(store)
    let listing = try store.segments()
    let files = Dictionary(listing.files.map { ($0.path, $0) }) { first, _ in first }
    for line in memory {
      let words = line.split(separator: " ", maxSplits: 9, omittingEmptySubsequences: false)
      guard words.count == 10, let now = files[String(words[9])], let size = Int(words[0]),
        let modified = Int64(words[1]), let device = UInt64(words[2]), let inode = UInt64(words[3]),
        let offset = Int(words[4]), let lines = Int(words[5]), let units = Int(words[6]),
        let tail = Int(words[7]), let head = Digest(String(words[8])),
        device == now.device, inode == now.inode,
        now.size > size || now.size == size && now.modified == modified
      else { return nil }
      let file = SegmentFile(
        path: now.path, replica: now.replica, name: now.name, role: now.role, size: size,
        modified: modified, device: device, inode: inode)
      let known = KnownSegment(
        file: file,
        position: SegmentPosition(offset: offset, lines: lines, units: units, head: head),
        tail: tail)
      guard reader.stillStands(known, now) else { return nil }
      reader.known[file.path] = known
    }
    return reader
  }
}
