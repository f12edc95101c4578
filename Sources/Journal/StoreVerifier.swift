/// Verifies a whole store, file after file or several at once.
///
/// It keeps nothing open between two calls, so that it may run on a thread of its own and be given
/// up at any time.
public struct StoreVerifier: Sendable {
  private let store: StoreFolder
  private let own: ReplicaName?
  private let memory: WriterMemory?
  private let examiner: (any RecordExaminer)?
  private let items: [Item]
  private var findings: [SegmentVerifier.Findings] = []
  private var refused: [RefusedFile]
  private var piecesChecked = 0
  private var pieces: Set<Digest> = []
  private var damagedPieces: [JournalDamage] = []
  private var next = 0

  private enum Item: Sendable {
    case segment(SegmentFile)
    case piece(PieceFile)
  }

  /// Lists what there is to verify.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - own: Our own journal, in which an unfinished end counts; `nil` counts those of every one.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  public init(_ store: StoreFolder, own: ReplicaName? = nil) throws(JournalError) {
    try self.init(store, own: own, memory: nil, examiner: nil)
  }

  /// Lists what there is to verify.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - own: Our own journal, as in ``init(_:own:)``.
  ///   - memory: What this machine remembers of it, read before anything of the store.
  ///   - examiner: What knows the kinds of record.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  package init(
    _ store: StoreFolder, own: ReplicaName?, memory: WriterMemory?,
    examiner: (any RecordExaminer)?
  ) throws(JournalError) {
    (self.store, self.own, self.memory, self.examiner) = (store, own, memory, examiner)
    let listing = try store.segments()
    let pieces = store.pieceFiles()
    refused = listing.refused + pieces.refused
    items = listing.files.map { .segment($0) } + pieces.files.map { .piece($0) }
  }

  /// Verifies one more file.
  ///
  /// - Returns: `false` when there was none left.
  @discardableResult
  public mutating func step() -> Bool {
    guard next < items.count else { return false }
    take(Self.examine(items[next], store, own, examiner))
    next += 1
    return true
  }

  /// Verifies all the files left and reports.
  ///
  /// - Parameter threads: How many files are read at once.
  /// - Returns: The report on every file.
  public mutating func run(threads: Int = 2) -> StoreVerification {
    let (store, own, examiner) = (self.store, self.own, self.examiner)
    let rest = Array(items[next...])
    let results = ParallelMap.map(rest, threads: threads) {
      Self.examine($0, store, own, examiner)
    }
    for result in results { take(result) }
    next = items.count
    return report()
  }

  /// The report on the files verified so far.
  ///
  /// - Returns: What was found, redactions, witnesses and the order of segments included.
  public func report() -> StoreVerification {
    var report = StoreVerification()
    report.refused = refused
    report.own = own
    var all = findings
    CrossChecks.redactions(&all)
    CrossChecks.suites(&all)
    report.segments = all.map(\.report)
    report.beginBases()
    CrossChecks.witnesses(all, own: own, memory: memory, &report)
    CrossChecks.checkpoints(all, store, own: own, &report)
    report.erasures = CrossChecks.erasures(all) { store.holds($1, in: $0) }
    report.doubles = CrossChecks.doubles(all, in: store)
    report.isTyped = examiner != nil
    report.unknownKinds = all.reduce(0) { $0 + $1.notes.unknownKinds }
    report.unknownFields = all.reduce(0) { $0 + $1.notes.unknownFields }
    report.piecesChecked = piecesChecked
    report.damagedPieces = damagedPieces
    let cited = all.reduce(into: Set<Digest>()) { $0.formUnion($1.pieces) }
    report.missingPieces = cited.subtracting(pieces).sorted()
    return report
  }

  /// Verifies bytes as if they were those of a file, alone.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - file: The file they stand for.
  ///   - own: Our own journal, as in ``init(_:own:)``.
  ///   - examiner: What knows the kinds of record.
  ///   - siblings: The other segments of the same journal, which may justify what is erased in this
  ///     one and tell where its chain comes from.
  /// - Returns: What can be said without the other files; redactions are taken as unjustified
  ///   unless these bytes or the siblings justify them.
  package static func examine(
    _ bytes: SegmentBytes, as file: SegmentFile, own: ReplicaName? = nil,
    examiner: (any RecordExaminer)? = nil, siblings: [(SegmentBytes, SegmentFile)] = []
  ) -> StoreVerification {
    var all = [SegmentVerifier.verify(bytes, of: file, own: own, examiner)]
    all += siblings.map { SegmentVerifier.verify($0.0, of: $0.1, own: own) }
    CrossChecks.redactions(&all)
    CrossChecks.suites(&all)
    var report = StoreVerification()
    report.segments = [all[0].report]
    report.beginBases()
    report.isTyped = examiner != nil
    report.unknownKinds = all[0].notes.unknownKinds
    report.unknownFields = all[0].notes.unknownFields
    return report
  }

  private enum Examined: Sendable {
    case read(SegmentVerifier.Findings)
    case piece(PieceFile, isIntact: Bool)
    case refused(RefusedFile)
  }

  private mutating func take(_ examined: Examined) {
    switch examined {
    case .read(let found): findings.append(found)
    case .refused(let file): refused.append(file)
    case .piece(let piece, let isIntact):
      piecesChecked += 1
      // A document that was changed is damage; to say that it is missing as well helps nobody.
      pieces.insert(piece.digest)
      guard !isIntact else { return }
      damagedPieces.append(
        JournalDamage(
          path: piece.path, line: 1, byte: 0, number: 0, record: nil, cause: .changedPiece))
    }
  }

  private static func examine(
    _ item: Item, _ store: StoreFolder, _ own: ReplicaName?, _ examiner: (any RecordExaminer)?
  ) -> Examined {
    switch item {
    case .segment(let file):
      do throws(JournalError) {
        return .read(
          SegmentVerifier.verify(try store.bytes(of: file), of: file, own: own, examiner))
      } catch {
        return .refused(RefusedFile(path: file.path, reason: RefusedFile.Reason(error)))
      }
    case .piece(let piece):
      do throws(JournalError) {
        let digest = Digest(of: try store.bytes(at: piece.path).storage)
        return .piece(piece, isIntact: digest == piece.digest && piece.isInPlace)
      } catch {
        return .refused(RefusedFile(path: piece.path, reason: RefusedFile.Reason(error)))
      }
    }
  }
}

extension RefusedFile.Reason {
  init(_ error: JournalError) {
    switch error {
    case .refused(_, let reason): self = reason
    case .system(let failure): self = .unreadable(code: failure.code)
    default: self = .unreadable(code: 13)
    }
  }
}
