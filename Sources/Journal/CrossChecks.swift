/// What can only be said of several files together.
enum CrossChecks {
  typealias Findings = SegmentVerifier.Findings

  /// A segment continues a chain value of an earlier one; what is after that value was never
  /// acknowledged.
  ///
  /// Nothing is said when no earlier segment is here: it may be kept elsewhere.
  static func suites(_ all: inout [Findings]) {
    for index in all.indices {
      guard all[index].report.file.role != .conflictCopy, let suite = all[index].suite,
        let previous = previous(of: index, in: all)
      else { continue }
      if let place = all[previous].heads.lastIndex(of: suite) {
        let count = all[previous].heads.count - place - 1
        all[previous].report.unacknowledged = Swift.max(
          all[previous].report.unacknowledged, count)
      } else if !all.contains(where: {
        $0.report.file.replica == all[index].report.file.replica && $0.heads.contains(suite)
      }) {
        all[index].report.damage.insert(
          JournalDamage(
            path: all[index].report.file.path, line: 1, byte: 0, number: 0, record: nil,
            cause: .brokenSuite),
          at: 0)
      }
    }
  }

  private static func previous(of index: Int, in all: [Findings]) -> Int? {
    let file = all[index].report.file
    guard let own = file.name else { return nil }
    var best: (index: Int, name: SegmentName)?
    for candidate in all.indices {
      let other = all[candidate].report.file
      guard other.replica == file.replica, other.role != .conflictCopy, let name = other.name,
        name < own
      else { continue }
      if best.map({ $0.name < name }) ?? true { best = (candidate, name) }
    }
    return best?.index
  }

  /// Compares what witnesses saw with the segments they name.
  ///
  /// Units that are not here are a delay when another journal saw them: it may have come before
  /// the one it speaks of. What we saw ourselves was here.
  ///
  /// - Parameters:
  ///   - all: What was found in every file.
  ///   - own: Our own journal.
  ///   - memory: What we remember of it.
  ///   - report: Where the answer goes.
  static func witnesses(
    _ all: [Findings], own: ReplicaName?, memory: WriterMemory?, _ report: inout StoreVerification
  ) {
    var heads: [String: (path: String, heads: [Digest])] = [:]
    for found in all where found.report.file.role != .conflictCopy {
      let file = found.report.file
      heads["\(file.replica)/\(Path.name(of: file.path))"] = (file.path, found.heads)
    }
    func compare(_ saying: WitnessedHead, _ source: WitnessConflict.Source, isCertain: Bool) {
      let (path, known) = heads[saying.file] ?? ("journaux/\(saying.file)", [])
      guard saying.count <= known.count || isCertain else {
        report.witnessesAhead += 1
        return
      }
      if case .record = source { report.witnessesChecked += 1 }
      let found = saying.count <= known.count ? known[saying.count - 1] : nil
      if found == saying.head {
        report.credit(source, to: saying.replica)
      } else {
        report.conflicts.append(
          WitnessConflict(
            source: source, path: path, count: saying.count, seen: saying.head, found: found,
            units: known.count))
      }
    }
    for found in all {
      for (witness, saying) in found.witnesses {
        compare(saying, .record(witness), isCertain: found.report.file.replica == own)
      }
    }
    guard let memory, memory.units > 0 else { return }
    report.isMemoryChecked = true
    let saying = WitnessedHead(
      file: "\(memory.replica)/\(memory.segment).rec", count: memory.units, head: memory.head)
    // A write that was torn leaves an unfinished end in place of the last unit: that says it all.
    let isTorn = report.segments.contains {
      $0.file.replica == memory.replica && $0.file.name == memory.segment && $0.tail != nil
        && $0.units == memory.units - 1
    }
    if !isTorn { compare(saying, .memory, isCertain: true) }
  }
}

/// What this machine remembers of its own journal: it held at least this.
package struct WriterMemory: Sendable, Equatable {
  let replica: ReplicaName
  let segment: SegmentName
  let units: Int
  let head: Digest
}
