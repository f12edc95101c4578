/// A version of a segment that comes from elsewhere, held against the one we have.
///
/// Only whole units are compared: the bytes after the last one are a write on its way, and so is an
/// act of several units of which some are missing.
package struct SegmentArrival: Sendable {
  /// How the version that arrives stands to the one we have.
  package enum Relation: Sendable, Equatable {
    /// They hold the same units.
    case same
    /// It holds all of ours and more, or has units erased that we still have.
    case extends
    /// Ours holds all of it and more.
    case behind
    /// A unit is not the same in both, or it brings back what ours has erased.
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
    var restored: Int?
    var ours = SegmentScanner(SegmentBytes(known), depth: .structure)
    var theirs = SegmentScanner(SegmentBytes(bytes), depth: .structure)
    while true {
      let (hasOurs, hasTheirs) = (ours.next(), theirs.next())
      guard hasOurs, hasTheirs else {
        if hasTheirs, let restored {
          // What comes after an erasure never holds what was erased.
          (relation, line) = (.diverges, restored)
        } else if hasTheirs {
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
        } else if ours.isRedacted {
          restored = restored ?? line
        } else {
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

  /// The bytes of a segment up to the last whole unit that leaves no act half done.
  ///
  /// - Parameter bytes: The bytes of the file.
  /// - Returns: All of them, most of the time.
  package static func whole(_ bytes: [UInt8]) -> [UInt8] {
    if endsPlainly(bytes, isStart: true) { return bytes }
    var scanner = SegmentScanner(SegmentBytes(bytes))
    var end = 0
    while scanner.next() {
      if !scanner.isFollowedInAct { end = scanner.position.offset }
    }
    return Array(bytes.prefix(end))
  }

  /// Whether bytes end with a whole unit that is no part of an act of several.
  ///
  /// - Parameters:
  ///   - bytes: The end of a segment, or all of it.
  ///   - isStart: Whether it is all of it.
  /// - Returns: `false` as well when the last unit does not fit in these bytes.
  static func endsPlainly(_ bytes: [UInt8], isStart: Bool) -> Bool {
    var end = bytes.count - ChainLine.count
    guard end >= 0, ChainLine.digest(bytes[end...]) != nil else { return false }
    let (chain, act) = (Array("Chaine: ".utf8), Array("Acte: ".utf8))
    while end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
      guard start > 0 || isStart else { return false }
      if bytes[start..<end].starts(with: chain) { return true }
      if bytes[start..<end].starts(with: act) { return false }
      end = start
    }
    return isStart
  }
}

extension SegmentScanner {
  /// Whether the current unit is part of an act that goes on after it.
  fileprivate var isFollowedInAct: Bool {
    let part = value(of: .act)?.split(separator: " ").last?.split(separator: "/")
    guard let part, part.count == 2, let number = Int(part[0]), let count = Int(part[1]) else {
      return false
    }
    return number < count
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
