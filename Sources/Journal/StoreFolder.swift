/// The folder of a store, shared by its writers.
///
/// It is looked at with the calls of the system and nothing is kept open.
public struct StoreFolder: Sendable {
  /// The path of the folder.
  public let path: String
  let system: any SystemCalls

  /// Names a folder that is a store.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - system: The calls of the system; a program leaves the default.
  /// - Throws: ``JournalError/notAStore(path:)`` when it has no folder `journaux`.
  public init(
    _ path: String, system: any SystemCalls = RealSystem()
  ) throws(JournalError) {
    (self.path, self.system) = (path, system)
    do throws(SystemFailure) {
      guard try system.status(at: Path.join(path, "journaux")).sort == .folder else {
        throw SystemFailure(call: .lstat, code: 20)
      }
    } catch {
      if error.isMissing { throw .notAStore(path: path) }
      throw error.error
    }
  }

  init(trusted path: String, system: any SystemCalls) {
    (self.path, self.system) = (path, system)
  }

  /// Reads a file of the store whole.
  ///
  /// - Parameters:
  ///   - file: A file of ``segments()``.
  ///   - offset: Where to begin, in bytes from the start of the file.
  /// - Returns: The bytes up to the present end of the file.
  /// - Throws: ``JournalError/refused(path:reason:)`` when it is no longer a file to be read.
  package func bytes(
    of file: SegmentFile, from offset: Int = 0
  ) throws(JournalError) -> SegmentBytes {
    try bytes(at: file.path, from: offset)
  }

  func bytes(at relative: String, from offset: Int = 0) throws(JournalError) -> SegmentBytes {
    let file = try attempt { () throws(SystemFailure) in
      try OpenFile(Path.join(path, relative), .read, system)
    }
    let status = try attempt { () throws(SystemFailure) in try file.status() }
    guard status.sort == .regular else { throw .refused(path: relative, reason: .notAFile) }
    guard status.size <= JournalLimits.fileBytes else {
      throw .refused(path: relative, reason: .tooLarge(bytes: status.size))
    }
    let bytes = try attempt { () throws(SystemFailure) in
      try file.read(count: Swift.max(0, status.size - offset), at: offset)
    }
    return SegmentBytes(bytes, base: offset)
  }

  /// Reads one record again.
  ///
  /// - Parameter place: Where an earlier scan found it.
  /// - Returns: The record that stands there now.
  /// - Throws: ``JournalError/malformed(path:line:byte:fault:)`` when no sound unit does.
  public func record(at place: RecordPlace) throws(JournalError) -> JournalRecord {
    let position = SegmentPosition(
      offset: place.offset, lines: place.line - 1, units: place.number, head: .zero)
    let file = try attempt { () throws(SystemFailure) in
      try OpenFile(Path.join(path, place.segment), .read, system)
    }
    var fault: GrammarFault?
    for count in [4096, JournalLimits.unitBytes] {
      let read = try attempt { () throws(SystemFailure) in
        try file.read(count: count, at: place.offset)
      }
      var scanner = SegmentScanner(SegmentBytes(read, base: place.offset), from: position)
      if scanner.next() {
        if let record = scanner.record(in: place.segment) { return record }
        fault = scanner.fault()?.cause
        break
      }
    }
    throw .malformed(
      path: place.segment, line: place.line, byte: place.offset, fault: fault ?? .empty)
  }
}
