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
}
