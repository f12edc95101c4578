import Journal
import Partnership

// What an earlier opening left behind to open faster.
extension OpenStore {
  /// From how many facts on an index is worth the disk it takes.
  static let indexedFacts = 5000

  /// Keeps what was loaded for the next opening; meant for a moment when nobody waits.
  ///
  /// - Parameters:
  ///   - loaded: What ``load()`` gave.
  ///   - least: From how many facts on.
  /// - Returns: Whether an index was written.
  @discardableResult
  package func keepIndex(of loaded: Loaded, from least: Int = OpenStore.indexedFacts) -> Bool {
    guard let index, let text = loaded.indexText, loaded.register.factCount >= least else {
      return false
    }
    return index.save(loaded.register, text)
  }

  /// The register of the index and what came since, or nothing when there is any doubt.
  func loadIndexed() throws(JournalError) -> (Loaded, StoreReader)? {
    guard let index, var found = index.load(), shelf.restore(found.paths) else { return nil }
    let update = try found.reader.refresh()
    guard update.forgotten.isEmpty else { return nil }
    let (whole, pending) = ActGroups.split(update.records)
    guard pending.isEmpty, update.damage.isEmpty else { return nil }
    let facts = whole.compactMap { placed($0) }.sorted { $0.fact.id < $1.fact.id }
    for fact in facts {
      guard found.register.ingest(fact.fact, at: fact.location, reading: shelf) else { return nil }
    }
    let known = KnownFields()
    for record in update.records {
      guard let fact = FactCoding.fact(of: record) else {
        if !FactCoding.serviceKinds.contains(record.kind) { return nil }
        continue
      }
      found.tally.unknownFields += record.fields.count { !known.holds($0.name, in: fact.kind) }
    }
    found.tally.records += update.records.count
    // Reading many facts the slow way again and again would cost more than a new index.
    let text =
      facts.count > OpenStore.indexedFacts
      ? index.text(found.tally, found.reader, paths: shelf.files) : nil
    return (
      Loaded(
        register: found.register, tally: found.tally, refused: found.reader.refused,
        indexText: text), found.reader
    )
  }
}
