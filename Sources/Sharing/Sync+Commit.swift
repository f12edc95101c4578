import Journal

// What is written: files of others in the folder, a commit, and the names of what both sides have.
extension SyncRun {
  /// The files of the folder, kept in git, as names of blobs; journals up to their last whole act.
  func snapshot() throws(SharingError) -> [String: String] {
    let folder = store.folder
    let files = try SharingError.wrapping { () throws(JournalError) in try folder.sharedFiles() }
    // The one file that may grow while git reads it.
    let growing = files.last { $0.kind.owner == terms.own && $0.kind.isJournal }
    var blobs: [String: String] = [:]
    var plain: [String] = []
    for file in files {
      let isPlain = try SharingError.wrapping { () throws(JournalError) in
        guard file.kind.isJournal else { return true }
        guard file != growing else { return false }
        return try folder.endsPlainly(file.path)
      }
      if isPlain {
        plain.append(file.path)
        continue
      }
      let bytes = SegmentArrival.whole(
        try SharingError.wrapping { () throws(JournalError) in try folder.content(at: file.path) })
      if !bytes.isEmpty { blobs[file.path] = try git.keep(bytes) }
    }
    guard !plain.isEmpty else { return blobs }
    let names = try git.output(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"],
      input: Array(plain.map { $0 + "\n" }.joined().utf8))
    for (path, name) in zip(plain, String(decoding: names, as: UTF8.self).split(separator: "\n")) {
      blobs[path] = String(name)
    }
    return blobs
  }

  /// Writes what was accepted in the folder, file after file.
  ///
  /// Stopped on the way, what was written is whole, and the next synchronisation goes on.
  mutating func apply(_ plan: MergePlan) throws(SharingError) {
    let folder = store.folder
    for file in plan.installations {
      var bytes = try git.content(of: file.blob)
      if file.kind.isJournal {
        bytes = SegmentArrival.whole(bytes)
        if let owner = file.kind.owner { tally.count(bytes, after: file.known, of: owner) }
      }
      let content = bytes
      try SharingError.wrapping { () throws(JournalError) in
        try folder.install(content, at: file.path)
      }
    }
    for path in plan.removals {
      try SharingError.wrapping { () throws(JournalError) in try folder.remove(path) }
    }
  }

  /// How many facts one tree has and another has not.
  func waiting(
    _ tree: [String: String], _ theirs: [String: String]
  ) throws(SharingError) -> Int {
    var tally = ArrivalTally()
    for (path, blob) in tree where theirs[path] != blob {
      guard case .segment(let replica, _)? = StorePath(path) else { continue }
      let known = try theirs[path].map { blob throws(SharingError) in
        SegmentArrival.units(in: try git.content(of: blob))
      }
      tally.count(try git.content(of: blob), after: known ?? 0, of: replica)
    }
    return tally.total
  }

  /// Makes the commit that holds a tree, unless there is one already, and puts the branch on it.
  func commit(
    _ tree: [String: String], _ received: String?, _ head: String
  ) throws(SharingError) -> String {
    let written = try write(tree)
    let last = try git.commit("HEAD")
    if let received, try git.line(["rev-parse", "\(received)^{tree}"]) == written {
      try point(head, to: received)
      return received
    }
    var parents = [last, received].compactMap { $0 }
    if let last, let received {
      if try isAncestor(last, of: received) {
        parents = [received]
      } else if try isAncestor(received, of: last) {
        parents = [last]
      }
    }
    if let last, parents == [last], try git.line(["rev-parse", "\(last)^{tree}"]) == written {
      return last
    }
    let name = terms.own?.description ?? "atelier"
    let facts = report.waiting
    let made = try git.output(
      ["commit-tree", written] + parents.flatMap { ["-p", $0] }
        + ["-m", "\(name) : \(facts) \(facts < 2 ? "fait" : "faits")"],
      variables: [
        "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": "\(name)@atelier",
        "GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": "\(name)@atelier",
      ])
    let commit = String(decoding: made.prefix { $0 != 0x0A }, as: UTF8.self)
    try point(head, to: commit)
    return commit
  }

  /// Writes a tree, from nothing, in an index of our own.
  private func write(_ tree: [String: String]) throws(SharingError) -> String {
    // A lock left by a program that was killed: we hold the lock that counts.
    try SharingError.wrapping { () throws(JournalError) in
      try store.folder.remove(".git/index-atelier.lock")
    }
    try git.output(["read-tree", "--empty"])
    let lines = tree.sorted { $0.key < $1.key }.map { "100644 \($0.value)\t\($0.key)\0" }
    try git.output(["update-index", "-z", "--index-info"], input: Array(lines.joined().utf8))
    let name = try git.output(["write-tree"])
    return String(decoding: name.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Puts the branch on a commit, and the index of whoever uses git by hand with it.
  private func point(_ head: String, to commit: String) throws(SharingError) {
    try git.output(["update-ref", head, commit])
    // Held by another program, it stays as it is: nothing here reads it.
    _ = try git.run(
      ["read-tree", commit], variables: ["GIT_INDEX_FILE": ".git/index"])
  }

  /// Sends a commit; `false` when others were faster or the remote is out of reach.
  mutating func send(_ commit: String, _ head: String) throws(SharingError) -> Bool {
    let result = try git.run([
      "push", "--quiet", "--no-verify", "--no-signed", "--receive-pack=git-receive-pack", "--",
      SharedStore.remote, "\(commit):\(head)",
    ])
    if result.status == 0 { return true }
    let words = GitWords.telling(result.errors)
    switch GitWords.cause(result.errors) {
    case .outrun: return false
    case .unreachable:
      report.outcome = .offline(words)
      return false
    case .denied: throw .denied(words)
    case .empty, .tooLarge, .malformed, .other: throw .git(command: "push", words: words)
    }
  }

  /// Remembers that both sides have a commit.
  func accept(_ commit: String) throws(SharingError) {
    try git.output(["update-ref", SyncRun.accepted, commit])
  }

  func isAncestor(_ commit: String, of other: String) throws(SharingError) -> Bool {
    try git.run(["merge-base", "--is-ancestor", commit, other]).status == 0
  }
}
