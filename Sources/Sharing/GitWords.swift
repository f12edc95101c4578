/// What git says when a remote cannot be reached or refuses, told apart by its English words.
enum GitWords {
  /// Why nothing came or went.
  enum Cause: Sendable, Equatable {
    /// Nobody answers: no network, a server that is down, a key or a share that is not there.
    case unreachable
    /// Somebody answers and does not let us in.
    case denied
    /// The objects received are not what git allows.
    case malformed
    /// The reception is larger than allowed.
    case tooLarge
    /// Another writer was faster.
    case outrun
    /// The remote has no such branch: nobody sent anything yet.
    case empty
    /// Anything else.
    case other
  }

  private static let signs: [(Cause, [String])] = [
    (.empty, ["couldn't find remote ref"]),
    (.tooLarge, ["File too large", "pack exceeds maximum allowed size"]),
    (
      .malformed,
      ["fsck error", "hasDotdot", "hasDot:", "hasDotgit", "fullPathname", "error in object"]
    ),
    (
      .denied,
      [
        "Permission denied", "Authentication failed", "could not read Username",
        "could not read Password", "Host key verification failed", "terminal prompts disabled",
        // A number alone would not do: the name of a commit may hold it.
        "returned error: 403", "returned error: 401", "HTTP 403", "HTTP 401", "access denied",
        "insufficient permission", "unpacker error",
      ]
    ),
    (
      .outrun,
      [
        "fetch first", "non-fast-forward", "cannot lock ref", "failed to update ref",
        "incorrect old value", "stale info", "reference already exists",
      ]
    ),
    (
      .unreachable,
      [
        "Could not resolve", "Connection refused", "timed out", "No route to host",
        "Network is unreachable", "unable to access", "does not appear to be a git repository",
        "does not exist", "Could not read from remote repository", "Connection reset",
        "Connection closed", "hung up unexpectedly", "early EOF", "Operation too slow",
        "unable to connect",
      ]
    ),
  ]

  /// The cause a report of git tells.
  static func cause(_ report: String) -> Cause {
    signs.first { $0.1.contains { report.contains($0) } }?.0 ?? .other
  }

  /// The line of a report that says most, without what git puts before it.
  static func telling(_ report: String) -> String {
    let lines = report.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).map {
      String($0.drop { $0 == " " })
    }
    let marked = lines.first { line in
      ["fatal: ", "error: ", "! ", "ssh: ", "remote: "].contains { line.hasPrefix($0) }
    }
    return String((marked ?? lines.last ?? "git").prefix(200))
  }
}
