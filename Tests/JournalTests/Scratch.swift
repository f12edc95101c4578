import Glibc
import Journal

/// A folder of its own for one test, removed with what it holds when its owner goes.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/atelier-journal-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
    guard let made else { throw SystemFailure(call: .mkdir, code: errno) }
    path = made
  }

  deinit { Self.remove(path) }

  static func remove(_ path: String) {
    let system = RealSystem()
    if let status = try? system.status(at: path), status.sort == .folder {
      for name in (try? system.names(in: path)) ?? [] { remove(path + "/" + name) }
      unsafe rmdir(path)
    } else {
      unsafe unlink(path)
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let system = RealSystem()
    let parts = name.split(separator: "/").dropLast()
    for count in 0..<parts.count {
      try? system.makeFolder(
        path + "/" + parts[...count].joined(separator: "/"), isPrivate: false)
    }
    let descriptor = try system.open(path + "/" + name, .replace)
    defer { system.close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try system.write(descriptor, Array(rest))) }
  }

  func read(_ name: String) throws -> [UInt8] {
    let system = RealSystem()
    let descriptor = try system.open(path + "/" + name, .read)
    defer { system.close(descriptor) }
    return try system.read(descriptor, count: 80 << 20, at: 0)
  }

  func names(in folder: String) -> [String] {
    (try? RealSystem().names(in: path + "/" + folder)) ?? []
  }
}
