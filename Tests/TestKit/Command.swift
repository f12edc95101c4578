import Glibc

/// Runs programs and waits for them; no shell.
///
/// The test runner blocks almost every signal and children inherit that, so each child starts with
/// none blocked: without it a terminal program would never hear of a resize.
public enum Command {
  /// What a program left.
  public struct Result: Sendable {
    /// The exit code, or 128 and the signal that ended it.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: String
    /// What it wrote on standard error.
    public let errors: String
  }

  /// The program could not be started; `code` is the `errno`.
  public struct NotStarted: Error {
    /// The command.
    public let command: String
    /// The `errno`.
    public let code: Int32
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked up in `PATH`, and its arguments.
  ///   - environment: Variables to set on top of ours.
  ///   - unset: Variables of ours it must not have.
  ///   - input: What it reads on standard input.
  ///   - folder: Where it runs.
  /// - Returns: What it left.
  /// - Throws: ``NotStarted``.
  public static func run(
    _ arguments: [String], environment: [String: String] = [:], unset: [String] = [],
    input: String = "", in folder: String? = nil
  ) throws -> Result {
    let files = try (0..<3).map { _ in try openUnlinked() }
    defer { for file in files { close(file) } }
    var bytes = Array(input.utf8)
    if !bytes.isEmpty {
      _ = unsafe write(files[0], &bytes, bytes.count)
      lseek(files[0], 0, SEEK_SET)
    }
    let command = folder.map { ["env", "-C", $0] + arguments } ?? arguments
    let process = try start(command, environment: environment, unset: unset, files: files)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Result(status: code, output: contents(files[1]), errors: contents(files[2]))
  }

  private static func start(
    _ arguments: [String], environment: [String: String], unset: [String], files: [Int32]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = merged(environment, unset).map { "\($0)=\($1)" }
    var words = unsafe (arguments.map { unsafe strdup($0) }) + [nil]
    var entries = unsafe (variables.map { unsafe strdup($0) }) + [nil]
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &entries)
    let copies = unsafe words + entries
    for place in unsafe copies.indices { unsafe free(copies[place]) }
    guard code == 0 else { throw NotStarted(command: arguments[0], code: code) }
    return process
  }

  private static func merged(_ changes: [String: String], _ unset: [String]) -> [String: String] {
    var result: [String: String] = [:]
    var place = 0
    while let entry = unsafe environ[place] {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      place += 1
    }
    for name in unset { result[name] = nil }
    return result.merging(changes) { $1 }
  }

  private static func openUnlinked() throws -> Int32 {
    var template = Array("/tmp/atelier-run-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&template)
    guard file >= 0 else { throw NotStarted(command: "mkstemp", code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unsafe unlink(template)
    return file
  }

  private static func contents(_ file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(file, &block, block.count)
      if count <= 0 { break }
      result += block[..<count]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
