/// A file held open, closed once when its owner goes.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String
  private let system: any SystemCalls

  init(
    _ path: String, _ mode: OpenMode, _ system: any SystemCalls
  ) throws(SystemFailure) {
    descriptor = try system.open(path, mode)
    self.path = path
    self.system = system
  }

  deinit { system.close(descriptor) }

  func status() throws(SystemFailure) -> FileStatus {
    try named { () throws(SystemFailure) in try system.status(descriptor) }
  }

  func read(count: Int, at offset: Int) throws(SystemFailure) -> [UInt8] {
    try named { () throws(SystemFailure) in
      try system.read(descriptor, count: count, at: offset)
    }
  }

  /// Writes once; the number of bytes that went through.
  func write(_ bytes: [UInt8]) throws(SystemFailure) -> Int {
    try named { () throws(SystemFailure) in try system.write(descriptor, bytes) }
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    try named { () throws(SystemFailure) in try system.write(descriptor, bytes, at: offset) }
  }

  /// Writes everything, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(Array(rest))
      guard count > 0 else { throw SystemFailure(call: .write, code: 5, path: path) }
      rest = rest.dropFirst(count)
    }
  }

  func syncContent() throws(SystemFailure) {
    try named { () throws(SystemFailure) in try system.syncContent(descriptor) }
  }

  func sync() throws(SystemFailure) {
    try named { () throws(SystemFailure) in try system.sync(descriptor) }
  }

  func truncate(to length: Int) throws(SystemFailure) {
    try named { () throws(SystemFailure) in try system.truncate(descriptor, to: length) }
  }

  func tryLock() throws(SystemFailure) -> Bool {
    try named { () throws(SystemFailure) in try system.tryLock(descriptor) }
  }

  func unlock() { system.unlock(descriptor) }

  private func named<Value>(
    _ call: () throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    do throws(SystemFailure) { return try call() } catch { throw error.at(path) }
  }
}
