import Journal
import Partnership

/// Folds every journal of a store into one register, one fact after the other.
///
/// The plain way, which takes anything in whatever order it comes. ``RegisterLoading`` is the fast one,
/// and tests hold it to this one.
struct PlainLoading {
  private let changes: [StoreReader.Change]
  private let folder: StoreFolder
  private let shelf: FactShelf
  private let known = KnownFields()

  init(_ changes: [StoreReader.Change], in folder: StoreFolder, _ shelf: FactShelf) {
    (self.changes, self.folder, self.shelf) = (changes, folder, shelf)
  }

  /// Folds the union of all journals.
  ///
  /// - Returns: The register, what was met besides facts, and how far each file was read.
  func run() -> (register: Register, tally: ReadingTally, ends: [FactCursor.End]) {
    var cursors = cursors()
    var register = Register()
    while let next = earliest(cursors), let item = cursors[next].current {
      guard register.ingest(item.fact, at: item.location, reading: shelf) else {
        // A journal whose identifiers go back: sort before folding, at the price of memory.
        return runSorted()
      }
      cursors[next].advance()
    }
    return (register, tally(of: cursors), cursors.flatMap(\.ends))
  }

  private func runSorted() -> (Register, ReadingTally, [FactCursor.End]) {
    var cursors = cursors()
    var items: [(id: FactID, location: FactLocation)] = []
    for index in cursors.indices {
      while let item = cursors[index].current {
        items.append((item.fact.id, item.location))
        cursors[index].advance()
      }
    }
    items.sort { $0.id < $1.id }
    var register = Register()
    for item in items {
      guard let fact = shelf.fact(at: item.location) else { continue }
      _ = register.ingest(fact, at: item.location, reading: shelf)
    }
    return (register, tally(of: cursors), cursors.flatMap(\.ends))
  }

  /// One cursor for each journal, and one for each copy a synchronising program made.
  private func cursors() -> [FactCursor] {
    let sources = changes.map {
      FactCursor.Source(change: $0, number: shelf.number(of: $0.file.path))
    }
    let copies = sources.filter { $0.change.file.role == .conflictCopy }.map { [$0] }
    let journals = Dictionary(
      grouping: sources.filter { $0.change.file.role != .conflictCopy }, by: \.change.file.replica
    ).values.map { sources in sources.sorted { name(of: $0) < name(of: $1) } }
    return (journals + copies).map { FactCursor($0, in: folder, known) }
  }

  private func name(of source: FactCursor.Source) -> String {
    source.change.file.name?.description ?? ""
  }

  private func earliest(_ cursors: [FactCursor]) -> Int? {
    var best: Int?
    for index in cursors.indices {
      guard let item = cursors[index].current else { continue }
      if let chosen = best, let other = cursors[chosen].current, other.fact.id <= item.fact.id {
        continue
      }
      best = index
    }
    return best
  }

  private func tally(of cursors: [FactCursor]) -> ReadingTally {
    cursors.reduce(into: ReadingTally()) { $0.add($1.tally) }
  }
}
