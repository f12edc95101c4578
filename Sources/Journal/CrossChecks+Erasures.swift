extension CrossChecks {
  /// An erased unit is legitimate only if a verified erasure of the same journal names it.
  static func redactions(_ all: inout [Findings]) {
    let erasures = announced(in: all)
    for index in all.indices {
      let known = erasures[all[index].report.file.replica] ?? [:]
      for redaction in all[index].redactions where known[redaction.id.description] == nil {
        all[index].report.damage.append(redaction.damage)
      }
      all[index].report.damage.sort { $0.byte < $1.byte }
    }
  }

  /// How far each erasure got.
  ///
  /// - Parameters:
  ///   - all: What was found in every file.
  ///   - holds: Whether a file still has the text of a record.
  /// - Returns: The erasures, in the order of what they erase.
  static func erasures(
    _ all: [Findings], holds: (SegmentFile, EventID) -> Bool
  ) -> [Erasure] {
    var erasures: [Erasure] = []
    for (replica, announced) in announced(in: all) {
      let journal = all.filter { $0.report.file.replica == replica }
      for (target, announcement) in announced {
        guard let target = EventID(target) else { continue }
        let remains = journal.map(\.report.file).filter { holds($0, target) }.map(\.path)
        let isDone = journal.contains { $0.redactions.contains { $0.id == target } }
        let others = all.filter {
          $0.report.file.replica != replica && $0.acknowledgements.contains(target.description)
        }
        erasures.append(
          Erasure(
            target: target, announcement: announcement, remains: remains, isDone: isDone,
            acknowledgements: Set(others.map(\.report.file.replica)).sorted {
              $0.description < $1.description
            }))
      }
    }
    return erasures.sorted { $0.target < $1.target }
  }

  /// By journal: the record named, and the record that names it.
  private static func announced(in all: [Findings]) -> [ReplicaName: [String: EventID]] {
    Dictionary(
      all.map { ($0.report.file.replica, $0.erasures) },
      uniquingKeysWith: { $0.merging($1) { Swift.min($0, $1) } })
  }
}
