import Journal

/// What becomes of each file when what others sent meets what we have: decided whole, before
/// anything is written.
struct MergePlan {
  /// What three trees hold under one path, as names of blobs.
  struct Versions: Equatable {
    /// In the folder.
    var local: String?
    /// In the commit both sides had.
    var base: String?
    /// In what was received.
    var remote: String?
  }

  /// A file to write in the store.
  struct Installation {
    let path: String
    let kind: StorePath
    let blob: String
    /// How many units of it we had already.
    let known: Int
  }

  /// The blobs of the commit to make, by path.
  private(set) var tree: [String: String] = [:]
  /// The files to write.
  private(set) var installations: [Installation] = []
  /// The files to remove: contacts their owner erased.
  private(set) var removals: [String] = []
  /// Why what was received is not accepted.
  private(set) var faults: [RemoteFault] = []
  private let terms: SharedStore.Terms
  private var own: ReplicaName? { terms.own }
  private let content: (String) throws(SharingError) -> [UInt8]
  private var remote = RemoteTree()

  /// Begins a plan for a writer, with what reads a blob.
  init(
    _ terms: SharedStore.Terms, content: @escaping (String) throws(SharingError) -> [UInt8]
  ) {
    (self.terms, self.content) = (terms, content)
  }

  /// Decides on every path of three trees.
  mutating func decide(
    local: [String: String], base: [String: String], remote: RemoteTree
  ) throws(SharingError) {
    faults = remote.faults
    guard faults.isEmpty else { return }
    self.remote = remote
    for (path, blob) in remote.unknown { tree[path] = blob }
    let paths = Set(local.keys).union(remote.entries.keys).union(base.keys)
    for path in paths.sorted() {
      guard let kind = StorePath(path) else { continue }
      let versions = Versions(
        local: local[path], base: base[path], remote: remote.entries[path]?.blob)
      try decide(path, kind, versions)
    }
  }

  private mutating func decide(
    _ path: String, _ kind: StorePath, _ versions: Versions
  ) throws(SharingError) {
    if versions.local == versions.remote {
      tree[path] = versions.local
      return
    }
    let isOwn = own != nil && kind.owner == own
    switch kind {
    case .segment(let replica, _), .copy(let replica, _):
      if isOwn, case .segment = kind {
        try decideOwn(path, kind, versions)
      } else {
        try decideJournal(path, kind, replica, versions)
      }
    case .checkpoint, .signers, .contacts:
      decideChanging(path, kind, versions, isOwn: isOwn)
    case .piece(let digest):
      if let local = versions.local {
        tree[path] = local
      } else if let remote = versions.remote {
        if Digest(of: try content(remote)) != digest { return faults.append(.wrongPiece(path)) }
        take(path, kind, remote)
      }
    case .generated:
      // Another version of the program may word them otherwise; nobody's facts are in them.
      tree[path] = versions.remote ?? versions.local
    }
  }

  /// Somebody else's journal: it may only grow, or have units erased that it says it erased.
  private mutating func decideJournal(
    _ path: String, _ kind: StorePath, _ replica: ReplicaName, _ versions: Versions
  ) throws(SharingError) {
    guard let remote = versions.remote else {
      if versions.base != nil { return faults.append(.journalRemoved(path)) }
      return keep(path, versions.local)
    }
    let theirs = SegmentArrival.whole(try content(remote))
    let ours = try versions.local.map { blob throws(SharingError) in try content(blob) } ?? []
    let arrival = SegmentArrival(theirs, at: path, after: ours)
    switch arrival.relation {
    // Theirs may lack an erasure that another way brought us.
    case .same: keep(path, versions.local ?? remote)
    case .behind:
      // Shorter than what both sides had: cut. Else we have it fresher from elsewhere.
      if let base = versions.base, base != remote, try isCut(theirs, path, from: base) {
        return faults.append(.journalChanged(path, line: arrival.line))
      }
      keep(path, versions.local)
    case .diverges:
      // A journal we left because it went on in two places: what we wrote in it stays beside it.
      guard terms.former.contains(replica), arrival.damage == nil, let local = versions.local else {
        return faults.append(.journalChanged(path, line: arrival.line))
      }
      let copy = "\(path.dropLast(4)).suite-\(local.prefix(12)).rec"
      take(copy, kind, local, known: .max)
      take(path, kind, remote, known: arrival.common)
    case .extends:
      if let fault = try fault(of: arrival, path, replica) { return faults.append(fault) }
      take(path, kind, remote, known: arrival.common)
    }
  }

  /// Our own journal: nobody but us writes in it, so the remote can only be behind.
  private mutating func decideOwn(
    _ path: String, _ kind: StorePath, _ versions: Versions
  ) throws(SharingError) {
    guard let remote = versions.remote else {
      if versions.base != nil { return faults.append(.ownJournalChanged(path, line: 1)) }
      return keep(path, versions.local)
    }
    guard let local = versions.local else { return faults.append(.ownJournalContinued(path)) }
    let (ours, theirs) = (try content(local), SegmentArrival.whole(try content(remote)))
    let sending = SegmentArrival(ours, at: path, after: theirs)
    if sending.relation == .extends || sending.relation == .same {
      return keep(path, local)
    }
    if let base = versions.base, base != remote, try isCut(theirs, path, from: base) {
      return faults.append(.ownJournalChanged(path, line: sending.line))
    }
    faults.append(.ownJournalContinued(path))
  }

  /// Whether a version no longer holds all of an earlier one.
  private func isCut(
    _ bytes: [UInt8], _ path: String, from base: String
  ) throws(SharingError) -> Bool {
    let change = SegmentArrival(bytes, at: path, after: SegmentArrival.whole(try content(base)))
    return change.relation == .diverges || change.relation == .behind
  }

  /// A file its owner may change: whichever side changed it since both had the same.
  private mutating func decideChanging(
    _ path: String, _ kind: StorePath, _ versions: Versions, isOwn: Bool
  ) {
    if isOwn, versions.local != nil || versions.base == versions.remote {
      return keep(path, versions.local)
    }
    if versions.remote == versions.base { return keep(path, versions.local) }
    guard let remote = versions.remote else {
      if case .contacts = kind { removals.append(path) } else { keep(path, versions.local) }
      return
    }
    take(path, kind, remote)
  }

  private func fault(
    of arrival: SegmentArrival, _ path: String, _ replica: ReplicaName
  ) throws(SharingError) -> RemoteFault? {
    if let damage = arrival.damage { return .damaged(path, line: damage.line) }
    guard !arrival.redacted.isEmpty else { return nil }
    let named = try erasures(of: replica)
    let unjustified = arrival.redacted.first { !named.contains($0) }
    return unjustified.map { .unjustifiedErasure(path, id: $0) }
  }

  private mutating func keep(_ path: String, _ blob: String?) { tree[path] = blob }

  private mutating func take(_ path: String, _ kind: StorePath, _ blob: String, known: Int = 0) {
    tree[path] = blob
    installations.append(Installation(path: path, kind: kind, blob: blob, known: known))
  }

  /// The erasures a journal tells, in any of its segments.
  private func erasures(of replica: ReplicaName) throws(SharingError) -> Set<String> {
    var named: Set<String> = []
    for entry in remote.entries.values {
      guard case .segment(replica, _) = entry.kind else { continue }
      named.formUnion(SegmentArrival.erasures(in: try content(entry.blob)))
    }
    return named
  }
}
