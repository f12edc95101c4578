package import Journal

extension SharedStore {
  /// How far a synchronisation is.
  package enum Phase: Sendable, Equatable {
    case receiving
    case checking
    case sending
  }

  /// Exchanges with the remote: receives, checks, takes what is new, sends what we wrote.
  ///
  /// The journals of the folder are the truth; git only carries them. Nothing is taken unless all of
  /// it is accepted, and a file of ours is never touched.
  ///
  /// - Parameters:
  ///   - own: Our own journal, if we have written.
  ///   - progress: Told how far it is.
  /// - Returns: What was done.
  /// - Throws: ``SharingError``; then nothing of ours was changed.
  package func sync(
    as own: ReplicaName?, progress: (Phase) -> Void = { _ in }
  ) throws(SharingError) -> SyncReport {
    guard SharedStore.isShared(folder) else { throw .notShared }
    return try folder.locking("\(git.folder)/atelier.verrou", failing: SharingError.held) {
      () throws(SharingError) in
      var run = SyncRun(store: self, own: own)
      return try run.exchange(progress)
    }
  }
}

/// One synchronisation under way: receive, check, take, commit, send.
struct SyncRun {
  let store: SharedStore
  /// Our own journal, if we have written.
  let own: ReplicaName?
  var report = SyncReport()
  var tally = ArrivalTally()

  var git: Git { store.git }

  /// How often we send again after others were faster.
  static let attempts = 12
  /// Where what was received stands until it is accepted.
  static let received = "refs/atelier/arrivee"
  /// The commit both sides have.
  static let accepted = "refs/atelier/acceptee"

  init(store: SharedStore, own: ReplicaName?) {
    (self.store, self.own) = (store, own)
  }

  mutating func exchange(
    _ progress: (SharedStore.Phase) -> Void
  ) throws(SharingError) -> SyncReport {
    guard let head = try git.line(["symbolic-ref", "HEAD"]) else {
      throw .git(command: "symbolic-ref", words: "HEAD")
    }
    let hasRemote = try git.line(["config", "--get", "remote.\(SharedStore.remote).url"]) != nil
    for attempt in 0..<SyncRun.attempts {
      if attempt > 0 { store.folder.pause(milliseconds: 20 * attempt) }
      progress(.receiving)
      let reception = hasRemote ? try receive(head) : .none
      progress(.checking)
      if case .malformed(let words) = reception {
        report.outcome = .refused([.malformed(words)], name: "")
        return report
      }
      guard let commit = try merge(reception.commit, head) else { return report }
      if case .offline(let words) = reception {
        report.outcome = .offline(words)
        return report
      }
      guard hasRemote else { return report }
      if commit == reception.commit {
        try accept(commit)
        report.outcome = .exchanged
        return report
      }
      progress(.sending)
      if try send(commit, head) {
        try accept(commit)
        report.outcome = .exchanged
        report.sent = report.waiting
        report.waiting = 0
        return report
      }
      if case .offline = report.outcome { return report }
    }
    throw .outrun(attempts: SyncRun.attempts)
  }

  /// What a reception brought.
  private enum Reception {
    case commit(String)
    case none
    case offline(String)
    case malformed(String)

    var commit: String? { if case .commit(let name) = self { name } else { nil } }
  }

  private func receive(_ head: String) throws(SharingError) -> Reception {
    let limit = git.surroundings.receptionLimit
    let result = try git.run(
      [
        "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head",
        "--refmap=", "--upload-pack=git-upload-pack", "--", SharedStore.remote,
        "+\(head):\(SyncRun.received)",
      ], bounds: Program.Bounds(file: limit))
    if result.status == 0 {
      return try git.commit(SyncRun.received).map { .commit($0) } ?? .none
    }
    let words = GitWords.telling(result.errors)
    switch GitWords.cause(result.errors) {
    case .empty: return .none
    case .tooLarge:
      try discardUnfinished()
      throw .tooLarge(limit: limit)
    case .malformed: return .malformed(words)
    case .denied: throw .denied(words)
    case .unreachable: return .offline(words)
    case .outrun, .other: throw .git(command: "fetch", words: words)
    }
  }

  /// Removes what a reception that was cut off left behind.
  private func discardUnfinished() throws(SharingError) {
    try git.output(["prune", "--expire=now"])
  }

  /// Brings together what was received and what we have.
  ///
  /// - Returns: The commit that holds both, or nothing when what was received is refused.
  private mutating func merge(
    _ received: String?, _ head: String
  ) throws(SharingError) -> String? {
    let base = try git.commit(SyncRun.accepted)
    let remote =
      try received.map { name throws(SharingError) in try tree(of: name) } ?? RemoteTree()
    let known = try base.map { name throws(SharingError) in try tree(of: name) } ?? RemoteTree()
    let local = try snapshot()
    let git = git
    var plan = MergePlan(own: own) {
      blob throws(SharingError) in try git.content(of: blob)
    }
    // Offline, what both sides had last stands for the remote.
    let theirs = received == nil ? known : remote
    try plan.decide(local: local, base: known.blobs, remote: theirs)
    var faults = plan.faults
    if let base, let received, !(try isAncestor(base, of: received)) {
      faults.insert(.rewrittenHistory, at: 0)
    }
    if !faults.isEmpty {
      try refuse(faults, received)
      return nil
    }
    try apply(plan)
    report.leftOut = remote.unknown.keys.sorted()
    report.arrivals = tally.arrivals
    report.waiting = try waiting(plan.tree, theirs.blobs)
    return try commit(plan.tree, received, head)
  }

  private mutating func refuse(
    _ faults: [RemoteFault], _ received: String?
  ) throws(SharingError) {
    var name = ""
    if let received {
      name = "atelier/refusee/\(received.prefix(12))"
      try git.output(["update-ref", "refs/\(name)", received])
    }
    report.outcome = .refused(faults, name: name)
  }

  /// The files of a commit.
  private func tree(of commit: String) throws(SharingError) -> RemoteTree {
    RemoteTree(listing: try git.output(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]))
  }
}
