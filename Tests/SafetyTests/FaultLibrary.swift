import TestKit
import Testing

/// Makes system calls of the real program fail, through a library that is loaded before the system's.
final class FaultLibrary {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/faults.so" }
  private var log: String { "\(folder.path)/faults" }

  /// One fault, or several in a row.
  struct Fault: CustomTestStringConvertible {
    var call: String
    /// The `errno`; 0 writes half.
    var code: Int32
    /// How many such calls succeed before.
    var after: Int
    /// How many fail then.
    var count: Int
    var testDescription: String { "\(call) \(code), \(count) after \(after)" }
  }

  /// Compiles the library.
  init() throws {
    folder = try TemporaryFolder()
    let source = "\(PackageFolder.path)/Tests/SafetyTests/Sources/faults.c"
    let compiled = try Command.run(
      ["cc", "-shared", "-fPIC", "-O1", "-o", "\(folder.path)/faults.so", source, "-ldl"])
    try #require(compiled.status == 0, "\(compiled.errors)")
  }

  /// The variables that make a program fail so, on the files whose path holds a text.
  func environment(_ fault: Fault, on part: String) -> [String: String] {
    [
      "LD_PRELOAD": path, "FAULT_CALL": fault.call, "FAULT_ERRNO": String(fault.code),
      "FAULT_AFTER": String(fault.after), "FAULT_COUNT": String(fault.count), "FAULT_PATH": part,
      "FAULT_LOG": log,
    ]
  }

  /// How many faults there were so far.
  func injected() throws -> Int {
    try Command.run(["cat", log]).output.utf8.count
  }
}
