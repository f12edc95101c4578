package import Journal

/// A store that is shared over git: its folder is a work tree, and a remote carries it.
package struct SharedStore: Sendable {
  /// The folder.
  package let folder: StoreFolder
  let git: Git

  /// The name git knows the remote by.
  static let remote = "origin"
  /// The branch of a store that begins here.
  static let branch = "main"

  /// Names a store; nothing is run.
  ///
  /// - Parameters:
  ///   - folder: The store.
  ///   - surroundings: What git is given.
  ///   - cancellation: Asks whatever runs to give up.
  package init(
    _ folder: StoreFolder, _ surroundings: GitSurroundings,
    cancellation: Cancellation = Cancellation()
  ) {
    self.folder = folder
    git = Git(store: folder, surroundings: surroundings, cancellation: cancellation)
  }

  /// Whether the store is kept in git.
  ///
  /// - Parameter folder: The store.
  /// - Returns: Whether it has a git folder of its own.
  package static func isShared(_ folder: StoreFolder) -> Bool {
    folder.holds(".git/HEAD")
  }

  /// The address of the remote, if there is one; the password an address may hold is left out.
  package func remoteAddress() throws(SharingError) -> String? {
    try git.line(["config", "--get", "remote.\(SharedStore.remote).url"])
      .map { SharedStore.withoutSecret($0) }
  }

  /// Makes the store a work tree of git, and names the remote.
  ///
  /// What is done already is left as it is.
  ///
  /// - Parameter address: Where the remote is, in any form git takes; nothing for later.
  /// - Throws: ``SharingError``.
  package func begin(_ address: String?) throws(SharingError) {
    if let address, address.isEmpty || address.hasPrefix("-") || address.contains("::") {
      throw .badAddress(address)
    }
    if !SharedStore.isShared(folder) {
      // No template: it could bring hooks.
      try git.output(["init", "--quiet", "--template=", "--initial-branch=\(SharedStore.branch)"])
      for setting in ["core.autocrlf false", "core.symlinks false", "core.fileMode false"] {
        let words = setting.split(separator: " ").map { String($0) }
        try git.output(["config"] + words)
      }
    }
    try SharingError.wrapping { () throws(JournalError) in try SharedStore.exclude(in: folder) }
    guard let address else { return }
    let key = "remote.\(SharedStore.remote).url"
    if let known = try git.line(["config", "--get", key]) {
      guard known == address else { throw .otherRemote(SharedStore.withoutSecret(known)) }
      return
    }
    try git.output(["remote", "add", "--", SharedStore.remote, address])
    try followBranch(of: address)
  }

  /// Tells whoever uses git by hand which files of the folder stay on this machine: the reminder of
  /// the common folder, and what a program that was killed was writing.
  ///
  /// - Parameter folder: The store; one that git does not keep is left as it is.
  /// - Throws: ``JournalError`` when the file of git cannot be written.
  static func exclude(in folder: StoreFolder) throws(JournalError) {
    guard isShared(folder) else { return }
    let path = ".git/info/exclude"
    let known = folder.note(path) ?? ""
    let lines = Set(known.split(separator: "\n").map { String($0) })
    let missing = ["/\(SharedFolder.reminder)", "*.tmp"].filter { !lines.contains($0) }
    guard !missing.isEmpty else { return }
    let end = known.isEmpty || known.hasSuffix("\n") ? "" : "\n"
    try folder.install(
      Array((known + end + missing.map { $0 + "\n" }.joined()).utf8), at: path)
  }

  /// Goes by the branch the remote goes by, as long as nothing was committed here.
  private func followBranch(of address: String) throws(SharingError) {
    guard try git.commit("HEAD") == nil else { return }
    let told = try git.run(["ls-remote", "--symref", "--", address, "HEAD"])
    let words = String(decoding: told.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard told.status == 0, words.count > 1, words[0] == "ref:",
      words[1].hasPrefix("refs/heads/")
    else { return }
    try git.output(["symbolic-ref", "HEAD", String(words[1])])
  }

  private static func withoutSecret(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://"),
      let at = address[scheme.upperBound...].firstIndex(of: "@"),
      let colon = address[scheme.upperBound..<at].firstIndex(of: ":")
    else { return address }
    return address[..<colon] + "…" + address[at...]
  }
}
