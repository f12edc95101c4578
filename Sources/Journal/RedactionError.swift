/// Why a record is not erased.
public enum RedactionError: Error, Sendable, Equatable {
  /// No journal of ours has a record of that id.
  case unknown(EventID)
  /// It is in another's journal, which only its author may rewrite.
  case foreign(EventID)
  /// It is a record about the journal itself, or the first of its file: the chain hangs on it.
  case service(EventID)
  /// Its file does not verify: rewriting it would cover up what happened to it.
  case damaged(path: String)
  /// The journal could not be read or written.
  case journal(JournalError)
}

/// What an erasure did.
public struct RedactionReceipt: Sendable, Equatable {
  /// The file rewritten, relative to the store; nothing when the record stood erased already.
  public let path: String?
  /// The `expurgation` that announces it.
  public let announcement: EventID
  /// Whether it was announced earlier: an interrupted erasure went on.
  public let isResumed: Bool
  /// The files of the local state that held its text and were removed: drafts, texts, quarantine.
  public let traces: [String]
}
