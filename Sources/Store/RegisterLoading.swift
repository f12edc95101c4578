import Journal
import Partnership

/// Folds every journal of a store into one register, in the order of the identifiers.
///
/// Files are coded on several threads while the facts of those before are added up on this one. What
/// seldom happens (a journal whose identifiers go back, an act across two files) is left to
/// ``PlainLoading``.
struct RegisterLoading {
  /// What a loading gives.
  typealias Outcome = (register: Register, tally: ReadingTally, ends: [FactCursor.End])

  private let changes: [StoreReader.Change]
  private let folder: StoreFolder
  private let shelf: FactShelf
  private let threads: Int

  init(
    _ changes: [StoreReader.Change], in folder: StoreFolder, _ shelf: FactShelf, threads: Int = 2
  ) {
    (self.changes, self.folder, self.shelf, self.threads) = (changes, folder, shelf, threads)
  }

  /// Folds the union of all journals.
  ///
  /// - Returns: The register, what was met besides facts, and how far each file was read.
  func run() -> Outcome {
    runCoded() ?? PlainLoading(changes, in: folder, shelf).run()
  }

  /// One journal: the files that are left, and the facts of the one that is being taken.
  private struct Journal {
    var files: ArraySlice<(source: FactCursor.Source, index: Int)>
    var facts = CodedFacts()
    var places = Register.BatchPlaces(CodedFacts())
    var segment: UInt32 = 0
    var next = 0
    var endsInside = false

    var id: FactID? { next < facts.count ? facts.id(at: next) : nil }
  }

  /// The fast way; nothing where it does not apply.
  func runCoded() -> Outcome? {
    let sources = changes.map {
      FactCursor.Source(change: $0, number: shelf.number(of: $0.file.path))
    }
    let order = Self.order(SourceOrder.journals(sources))
    let coders = CoderPool()
    let work = WorkAhead(order.files, threads: threads) { [folder] file in
      SegmentCoding.code(file.change, in: folder, coders)
    }
    var outcome: Outcome = (Register(), ReadingTally(), [])
    var journals = order.journals.map { Journal(files: $0[...]) }
    for index in journals.indices {
      guard advance(&journals[index], work, &outcome) else { return nil }
    }
    if let (count, sample) = expected(journals) { outcome.register.reserve(count, like: sample) }
    while let (index, limit) = Self.earliest(journals) {
      guard
        let next = outcome.register.ingest(
          journals[index].facts, from: journals[index].next, &journals[index].places,
          segment: journals[index].segment, until: limit, reading: shelf)
      else { return nil }
      journals[index].next = next
      guard advance(&journals[index], work, &outcome) else { return nil }
    }
    return outcome
  }

  /// About how many facts there are in all, judging by the first file of a journal.
  private func expected(_ journals: [Journal]) -> (count: Int, sample: CodedFacts)? {
    let longest = journals.max { $0.facts.count < $1.facts.count }
    guard let longest, longest.facts.count > 100 else { return nil }
    let read = changes.first { shelf.number(of: $0.file.path) == longest.segment }?.file.size ?? 0
    let bytes = changes.reduce(0) { $0 + $1.file.size }
    return (bytes / Swift.max(1, read / longest.facts.count) / 8 * 9, longest.facts)
  }

  /// Goes to the next file of a journal until there is a fact; `false` to begin again the plain way.
  private func advance(
    _ journal: inout Journal, _ work: WorkAhead<FactCursor.Source, CodedSegment>,
    _ outcome: inout Outcome
  ) -> Bool {
    while journal.next >= journal.facts.count, let file = journal.files.popFirst() {
      let segment = work.result(at: file.index)
      if journal.endsInside, segment.hasOrphans { return false }
      if let end = segment.end {
        outcome.ends.append(
          FactCursor.End(change: file.source.change, position: end.position, tail: end.tail))
      }
      outcome.tally.add(segment.tally)
      (journal.facts, journal.next) = (segment.facts, 0)
      journal.places = Register.BatchPlaces(segment.facts)
      journal.segment = file.source.number
      if segment.endsInside { journal.endsInside = true }
    }
    return true
  }

  /// The journal whose next fact comes first, and where another one takes over.
  private static func earliest(_ journals: [Journal]) -> (index: Int, limit: FactID?)? {
    var best: (index: Int, id: FactID)?
    var second: FactID?
    for (index, journal) in journals.enumerated() {
      guard let id = journal.id else { continue }
      if let known = best {
        if id < known.id {
          (best, second) = ((index, id), known.id)
        } else if second.map({ id < $0 }) ?? true {
          second = id
        }
      } else {
        best = (index, id)
      }
    }
    return best.map { ($0.index, second) }
  }

  /// The files in the order in which they will be wanted, and each journal's with their places in it.
  private static func order(_ journals: [[FactCursor.Source]]) -> (
    files: [FactCursor.Source], journals: [[(source: FactCursor.Source, index: Int)]]
  ) {
    let all = journals.enumerated().flatMap { journal, files in
      files.enumerated().map { (journal: journal, place: $0, source: $1) }
    }
    let sorted = all.sorted {
      // The first file of every journal is needed to begin.
      let left = ($0.place == 0 ? "" : SourceOrder.name(of: $0.source), $0.journal)
      let right = ($1.place == 0 ? "" : SourceOrder.name(of: $1.source), $1.journal)
      return left < right
    }
    var placed = journals.map { _ in [(source: FactCursor.Source, index: Int)]() }
    for (index, item) in sorted.enumerated() { placed[item.journal].append((item.source, index)) }
    return (sorted.map(\.source), placed)
  }
}
