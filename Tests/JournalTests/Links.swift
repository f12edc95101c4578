import Glibc
import Journal

/// Files no journal should be.
enum Links {
  static func symbolic(_ target: String, at path: String) throws {
    guard unsafe symlink(target, path) == 0 else { throw SystemFailure(call: .open, code: errno) }
  }

  static func fifo(_ path: String) throws {
    guard unsafe mkfifo(path, 0o600) == 0 else { throw SystemFailure(call: .open, code: errno) }
  }

  static func sparse(_ path: String, size: Int) throws {
    let system = RealSystem()
    let descriptor = try system.open(path, .replace)
    defer { system.close(descriptor) }
    try system.truncate(descriptor, to: size)
  }
}
