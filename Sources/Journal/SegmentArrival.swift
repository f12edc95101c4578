/// A version of a segment that comes from elsewhere, held against the one we have.
///
/// Only whole units are compared: the bytes after the last one are a write on its way.
package struct SegmentArrival: Sendable {
  /// How the version that arrives stands to the one we have.
  package enum Relation: Sendable, Equatable {
    /// They hold the same units.
    case same
    /// It holds all of ours and more, or has units erased that we still have.
    case extends
    /// Ours holds all of it and more.
    case behind
    /// A unit is not the same in both.
    case diverges
  }

  /// How it stands to ours.
  package private(set) var relation = Relation.same
  /// The line of the first unit that is not the same, from 1.
  package private(set) var line = 1
  /// The ids of the units it has erased and we have not.
  package private(set) var redacted: [String] = []
  /// How many units both have.
  package private(set) var common = 0
  /// The first thing wrong in what is new.
  package private(set) var damage: JournalDamage?

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - bytes: The version that arrives.
  ///   - path: Its path, which says whose journal it is.
  ///   - known: The version we have; empty when we have none.
  package init(_ bytes: [UInt8], at path: String, after known: [UInt8]) {
    compare(known, bytes)
    guard relation != .behind, relation != .same, let file = SegmentFile(arriving: path, bytes)
    else { return }
    let report = StoreVerifier.examine(SegmentBytes(bytes), as: file)
    // Whether an erasure is justified is told by the journal as a whole.
    damage = report.damage.first { $0.number >= common && $0.cause.concernsBytes }
    if !redacted.isEmpty {
      let broken = Set(report.damage.filter { $0.cause == .brokenChain }.map(\.number))
      if !broken.isEmpty { relation = .diverges }
    }
  }

  private mutating func compare(_ known: [UInt8], _ bytes: [UInt8]) {
    var ours = SegmentScanner(SegmentBytes(known), depth: .structure)
    var theirs = SegmentScanner(SegmentBytes(bytes), depth: .structure)
    while true {
      let (hasOurs, hasTheirs) = (ours.next(), theirs.next())
      guard hasOurs, hasTheirs else {
        if hasTheirs {
          relation = .extends
        } else if hasOurs {
          relation = .behind
        } else {
          relation = redacted.isEmpty ? .same : .extends
        }
        return
      }
      line = theirs.unit.linesBefore + 1
      let isEqual = known[ours.unit.body] == bytes[theirs.unit.body] && ours.chain == theirs.chain
      if !isEqual {
        // An erased unit keeps its chain value: what follows it goes on from there.
        guard ours.chain == theirs.chain, ours.id() == theirs.id(), let id = theirs.id() else {
          relation = .diverges
          return
        }
        if theirs.isRedacted {
          redacted.append(id.description)
        } else if !ours.isRedacted {
          relation = .diverges
          return
        }
      }
      common += 1
    }
  }

  /// The ids that the erasures of a segment name.
  ///
  /// - Parameter bytes: The segment.
  /// - Returns: The `Vise` of each `expurgation`.
  package static func erasures(in bytes: [UInt8]) -> Set<String> {
    var scanner = SegmentScanner(SegmentBytes(bytes))
    var targets: Set<String> = []
    while scanner.next() {
      if scanner.value(of: .type) == "expurgation", let target = scanner.value(of: .target) {
        targets.insert(target)
      }
    }
    return targets
  }

  /// How many whole units a segment has.
  ///
  /// - Parameter bytes: The segment.
  /// - Returns: Their number.
  package static func units(in bytes: [UInt8]) -> Int {
    var scanner = SegmentScanner(SegmentBytes(bytes), depth: .structure)
    while scanner.next() {}
    return scanner.position.units
  }

  /// The bytes of a segment up to its last whole unit.
  ///
  /// - Parameter bytes: The bytes of the file.
  /// - Returns: All of them, most of the time.
  package static func whole(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.count >= ChainLine.count, ChainLine.digest(bytes.suffix(ChainLine.count)) != nil {
      return bytes
    }
    var scanner = SegmentScanner(SegmentBytes(bytes), depth: .structure)
    while scanner.next() {}
    return Array(bytes.prefix(scanner.position.offset))
  }
}

extension JournalDamage.Cause {
  /// Whether the bytes are not as their writer wrote them, whatever the rest of the store says.
  fileprivate var concernsBytes: Bool {
    switch self {
    case .grammar, .brokenChain, .foreignIdentifier, .misplaced: true
    case .unjustifiedRedaction, .brokenSuite, .value, .changedPiece: false
    }
  }
}

extension SegmentFile {
  /// A file that is not in the store yet.
  fileprivate init?(arriving path: String, _ bytes: [UInt8]) {
    switch StorePath(path) {
    case .segment(let replica, let name):
      self.init(
        path: path, replica: replica, name: name, role: .segment, size: bytes.count, modified: 0,
        device: 0, inode: 0)
    case .copy(let replica, let name):
      self.init(
        path: path, replica: replica, name: name, role: .conflictCopy, size: bytes.count,
        modified: 0, device: 0, inode: 0)
    default: return nil
    }
  }
}
