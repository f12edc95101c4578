/// What can only be said of several files together.
enum CrossChecks {
  typealias Findings = SegmentVerifier.Findings

  /// An erased unit is legitimate only if a verified erasure of the same journal names it.
  static func redactions(_ all: inout [Findings]) {
    let erasures = Dictionary(
      all.map { ($0.report.file.replica, $0.erasures) }, uniquingKeysWith: { $0.union($1) })
    for index in all.indices {
      let known = erasures[all[index].report.file.replica] ?? []
      for redaction in all[index].redactions where !known.contains(redaction.id.description) {
        all[index].report.damage.append(redaction.damage)
      }
      all[index].report.damage.sort { $0.byte < $1.byte }
    }
  }

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
            path: all[index].report.file.path, line: 1, byte: 0, number: 0, cause: .brokenSuite),
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

  /// Compares `Tete: <replica>/<segment>.rec <count> <chain>` with the segment it names.
  static func witnesses(_ all: [Findings], _ report: inout StoreVerification) {
    var heads: [String: (path: String, heads: [Digest])] = [:]
    for found in all where found.report.file.role != .conflictCopy {
      let file = found.report.file
      heads["\(file.replica)/\(Path.name(of: file.path))"] = (file.path, found.heads)
    }
    for (witness, saying) in all.flatMap(\.witnesses) {
      let words = saying.utf8.split(separator: ASCII.space).map { Array($0) }
      guard words.count == 3, let count = Int(digits: words[1]), count > 0,
        let seen = Digest(hexadecimal: words[2][...])
      else { continue }
      guard let (path, known) = heads[String(decoding: words[0], as: UTF8.self)],
        count <= known.count
      else {
        report.witnessesAhead += 1
        continue
      }
      report.witnessesChecked += 1
      if known[count - 1] != seen {
        report.conflicts.append(
          WitnessConflict(
            witness: witness, path: path, count: count, seen: seen, found: known[count - 1]))
      }
    }
  }
}
