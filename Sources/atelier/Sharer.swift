import Glibc
import Journal
import Partnership
import Sharing
import Store

/// A store and its sharing, as the commands and the workbench use them.
struct Sharer: Sendable {
  let store: OpenStore
  let shared: SharedStore

  init(_ store: OpenStore, limit: Int? = nil, cancellation: Cancellation = Cancellation()) {
    self.store = store
    shared = SharedStore(store.folder, Process.gitSurroundings(limit), cancellation: cancellation)
  }

  /// Exchanges with the remote.
  func sync(progress: (SharedStore.Phase) -> Void) throws(SharingError) -> SyncReport {
    try shared.sync(as: store.replica, progress: progress)
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
    let path = expanded(typed)
    guard !path.contains("://"), let resolved = unsafe realpath(path, nil) else { return typed }
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
