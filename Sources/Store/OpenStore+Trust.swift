package import Journal

extension OpenStore {
  /// Prepares to verify the store while it is open.
  ///
  /// - Returns: The verifier, before its first file.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  package func verifier() throws(JournalError) -> StoreVerifier {
    let (own, memory) = withWriter { ($0.replica, $0.memory) }
    return try StoreVerifier(folder, own: own, memory: memory, examiner: FieldTypes())
  }

  /// Says in our journal what a verification of the whole store shows of the others: how far their
  /// journals go, and that what they erased is gone from here.
  ///
  /// Nothing is written by somebody who never wrote here, nor of a store whose history was
  /// rewritten.
  ///
  /// - Parameters:
  ///   - report: What the verification found.
  ///   - occasion: Why now.
  ///   - author: The role of whoever writes.
  /// - Throws: ``JournalError`` when our journal cannot be written.
  package func answer(
    _ report: StoreVerification, on occasion: WitnessOccasion, by author: String
  ) throws(JournalError) {
    guard report.conflicts.isEmpty else { return }
    try withWriter { writer -> Result<Void, JournalError> in
      do throws(JournalError) {
        try writer.acknowledge(report.erasures, by: author)
        try writer.witness(on: occasion, by: author)
        return .success(())
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// Erases the content of a record of ours; see ``JournalWriter/redact(_:reason:basis:by:)``.
  ///
  /// The index of an earlier opening holds what was erased, and goes first.
  package func redact(
    _ id: EventID, reason: String, basis: String?, by author: String
  ) throws(RedactionError) -> RedactionReceipt {
    index?.discard()
    return try withWriter { writer -> Result<RedactionReceipt, RedactionError> in
      do throws(RedactionError) {
        return .success(try writer.redact(id, reason: reason, basis: basis, by: author))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// A record of ours that may be erased.
  package func redactable(_ id: EventID) throws(RedactionError) -> JournalRecord {
    try withWriter { writer -> Result<JournalRecord, RedactionError> in
      do throws(RedactionError) {
        return .success(try writer.redactable(id))
      } catch {
        return .failure(error)
      }
    }.get()
  }
}
