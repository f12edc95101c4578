import Glibc

/// A folder of its own, removed with all it holds when this value goes.
public struct TemporaryFolder: ~Copyable {
  /// Its path.
  public let path: String

  /// The system refused to make it.
  public struct Refused: Error {}

  /// Makes an empty folder below `$TMPDIR`, or `/tmp`.
  public init() throws {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/atelier-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Refused() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = try? Command.run(["chmod", "-R", "u+rwX", path])
    _ = try? Command.run(["rm", "-rf", path])
  }
}
