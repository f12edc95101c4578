import Journal

/// What git is given of the world around it; everything else of the environment is left out.
package struct GitSurroundings: Sendable {
  /// The variables git may have: where programs and settings are, how to reach the network.
  package var variables: [String: String]
  /// The most bytes one reception may bring.
  package var receptionLimit: Int

  /// The names of the variables that are passed on.
  package static let passed = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "SSH_AUTH_SOCK", "http_proxy", "https_proxy",
    "HTTPS_PROXY", "no_proxy", "NO_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",
    "GIT_SSH_COMMAND",
  ]

  /// What a reception may bring when nobody says otherwise: 256 MiB.
  package static let usualLimit = 256 << 20

  /// Makes surroundings.
  ///
  /// - Parameters:
  ///   - variables: The variables of the environment, by name.
  ///   - receptionLimit: The most bytes one reception may bring.
  package init(variables: [String: String], receptionLimit: Int = usualLimit) {
    self.variables = variables
    self.receptionLimit = receptionLimit
  }
}

/// The real git, on the folder of a store.
///
/// It never checks out, merges or runs anything of what it receives: it carries objects and names
/// them. What becomes of their content is decided here.
struct Git: Sendable {
  let store: StoreFolder
  let surroundings: GitSurroundings
  let cancellation: Cancellation

  /// The folder of git's own files.
  var folder: String { "\(store.path)/.git" }

  /// What every command is told, whatever the settings of the user or of the folder say.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.autocrlf=false",
    "core.attributesFile=/dev/null", "core.quotePath=false", "core.bigFileThreshold=16m",
    "commit.gpgSign=false", "push.gpgSign=false", "gc.auto=0", "maintenance.auto=false",
    "fetch.fsckObjects=true", "fetch.unpackLimit=1", "fetch.recurseSubmodules=false",
    "submodule.recurse=false", "push.recurseSubmodules=no", "push.followTags=false",
    "protocol.ext.allow=never", "http.lowSpeedLimit=1", "http.lowSpeedTime=60",
    "advice.pushUpdateRejected=true",
  ]

  private var environment: [String: String] {
    var result = surroundings.variables
    let ssh = result["GIT_SSH_COMMAND"] ?? "ssh"
    result["GIT_SSH_COMMAND"] =
      "\(ssh) -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15"
    // Paths from the store, where every command is run: that of the store may be from elsewhere.
    return result.merging([
      "GIT_DIR": ".git", "GIT_WORK_TREE": ".", "GIT_INDEX_FILE": ".git/index-atelier",
      "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true", "SSH_ASKPASS": "true",
      "SSH_ASKPASS_REQUIRE": "never", "GIT_PAGER": "cat", "GIT_EDITOR": "true",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_REPLACE_OBJECTS": "1",
      "LC_ALL": "C", "LANGUAGE": "",
    ]) { $1 }
  }

  /// Runs a command of git and takes whatever comes of it.
  func run(
    _ arguments: [String], input: [UInt8] = [], variables: [String: String] = [:],
    bounds: Program.Bounds = Program.Bounds()
  ) throws(SharingError) -> Program.Result {
    let settings = Git.settings.flatMap { ["-c", $0] }
    do throws(Program.Failure) {
      return try Program.run(
        ["git", "-C", store.path] + settings + arguments,
        environment: environment.merging(variables) { $1 }, input: input, bounds: bounds,
        cancellation: cancellation)
    } catch {
      switch error {
      case .missing: throw .gitMissing
      case .cancelled: throw .cancelled
      case .tooMuchOutput, .refused:
        throw .git(command: arguments.first ?? "", words: "\(error)")
      }
    }
  }

  /// Runs a command that has no reason to fail, and takes what it writes.
  @discardableResult
  func output(
    _ arguments: [String], input: [UInt8] = [], variables: [String: String] = [:]
  ) throws(SharingError) -> [UInt8] {
    let result = try run(arguments, input: input, variables: variables)
    guard result.status == 0 else {
      throw .git(command: arguments.first ?? "", words: GitWords.telling(result.errors))
    }
    return result.output
  }

  /// The first line a command writes; nothing when it fails or writes none.
  func line(_ arguments: [String]) throws(SharingError) -> String? {
    let result = try run(arguments)
    guard result.status == 0 else { return nil }
    let line = String(decoding: result.output.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }

  /// The commit a name stands for.
  func commit(_ name: String) throws(SharingError) -> String? {
    try line(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
  }

  /// The content of a file of a tree, whose size was looked at before.
  func content(of blob: String) throws(SharingError) -> [UInt8] {
    try output(["cat-file", "blob", blob])
  }

  /// Keeps some bytes as they are; no filter touches them.
  func keep(_ bytes: [UInt8]) throws(SharingError) -> String {
    let text = try output(["hash-object", "-w", "--no-filters", "--stdin"], input: bytes)
    return String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
