package import Journal

extension StoreVerifier {
  /// Prepares to verify all that can be, without creating anything.
  ///
  /// That is chains, types of fields, documents, witnesses, and what this machine remembers of its
  /// own journal.
  ///
  /// - Parameters:
  ///   - path: The folder of the store.
  ///   - surroundings: Where the local state is.
  /// - Returns: The verifier, before its first file.
  /// - Throws: ``JournalError`` when it is no store, or cannot be listed.
  package static func all(
    of path: String, _ surroundings: Surroundings
  ) throws(JournalError) -> StoreVerifier {
    let folder = try StoreFolder(path, system: surroundings.system)
    let writer = try JournalWriter(folder, surroundings)
    return try StoreVerifier(
      folder, own: writer.replica, memory: writer.memory, examiner: FieldTypes())
  }
}
