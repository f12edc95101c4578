internal import Glibc

/// A program of the system, run to its end without a terminal: it can ask nobody anything.
package enum ProgramRun {
  /// What it left.
  package struct Answer: Sendable {
    /// Its exit code, or 128 and the number of the signal that ended it.
    package let status: Int32
    /// What it wrote on both outputs.
    package let text: String
  }

  /// How long a program may take, in milliseconds.
  private static let patience: Int32 = 20_000

  /// Runs a program.
  ///
  /// It leads a session of its own, so that it has no terminal to ask a passphrase on, and is told
  /// not to look for another way to ask.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked up in `PATH`, and its arguments; no shell is between.
  ///   - input: A file it reads on its standard input; an empty one when `nil`.
  /// - Returns: What it left, or `nil` when it could not be started.
  package static func run(_ arguments: [String], input: String? = nil) -> Answer? {
    // A file rather than a pipe: whatever else of ours inherits it, nobody waits for its end.
    var name = Array("/tmp/atelier-sortie-XXXXXX".utf8CString)
    let output = unsafe mkstemp(&name)
    guard output >= 0 else { return nil }
    defer { close(output) }
    _ = fcntl(output, F_SETFD, FD_CLOEXEC)
    unsafe unlink(name)
    guard let process = start(arguments, input: input ?? "/dev/null", output: output) else {
      return nil
    }
    let status = ending(of: process)
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Answer(status: code, text: contents(of: output))
  }

  private static func start(_ arguments: [String], input: String, output: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE] { unsafe sigaddset(&usual, signal) }
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    // The header hides the flag of a new session, 0x80, unless it is asked for extensions.
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | 0x80)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    let copies = unsafe words + variables
    defer { for place in unsafe copies.indices { unsafe free(copies[place]) } }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(
      &process, arguments[0], &actions, &attributes, &words, &variables)
    return code == 0 ? process : nil
  }

  /// Ours, in the language of machines and without a way to ask.
  private static var environment: [String] {
    var variables: [String] = []
    var place = 0
    while let entry = unsafe environ[place] {
      variables.append(unsafe String(cString: entry))
      place += 1
    }
    let dropped = ["LC_ALL=", "SSH_ASKPASS=", "SSH_ASKPASS_REQUIRE=", "DISPLAY=", "LANGUAGE="]
    return variables.filter { variable in !dropped.contains { variable.hasPrefix($0) } }
      + ["LC_ALL=C", "SSH_ASKPASS_REQUIRE=never"]
  }

  /// Waits for a program; one that takes too long is ended.
  private static func ending(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    var waited: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0, errno != EINTR { return 127 << 8 }
      if waited >= patience { kill(process, SIGKILL) }
      usleep(2000)
      waited += 2
    }
  }

  private static func contents(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var block = [UInt8](repeating: 0, count: 16_384)
    let count = unsafe Glibc.read(file, &block, block.count)
    return String(decoding: block[..<Swift.max(0, count)], as: UTF8.self)
  }
}
