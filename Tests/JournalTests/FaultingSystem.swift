import Glibc
import Journal
import Synchronization

/// The real calls of the system, one of which fails when it is told to.
///
/// Calls are counted once ``arm(_:at:code:forever:short:)`` was called; with `short`, a write
/// takes only half of what it is given instead of failing.
final class FaultingSystem: SystemCalls {
  private struct Plan {
    var call: SystemFailure.Call?
    var countdown = 0
    var code: Int32 = 0
    var isForever = false
    var isShort = false
    var counts: [SystemFailure.Call: Int] = [:]
  }

  private let real = RealSystem()
  private let plan = Mutex(Plan())

  /// Makes the n-th call from now fail, counted from 1.
  func arm(
    _ call: SystemFailure.Call, at count: Int, code: Int32, forever: Bool = false,
    short: Bool = false
  ) {
    plan.withLock {
      $0 = Plan(call: call, countdown: count, code: code, isForever: forever, isShort: short)
    }
  }

  func disarm() { plan.withLock { $0 = Plan() } }

  func count(_ call: SystemFailure.Call) -> Int { plan.withLock { $0.counts[call] ?? 0 } }

  /// Whether this call is the one, and whether it is to fall short.
  private func strikes(_ call: SystemFailure.Call) throws(SystemFailure) -> Bool {
    let struck = plan.withLock { plan -> (code: Int32, isShort: Bool)? in
      plan.counts[call, default: 0] += 1
      guard plan.call == call else { return nil }
      plan.countdown -= 1
      guard plan.countdown == 0 || (plan.isForever && plan.countdown < 0) else { return nil }
      return (plan.code, plan.isShort)
    }
    guard let struck else { return false }
    if struck.isShort { return true }
    throw SystemFailure(call: call, code: struck.code)
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemFailure) -> Int32 {
    _ = try strikes(.open)
    return try real.open(path, mode)
  }

  func close(_ descriptor: Int32) { real.close(descriptor) }

  func read(_ descriptor: Int32, count: Int, at offset: Int) throws(SystemFailure) -> [UInt8] {
    _ = try strikes(.read)
    return try real.read(descriptor, count: count, at: offset)
  }

  func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemFailure) -> Int {
    if try strikes(.write) {
      return try real.write(descriptor, Array(bytes.prefix(bytes.count / 2)))
    }
    return try real.write(descriptor, bytes)
  }

  func write(_ descriptor: Int32, _ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
    try real.write(descriptor, bytes, at: offset)
  }

  func syncContent(_ descriptor: Int32) throws(SystemFailure) {
    _ = try strikes(.fdatasync)
    try real.syncContent(descriptor)
  }

  func sync(_ descriptor: Int32) throws(SystemFailure) {
    _ = try strikes(.fsync)
    try real.sync(descriptor)
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure) {
    _ = try strikes(.ftruncate)
    try real.truncate(descriptor, to: length)
  }

  func status(_ descriptor: Int32) throws(SystemFailure) -> FileStatus {
    _ = try strikes(.fstat)
    return try real.status(descriptor)
  }

  func status(at path: String) throws(SystemFailure) -> FileStatus {
    _ = try strikes(.lstat)
    return try real.status(at: path)
  }

  func rename(_ path: String, to newPath: String) throws(SystemFailure) {
    _ = try strikes(.rename)
    try real.rename(path, to: newPath)
  }

  func remove(_ path: String) throws(SystemFailure) {
    _ = try strikes(.unlink)
    try real.remove(path)
  }

  func makeFolder(_ path: String, isPrivate: Bool) throws(SystemFailure) {
    _ = try strikes(.mkdir)
    try real.makeFolder(path, isPrivate: isPrivate)
  }

  func names(in path: String) throws(SystemFailure) -> [String] {
    _ = try strikes(.opendir)
    return try real.names(in: path)
  }

  func realPath(_ path: String) throws(SystemFailure) -> String {
    _ = try strikes(.realpath)
    return try real.realPath(path)
  }

  func tryLock(_ descriptor: Int32) throws(SystemFailure) -> Bool {
    _ = try strikes(.lock)
    return try real.tryLock(descriptor)
  }

  func unlock(_ descriptor: Int32) { real.unlock(descriptor) }

  func pause(milliseconds: Int) { real.pause(milliseconds: milliseconds) }

  var process: Int32 { 4242 }
}
