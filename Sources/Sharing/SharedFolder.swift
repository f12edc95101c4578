package import Journal

/// A folder that several machines see, used as a mailbox: each writer puts copies of their own
/// files there and takes copies of the others’.
///
/// Nobody works in it: typing never waits for a network, nothing there is locked, and a copy that
/// was cut off is only an unfinished end.
package struct SharedFolder: Sendable {
  /// The store.
  package let store: StoreFolder
  /// The folder all see.
  let mailbox: StoreFolder

  /// The file of the store that remembers where the folder is; it stays on this machine.
  static let reminder = ".dossier-commun"

  /// Where the common folder of a store is, if it has one.
  ///
  /// - Parameter store: The store.
  /// - Returns: The path that was given last.
  package static func place(of store: StoreFolder) -> String? {
    let path = store.note(reminder)?.split(separator: "\n").first.map { String($0) }
    return path?.hasPrefix("/") == true ? path : nil
  }

  /// Names a common folder; one that is empty is made ready.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - store: The store.
  /// - Throws: ``JournalError`` when it is not there, or holds something else.
  package init(_ path: String, of store: StoreFolder) throws(JournalError) {
    self.store = store
    do throws(JournalError) {
      mailbox = try StoreFolder(path)
    } catch {
      guard case .notAStore = error, store.isFolder(path) else { throw error }
      mailbox = try StoreFolder.create(at: path)
    }
  }

  /// Remembers the folder for the next times.
  ///
  /// - Throws: ``JournalError`` when the store cannot be written.
  package func remember() throws(JournalError) {
    try store.install(Array("\(mailbox.path)\n".utf8), at: SharedFolder.reminder)
    try SharedStore.exclude(in: store)
  }

  /// Takes what others put there, and puts there what is ours.
  ///
  /// Each file is judged for itself: one that is refused keeps no other back.
  ///
  /// - Parameter own: Our own journal, if we have written.
  /// - Returns: What was done.
  /// - Throws: ``JournalError`` when the store or the folder cannot be read or written.
  package func exchange(as own: ReplicaName?) throws(JournalError) -> SyncReport {
    var exchange = FolderExchange(store: store, mailbox: mailbox, own: own)
    let (here, there) = (try store.sharedFiles(), try mailbox.sharedFiles())
    for file in there { try exchange.take(file) }
    for file in here { try exchange.put(file) }
    return exchange.report
  }
}

/// One exchange with a common folder under way.
struct FolderExchange {
  let store: StoreFolder
  let mailbox: StoreFolder
  let own: ReplicaName?
  private var arrivals = ArrivalTally()
  private var sent = ArrivalTally()
  private var faults: [RemoteFault] = []

  init(store: StoreFolder, mailbox: StoreFolder, own: ReplicaName?) {
    (self.store, self.mailbox, self.own) = (store, mailbox, own)
  }

  var report: SyncReport {
    var report = SyncReport()
    report.outcome = faults.isEmpty ? .exchanged : .refused(faults, name: "")
    report.arrivals = arrivals.arrivals
    report.sent = sent.total
    return report
  }

  private func isOwn(_ kind: StorePath) -> Bool {
    if case .copy = kind { return false }
    return own != nil && kind.owner == own
  }

  /// Takes a file of somebody else.
  mutating func take(_ file: StoreFolder.SharedFile) throws(JournalError) {
    guard !isOwn(file.kind) else { return }
    switch file.kind {
    case .segment(let replica, _), .copy(let replica, _):
      let theirs = SegmentArrival.whole(try mailbox.content(at: file.path))
      let ours = store.holds(file.path) ? try store.content(at: file.path) : []
      let arrival = SegmentArrival(theirs, at: file.path, after: ours)
      switch arrival.relation {
      case .same, .behind: return
      case .diverges: faults.append(.journalChanged(file.path, line: arrival.line))
      case .extends:
        if let fault = try fault(of: arrival, file.path, replica) {
          return faults.append(fault)
        }
        try store.install(theirs, at: file.path)
        arrivals.count(theirs, after: arrival.common, of: replica)
      }
    case .piece(let digest):
      guard !store.holds(file.path) else { return }
      let bytes = try mailbox.content(at: file.path)
      // A copy that is still on its way has not all its bytes: the next time has.
      guard Digest(of: bytes) == digest else { return }
      try store.install(bytes, at: file.path)
    case .checkpoint, .signers, .contacts:
      let bytes = try mailbox.content(at: file.path)
      if try lacks(store, bytes, at: file.path) {
        try store.install(bytes, at: file.path)
      }
    case .generated: return
    }
  }

  private func fault(
    of arrival: SegmentArrival, _ path: String, _ replica: ReplicaName
  ) throws(JournalError) -> RemoteFault? {
    if let damage = arrival.damage { return .damaged(path, line: damage.line) }
    guard !arrival.redacted.isEmpty else { return nil }
    var named: Set<String> = []
    for file in try mailbox.sharedFiles() {
      guard case .segment(replica, _) = file.kind else { continue }
      named.formUnion(SegmentArrival.erasures(in: try mailbox.content(at: file.path)))
    }
    return arrival.redacted.first { !named.contains($0) }.map { .unjustifiedErasure(path, id: $0) }
  }

  /// Whether a folder has no file with these bytes at a path.
  private func lacks(
    _ folder: StoreFolder, _ bytes: [UInt8], at path: String
  ) throws(JournalError) -> Bool {
    guard folder.holds(path) else { return true }
    return try folder.content(at: path) != bytes
  }

  /// Puts a file of ours, a piece, or a journal of which the folder has less.
  ///
  /// A file is always put whole, under its name at once: two machines that put the same journal at
  /// the same time then never add to each other’s copy.
  mutating func put(_ file: StoreFolder.SharedFile) throws(JournalError) {
    switch file.kind {
    case .generated: return
    case .piece:
      guard !mailbox.holds(file.path) else { return }
      try mailbox.install(try store.content(at: file.path), at: file.path)
    case .checkpoint, .signers, .contacts:
      guard isOwn(file.kind) else { return }
      let bytes = try store.content(at: file.path)
      if try lacks(mailbox, bytes, at: file.path) { try mailbox.install(bytes, at: file.path) }
    case .segment(let replica, _), .copy(let replica, _):
      let ours = SegmentArrival.whole(try store.content(at: file.path))
      let there = mailbox.holds(file.path) ? try mailbox.content(at: file.path) : []
      let sending = SegmentArrival(ours, at: file.path, after: there)
      switch sending.relation {
      case .same: return
      case .behind, .diverges:
        // Of somebody else’s journal it was said while taking.
        if isOwn(file.kind) { faults.append(.ownJournalContinued(file.path)) }
      case .extends:
        guard sending.damage == nil else { return }
        try mailbox.install(ours, at: file.path)
        sent.count(ours, after: sending.common, of: replica)
      }
    }
  }
}
