/// The file `replique` of the local state, held open from one append to the next.
///
/// Another program of ours may write in it, or put a new file in its place, whenever the lock is not
/// ours.
struct StateFile: ~Copyable {
  private let file: OpenFile
  private var bytes: [UInt8]
  private var known: WriterState

  /// Opens the file to write a state in it.
  init(_ path: String, for state: WriterState, _ system: any SystemCalls) throws(SystemFailure) {
    file = try OpenFile(path, .local, system)
    (known, bytes) = (state, [])
  }

  /// Writes a state over the former one, of the same length, without waiting.
  ///
  /// A rename would be as safe, but makes ext4 write the new file out at once, which doubles the
  /// time of an append. Less than a sector is written, at the start of the file; should it be torn
  /// all the same, the state is lost and the next append begins a new replica.
  mutating func write(_ state: WriterState) throws(SystemFailure) {
    (known, bytes) = (state, state.bytes)
    try file.write(bytes, at: 0)
  }

  /// Whether it still has a name: neither removed nor replaced by another file.
  var isInPlace: Bool {
    do throws(SystemFailure) { return try file.status().names > 0 } catch { return false }
  }

  /// What it holds now; nothing when somebody else wrote in it.
  func read() -> WriterState? {
    do throws(SystemFailure) {
      return try file.read(count: bytes.count, at: 0) == bytes ? known : nil
    } catch { return nil }
  }
}
