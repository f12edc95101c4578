/// Why what others sent is not accepted; the store stays as it was.
package enum RemoteFault: Error, Sendable, Hashable {
  /// A symbolic link.
  case symbolicLink(String)
  /// Another repository inside this one.
  case submodule(String)
  /// A file that may be executed.
  case executable(String)
  /// A path that leads out of the store, or that no system should be given.
  case unsafePath(String)
  /// A file beyond the size a reader opens.
  case tooLarge(String, bytes: Int)
  /// Objects git itself does not allow; its words.
  case malformed(String)
  /// The commits we had accepted are no longer among those sent.
  case rewrittenHistory
  /// The journals of another store.
  case otherStore(ours: String, theirs: String)
  /// A journal of somebody else no longer says what it said.
  case journalChanged(String, line: Int)
  /// A journal of somebody else is gone.
  case journalRemoved(String)
  /// Our own journal no longer says what we had sent.
  case ownJournalChanged(String, line: Int)
  /// Our own journal goes on where we did not write.
  case ownJournalContinued(String)
  /// What is new in a journal is not as its writer wrote it.
  case damaged(String, line: Int)
  /// A record was erased, and its journal does not say so.
  case unjustifiedErasure(String, id: String)
  /// A piece has not the bytes its name announces.
  case wrongPiece(String)
}
