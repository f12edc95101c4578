package import Journal

/// Why a store could not be shared at all; nothing was changed.
package enum SharingError: Error, Sendable {
  /// There is no git on this machine.
  case gitMissing
  /// The store has no git folder.
  case notShared
  /// The store has another remote already.
  case otherRemote(String)
  /// The address cannot be one.
  case badAddress(String)
  /// Another program shares this store right now.
  case busy
  /// Somebody answers and does not let us in; what git says.
  case denied(String)
  /// Others sent without end; nothing is lost, try again.
  case outrun(attempts: Int)
  /// One reception brings more than allowed.
  case tooLarge(limit: Int)
  /// We were asked to give up.
  case cancelled
  /// Git refuses something; its own words.
  case git(command: String, words: String)
  /// The store cannot be read or written.
  case journal(JournalError)
}

extension SharingError {
  /// Runs what the journal may refuse.
  static func wrapping<Value>(
    _ work: () throws(JournalError) -> Value
  ) throws(SharingError) -> Value {
    do throws(JournalError) { return try work() } catch { throw .journal(error) }
  }

  /// Why the lock of the sharing could not be had.
  static func held(_ error: JournalError) -> SharingError {
    if case .busy = error { return .busy }
    return .journal(error)
  }
}
