import Glibc
import Journal

/// Runs a program of the system and gives its answer; its absence is a failure.
enum Tool {
  struct Answer: Equatable {
    var code: Int32
    var output: [UInt8]
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static func run(_ arguments: [String], in scratch: Scratch) throws -> Answer {
    let path = scratch.path + "/sortie"
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // Test threads block almost every signal, and children would inherit that.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe texts.indices { unsafe free(texts[index]) } }
    let code = unsafe posix_spawnp(
      &process, arguments[0], &actions, &attributes, &texts, environ)
    guard code == 0 else { throw SystemFailure(call: .open, code: code, path: arguments[0]) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return Answer(code: (status >> 8) & 0xFF, output: try scratch.read("sortie"))
  }

  /// A file of the sources, from its path relative to the package.
  static func source(_ relative: String, file: StaticString = #filePath) -> String {
    let here = file.description.split(separator: "/", omittingEmptySubsequences: false)
    return here.dropLast(3).joined(separator: "/") + "/" + relative
  }
}
