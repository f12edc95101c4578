import Glibc
import TestKit

/// Commands in a mount namespace of their own, where file systems can be put and made read-only.
enum Isolated {
  /// Runs a script of the shell; a machine that allows no namespace fails the test that needs one.
  static func run(
    _ script: String, environment: [String: String]
  ) throws -> Command.Result {
    let flags = getuid() == 0 ? "-m" : "-rm"
    return try Command.run(
      ["unshare", flags, "bash", "-euo", "pipefail", "-c", script], environment: environment)
  }
}
