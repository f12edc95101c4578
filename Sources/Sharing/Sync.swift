package import Journal

extension SharedStore {
  /// How far a synchronisation is.
  package enum Phase: Sendable, Equatable {
    case receiving
    case checking
    case sending
  }

  /// Who exchanges, and what that person allows this once.
  package struct Terms: Sendable {
    /// Our own journal, if we have written.
    package var own: ReplicaName?
    /// The journals we wrote in before that one.
    package var former: Set<ReplicaName> = []
    /// Whether commits that were received and are gone are let go; files are checked as ever.
    package var acceptsHistory = false
    /// Whether the journals of another store are taken in.
    package var unites = false

    /// Makes terms that allow nothing out of the ordinary.
    ///
    /// - Parameters:
    ///   - own: Our own journal, if we have written.
    ///   - former: The journals we wrote in before that one.
    package init(own: ReplicaName?, former: Set<ReplicaName> = []) {
      (self.own, self.former) = (own, former)
    }
  }

  /// Exchanges with the remote: receives, checks, takes what is new, sends what we wrote.
  ///
  /// The journals of the folder are the truth; git only carries them. Nothing is taken unless all of
  /// it is accepted, and a file of ours is never touched.
  ///
  /// - Parameters:
  ///   - terms: Who we are and what we allow.
  ///   - progress: Told how far it is.
  /// - Returns: What was done.
  /// - Throws: ``SharingError``; then nothing of ours was changed.
  package func sync(
    _ terms: Terms, progress: (Phase) -> Void = { _ in }
  ) throws(SharingError) -> SyncReport {
    guard SharedStore.isShared(folder) else { throw .notShared }
    return try folder.locking("\(git.folder)/atelier.verrou", failing: SharingError.held) {
      () throws(SharingError) in
      var run = SyncRun(store: self, terms: terms)
      return try run.exchange(progress)
    }
  }
}

/// One synchronisation under way: receive, check, take, commit, send.
struct SyncRun {
  let store: SharedStore
  let terms: SharedStore.Terms
  var report = SyncReport()
  var tally = ArrivalTally()

  var git: Git { store.git }

  /// How often we send again after others were faster.
  static let attempts = 12
  /// Where what was received stands until it is accepted.
  static let received = "refs/atelier/arrivee"
  /// The commit both sides have.
  static let accepted = "refs/atelier/acceptee"

  init(store: SharedStore, terms: SharedStore.Terms) {
    (self.store, self.terms) = (store, terms)
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
    var plan = MergePlan(terms) {
      blob throws(SharingError) in try git.content(of: blob)
    }
    // Offline, what both sides had last stands for the remote.
    let theirs = received == nil ? known : remote
    try plan.decide(local: local, base: known.blobs, remote: theirs)
    var faults = plan.faults
    if let base, let received, !terms.acceptsHistory, !(try isAncestor(base, of: received)) {
      faults.insert(.rewrittenHistory, at: 0)
    }
    if base == nil, !terms.unites, let fault = try otherStore(remote) {
      faults.insert(fault, at: 0)
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

  /// The first time, whether the remote holds the journals of another store.
  private func otherStore(_ remote: RemoteTree) throws(SharingError) -> RemoteFault? {
    let folder = store.folder
    let ours = try SharingError.wrapping { () throws(JournalError) in try folder.identifiers() }
    guard let first = ours.first else { return nil }
    var theirs: [String] = []
    for entry in remote.entries.values {
      guard case .segment = entry.kind,
        let identifier = StoreFolder.identifier(in: try git.content(of: entry.blob))
      else { continue }
      if ours.contains(identifier) { return nil }
      theirs.append(identifier)
    }
    return theirs.min().map { .otherStore(ours: first, theirs: $0) }
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
