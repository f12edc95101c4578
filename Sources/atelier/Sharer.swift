import Glibc
import Journal
import Partnership
import Sharing
import Store

/// A store and its sharing, as the commands and the workbench use them.
struct Sharer: Sendable {
  let store: OpenStore
  let shared: SharedStore
  /// The role of whoever exchanges.
  let author: String

  init(
    _ store: OpenStore, by author: String, limit: Int? = nil,
    cancellation: Cancellation = Cancellation()
  ) {
    (self.store, self.author) = (store, author)
    shared = SharedStore(store.folder, Process.gitSurroundings(limit), cancellation: cancellation)
  }

  /// What a person allows this once, on the command line.
  struct Leave {
    var beginsAnew = false
    var acceptsHistory = false
    var unites = false
  }

  /// Exchanges with the others, and says in our journal how far theirs go when something came.
  ///
  /// The witness goes out with the next exchange; one that only answers a witness is never written.
  func sync(
    allowing leave: Leave = Leave(), progress: (SharedStore.Phase) -> Void
  ) throws(SharingError) -> SyncReport {
    let report = try exchange(allowing: leave, progress: progress)
    guard case .exchanged = report.outcome, !report.arrivals.isEmpty else { return report }
    do throws(JournalError) {
      var verifier = try store.verifier()
      try store.answer(verifier.run(), on: .exchange, by: author)
    } catch {
      throw .journal(error)
    }
    return report
  }

  private func exchange(
    allowing leave: Leave, progress: (SharedStore.Phase) -> Void
  ) throws(SharingError) -> SyncReport {
    var terms = SharedStore.Terms(own: nil)
    do throws(JournalError) {
      if leave.beginsAnew { try store.startOver() }
      terms.own = store.replica
      if let own = terms.own { terms.former = try store.folder.formerReplicas(of: own) }
    } catch {
      throw .journal(error)
    }
    (terms.acceptsHistory, terms.unites) = (leave.acceptsHistory, leave.unites)
    guard let place = SharedFolder.place(of: store.folder) else {
      return try shared.sync(terms, progress: progress)
    }
    progress(.receiving)
    let report = folderReport(place, terms.own)
    guard SharedStore.isShared(store.folder) else { return report }
    return report.joined(with: try shared.sync(terms, progress: progress))
  }

  /// Exchanges with the common folder; one that is not there, or full, is as good as offline.
  private func folderReport(_ place: String, _ own: ReplicaName?) -> SyncReport {
    do throws(JournalError) {
      return try SharedFolder(place, of: store.folder).exchange(as: own)
    } catch {
      return SyncReport(offline: StoreWords.sentence(error).en)
    }
  }
}

extension Process {
  /// What git is given of the environment.
  static func gitSurroundings(_ limit: Int?) -> GitSurroundings {
    var variables: [String: String] = [:]
    for name in GitSurroundings.passed { variables[name] = variable(name) }
    return GitSurroundings(
      variables: variables, receptionLimit: limit ?? GitSurroundings.usualLimit)
  }

  /// The address of a repository: a folder of this machine becomes a full path, the rest stays.
  static func address(_ typed: String) -> String {
    typed.contains("://") ? typed : realPath(typed) ?? typed
  }

  /// The full path of what a person names; nothing when it is not there.
  static func realPath(_ typed: String) -> String? {
    guard let resolved = unsafe realpath(expanded(typed), nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

extension Complaint {
  /// The sentence for what stops a sharing.
  init(_ error: SharingError) {
    words = SharingWords.sentence(error)
    switch error {
    case .notShared, .gitMissing: status = .missing
    case .badAddress: status = .usage
    case .otherRemote: status = .refused
    case .busy, .denied, .outrun, .tooLarge, .cancelled, .git: status = .unavailable
    case .journal: status = .ioError
    }
  }
}
