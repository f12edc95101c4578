/// Verifies a whole store, file after file or several at once.
///
/// It keeps nothing open between two calls, so that it may run on a thread of its own and be given
/// up at any time.
public struct StoreVerifier: Sendable {
  private let store: StoreFolder
  private let own: ReplicaName?
  private let listing: SegmentListing
  private var findings: [SegmentVerifier.Findings] = []
  private var refused: [RefusedFile]
  private var nextFile = 0

  /// Lists what there is to verify.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - own: Our own journal, in which an unfinished end counts; `nil` counts those of every one.
  /// - Throws: ``JournalError`` when the store cannot be listed.
  public init(_ store: StoreFolder, own: ReplicaName? = nil) throws(JournalError) {
    (self.store, self.own) = (store, own)
    listing = try store.segments()
    refused = listing.refused
  }

  /// How many files were verified so far.
  public var filesDone: Int { nextFile }

  /// How many files there are.
  public var files: Int { listing.files.count }

  /// How many bytes there were to verify when the store was listed.
  public var bytes: Int { listing.files.reduce(0) { $0 + $1.size } }

  /// Verifies one more file.
  ///
  /// - Returns: `false` when there was none left.
  @discardableResult
  public mutating func step() -> Bool {
    guard nextFile < listing.files.count else { return false }
    take(Self.examine(listing.files[nextFile], store, own))
    nextFile += 1
    return true
  }

  /// Verifies all the files left and reports.
  ///
  /// - Parameter threads: How many files are read at once.
  /// - Returns: The report on every file.
  public mutating func run(threads: Int = 2) -> StoreVerification {
    let (store, own) = (self.store, self.own)
    let rest = Array(listing.files[nextFile...])
    for result in ParallelMap.map(rest, threads: threads, { Self.examine($0, store, own) }) {
      take(result)
    }
    nextFile = listing.files.count
    return report()
  }

  /// The report on the files verified so far.
  ///
  /// - Returns: What was found, redactions, witnesses and the order of segments included.
  public func report() -> StoreVerification {
    var report = StoreVerification()
    report.refused = refused
    var all = findings
    CrossChecks.redactions(&all)
    CrossChecks.suites(&all)
    CrossChecks.witnesses(all, &report)
    report.segments = all.map(\.report)
    return report
  }

  /// Verifies bytes as if they were those of a file, alone.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - file: The file they stand for.
  ///   - own: Our own journal, as in ``init(_:own:)``.
  /// - Returns: What can be said without the other files; redactions are taken as unjustified
  ///   unless the same bytes justify them.
  package static func examine(
    _ bytes: SegmentBytes, as file: SegmentFile, own: ReplicaName? = nil
  ) -> StoreVerification {
    var all = [SegmentVerifier.verify(bytes, of: file, own: own)]
    CrossChecks.redactions(&all)
    var report = StoreVerification()
    report.segments = all.map(\.report)
    return report
  }

  private enum Examined: Sendable {
    case read(SegmentVerifier.Findings)
    case refused(RefusedFile)
  }

  private mutating func take(_ examined: Examined) {
    switch examined {
    case .read(let found): findings.append(found)
    case .refused(let file): refused.append(file)
    }
  }

  private static func examine(
    _ file: SegmentFile, _ store: StoreFolder, _ own: ReplicaName?
  ) -> Examined {
    do throws(JournalError) {
      return .read(SegmentVerifier.verify(try store.bytes(of: file), of: file, own: own))
    } catch {
      return .refused(RefusedFile(path: file.path, reason: RefusedFile.Reason(error)))
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
