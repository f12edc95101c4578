package import Journal
package import Partnership
import Synchronization

/// A store that is open: its journals are read and folded, and our own can be appended to.
///
/// Any thread may call it; reading and writing are each one at a time.
package final class OpenStore: Sendable {
  /// The folder.
  package let folder: StoreFolder
  /// Reads facts again.
  package let shelf: FactShelf
  private let writer: Mutex<JournalWriter>
  private let following: Mutex<Following>
  /// What a writing met and nobody asked about yet.
  private let met = Mutex<[WriterWarning]>([])
  let index: StoreIndex?

  /// How far the journals were read.
  private struct Following {
    var reader: StoreReader
    /// Records of acts that are not whole yet.
    var pending: [JournalRecord] = []
    /// The things made since the journals were loaded, by the journal they were made in.
    var made: [String: Set<ThingID>] = [:]

    mutating func note(_ facts: [PlacedFact]) {
      for fact in facts.map(\.fact) where fact.kind.declaration.about != nil {
        made[fact.id.writer, default: []].insert(fact.subject)
      }
    }
  }

  /// Opens a store; nothing is created and nothing is written.
  ///
  /// - Parameters:
  ///   - path: The folder of the store.
  ///   - surroundings: What a writer takes from the machine.
  ///   - cacheRoot: Where an index of an earlier opening may be; without it none is read or kept.
  /// - Throws: ``JournalError`` when it is no store, or cannot be read.
  package init(
    _ path: String, _ surroundings: Surroundings, cacheRoot: String? = nil
  ) throws(JournalError) {
    folder = try StoreFolder(path, system: surroundings.system)
    shelf = FactShelf(folder)
    writer = Mutex(try JournalWriter(folder, surroundings))
    following = Mutex(Following(reader: StoreReader(folder)))
    let store = folder
    index = cacheRoot.flatMap { IndexPlace(store, cacheRoot: $0) }.map { StoreIndex($0, of: store) }
  }

  /// A register and what was met while it was folded.
  package struct Loaded: Sendable {
    /// What all the journals add up to.
    package var register: Register
    /// What was met besides facts.
    package let tally: ReadingTally
    /// The files that are not read.
    package let refused: [RefusedFile]
    /// What an index of it would say, when it is worth keeping one.
    let indexText: String?
  }

  /// Folds every journal of the store, from the start.
  package func load() throws(JournalError) -> Loaded {
    try following.withLock { following -> Result<Loaded, JournalError> in
      do throws(JournalError) {
        if let (loaded, reader) = try loadIndexed() {
          following = Following(reader: reader)
          return .success(loaded)
        }
        var reader = StoreReader(folder)
        let changes = try reader.changes().read
        let (register, tally, ends) = RegisterLoading(changes, in: folder, shelf).run()
        for end in ends { reader.accept(end.change, upTo: end.position, tail: end.tail) }
        following = Following(reader: reader)
        return .success(
          Loaded(
            register: register, tally: tally, refused: reader.refused,
            indexText: index?.text(tally, reader, paths: shelf.files)))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// What came since the last look.
  package enum News: Sendable {
    /// New facts, in the order of their identifiers; none when nothing came.
    case facts([PlacedFact])
    /// A journal is no longer what it was: load again.
    case loadAgain
  }

  /// Reads what grew since the last look.
  package func refresh() throws(JournalError) -> News {
    try following.withLock { following -> Result<News, JournalError> in
      do throws(JournalError) {
        let update = try following.reader.refresh()
        // What is erased must leave the memory too.
        let erases = update.records.contains { $0.kind == "expurgation" }
        guard update.forgotten.isEmpty, !erases else { return .success(.loadAgain) }
        let (whole, pending) = ActGroups.split(following.pending + update.records)
        following.pending = pending
        guard !ActGroups.hasEndAlone(pending) else { return .success(.loadAgain) }
        let facts = whole.compactMap { placed($0) }
        following.note(facts)
        return .success(.facts(facts.sorted { $0.fact.id < $1.fact.id }))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// A fact and where it stands, as a register takes them.
  package struct PlacedFact: Sendable {
    /// The fact.
    package let fact: Fact
    /// Where to read it again.
    package let location: FactLocation
  }

  /// Appends facts as one act: all of them are on disk when this returns, or none counts.
  ///
  /// - Parameters:
  ///   - facts: What was admitted.
  ///   - author: The role of whoever records it.
  ///   - register: What the author knew, so that the facts say what they come after.
  /// - Returns: The facts as they stand in the journal.
  /// - Throws: ``JournalError``; then nothing is acknowledged, and the caller keeps the text.
  package func append(
    _ facts: [AdmittedFact], by author: String, knowing register: Register
  ) throws(JournalError) -> [PlacedFact] {
    try append(acts: [facts], by: author, knowing: register)
  }

  /// Appends acts in order, in one write: each of them is whole, and on a failure none counts.
  ///
  /// - Parameters:
  ///   - acts: What was admitted, act by act.
  ///   - author: The role of whoever records it.
  ///   - register: What the author knew, so that the facts say what they come after.
  /// - Returns: The facts as they stand in the journal.
  /// - Throws: ``JournalError``; then nothing is acknowledged, and the caller keeps the text.
  package func append(
    acts: [[AdmittedFact]], by author: String, knowing register: Register
  ) throws(JournalError) -> [PlacedFact] {
    let numbers = Set(acts.joined().lazy.filter(\.isNumbered).map(\.subject))
    let acts = acts.map { facts in
      Act(
        facts.map { fact in
          FactCoding.fields(of: fact, by: author, after: heads(of: fact.subject, in: register))
        })
    }
    let result = writer.withLock { writer -> Result<AppendReceipt, JournalError> in
      do throws(JournalError) {
        if let last = register.last.flatMap({ EventID($0.text) }) { writer.observe(last) }
        guard !numbers.isEmpty else { return .success(try writer.append(acts)) }
        return .success(
          try writer.numbering { (writer) throws(JournalError) in
            if let taken = try made(in: writer.replica).intersection(numbers).min() {
              throw .overtaken(number: taken.text)
            }
            return try writer.append(acts)
          })
      } catch {
        return .failure(error)
      }
    }
    let receipt = try result.get()
    met.withLock { $0 += receipt.warnings }
    return receipt.records.compactMap { placed($0) }
  }

  /// The things made in our journal since it was loaded, those nobody read yet included.
  ///
  /// Numbers that two people took are told apart by their journals; those of one person would not be.
  private func made(in own: ReplicaName?) throws(JournalError) -> Set<ThingID> {
    guard let own = own?.description else { return [] }
    return try following.withLock { following -> Result<Set<ThingID>, JournalError> in
      do throws(JournalError) {
        var ahead = following
        ahead.note(try ahead.reader.refresh().records.compactMap { placed($0) })
        return .success(ahead.made[own] ?? [])
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// What writing met and dealt with since the last time this was asked.
  package func takeWarnings() -> [WriterWarning] {
    let said = met.withLock { met in
      defer { met = [] }
      return met
    }
    return said + writer.withLock { $0.takeWarnings() }
  }

  /// The last fact of each other writer about a thing: what a new fact comes after.
  private func heads(of subject: ThingID, in register: Register) -> [FactID] {
    guard let thing = register.thing(subject) else { return [] }
    let own = writer.withLock { $0.replica?.description }
    var heads: [String: FactID] = [:]
    for fact in register.history(of: thing) where fact.id.writer != own {
      heads[fact.id.writer] = fact.id
    }
    return heads.values.sorted()
  }

  /// Does something with the writer of our journal, one at a time.
  func withWriter<Value: Sendable>(_ work: (inout JournalWriter) -> Value) -> Value {
    writer.withLock { work(&$0) }
  }

  /// The name of our journal, or nothing before we wrote.
  package var replica: ReplicaName? { writer.withLock { $0.replica } }

  /// Gives up our journal for a new one, because another continuation of it exists elsewhere.
  ///
  /// - Returns: The name of the new one.
  /// - Throws: ``JournalError`` when it cannot be begun.
  @discardableResult
  package func startOver() throws(JournalError) -> ReplicaName {
    try writer.withLock { writer -> Result<ReplicaName, JournalError> in
      do throws(JournalError) {
        return .success(try writer.startOver())
      } catch {
        return .failure(error)
      }
    }.get()
  }

  func placed(_ record: JournalRecord) -> PlacedFact? {
    FactCoding.fact(of: record).map {
      PlacedFact(fact: $0, location: shelf.location(of: record))
    }
  }

  /// Works with the drafts of this person on this machine.
  package func withDrafts<Value>(
    _ work: (DraftFolder) throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    let drafts = writer.withLock { writer -> Result<DraftFolder, JournalError> in
      do throws(JournalError) {
        return .success(try writer.drafts())
      } catch {
        return .failure(error)
      }
    }
    return try work(try drafts.get())
  }

  /// Works with the texts this person has open in an editor on this machine.
  package func withEditedTexts<Value>(
    _ work: (EditedTexts) throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    let texts = writer.withLock { writer -> Result<EditedTexts, JournalError> in
      do throws(JournalError) {
        return .success(try writer.editedTexts())
      } catch {
        return .failure(error)
      }
    }
    return try work(try texts.get())
  }
}
