/// The lock held during one append, on a file of the local state; never on the shared folder.
struct WriterLock: ~Copyable {
  /// How long another program is waited for, in milliseconds.
  static let patience = 2000

  private let file: OpenFile

  /// Takes the lock, or gives up after ``patience``.
  init(_ path: String, _ system: any SystemCalls) throws(JournalError) {
    file = try Self.taken(path, system)
  }

  /// Takes the lock again after ``unlock()``.
  func takeAgain(_ system: any SystemCalls) throws(JournalError) {
    try Self.take(file, system)
  }

  private static func taken(
    _ path: String, _ system: any SystemCalls
  ) throws(JournalError) -> OpenFile {
    let file = try attempt { () throws(SystemFailure) in try OpenFile(path, .local, system) }
    try take(file, system)
    return file
  }

  private static func take(
    _ file: borrowing OpenFile, _ system: any SystemCalls
  ) throws(JournalError) {
    var waited = 0
    var pause = 1
    while !(try isTaken(file)) {
      guard waited < patience else { throw .busy(holder: holder(file)) }
      system.pause(milliseconds: pause)
      waited += pause
      pause = Swift.min(pause * 2, 20)
    }
    // Only said for the sake of a message: a failure here changes nothing.
    if holder(file) != system.process {
      var text: [UInt8] = []
      text.append(decimal: Int(system.process), width: 10)
      text.append(ASCII.lineFeed)
      do throws(SystemFailure) { try file.write(text, at: 0) } catch {}
    }
  }

  /// Whether the file still has a name: people remove lock files, and others then lock a new one.
  var isInPlace: Bool {
    do throws(SystemFailure) { return try file.status().names > 0 } catch { return false }
  }

  /// Gives the lock back; the file stays open, to take it again.
  func unlock() { file.unlock() }

  /// Gives the lock back for good.
  consuming func release() { file.unlock() }

  private static func isTaken(_ file: borrowing OpenFile) throws(JournalError) -> Bool {
    do throws(SystemFailure) { return try file.tryLock() } catch { throw error.error }
  }

  private static func holder(_ file: borrowing OpenFile) -> Int32? {
    do throws(SystemFailure) {
      return Int(digits: try file.read(count: 10, at: 0)).map { Int32(clamping: $0) }
    } catch { return nil }
  }
}
