import Glibc

/// The editor of the user: `$VISUAL`, else `$EDITOR`, else one that most systems have.
enum UserEditor {
  /// How it ended.
  enum Outcome: Sendable {
    /// The user left it.
    case left
    /// No such program.
    case notFound(String)
    /// It ended with an error, or by a signal.
    case failed
  }

  /// Runs it on a file and waits until it ends.
  ///
  /// No shell is between: the words of the variable are
  /// split at blanks, and the path is one argument whatever it holds.
  static func run(on path: String) -> Outcome {
    let candidates = candidates
    for words in candidates {
      guard let process = start(words + [path]) else { continue }
      var status: Int32 = 0
      while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
      return status == 0 ? .left : .failed
    }
    return .notFound(candidates.first?.first ?? "")
  }

  /// The commands to try, the best first.
  private static var candidates: [[String]] {
    for name in ["VISUAL", "EDITOR"] {
      let words = (Process.variable(name) ?? "").split(separator: " ").map { String($0) }
      if !words.isEmpty { return [words] }
    }
    return [["sensible-editor"], ["nano"], ["vi"]]
  }

  /// Starts a program with the signals as a shell gives them; nothing when it cannot be started.
  private static func start(_ words: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGTSTP] { unsafe sigaddset(&usual, signal) }
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = unsafe (words.map { unsafe strdup($0) }) + [nil]
    defer { for place in unsafe arguments.indices { unsafe free(arguments[place]) } }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, words[0], nil, &attributes, &arguments, environ)
    return code == 0 ? process : nil
  }
}
