extension JournalWriter {
  /// Does something while no other program of ours gives numbers: what is read of our journal before
  /// an append still holds when it is written.
  ///
  /// The lock is not that of the append, which is held for the append only; who numbers nothing does
  /// not wait for it.
  ///
  /// - Parameter work: Looks at the journal, then appends.
  /// - Returns: What the work returns.
  /// - Throws: ``JournalError/busy(holder:)`` when another program holds the lock, or what the work
  ///   throws.
  package mutating func numbering<Value>(
    _ work: (inout JournalWriter) throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    try createLocalState()
    guard let local else { throw .notAStore(path: store.path) }
    let lock = try WriterLock(local.numbering, system)
    do throws(JournalError) {
      let value = try work(&self)
      lock.release()
      return value
    } catch {
      lock.release()
      throw error
    }
  }
}
