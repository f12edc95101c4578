import Journal

/// Acts of several facts count only once all their records are there.
enum ActGroups {
  /// Parts records of whole acts, and single ones, from those of acts that are not whole yet.
  static func split(
    _ records: [JournalRecord]
  ) -> (whole: [JournalRecord], pending: [JournalRecord]) {
    var counts: [Substring: Int] = [:]
    for record in records {
      if let (name, _) = act(of: record) { counts[name, default: 0] += 1 }
    }
    var (whole, pending): ([JournalRecord], [JournalRecord]) = ([], [])
    for record in records {
      if let (name, count) = act(of: record), counts[name] != count {
        pending.append(record)
      } else {
        whole.append(record)
      }
    }
    return (whole, pending)
  }

  /// The act a record is part of, named by its first record, and how many records it has.
  private static func act(of record: JournalRecord) -> (name: Substring, count: Int)? {
    guard let words = record.value("Acte")?.split(separator: " "), words.count == 2,
      let count = words[1].split(separator: "/").last.flatMap({ Int($0) }), count > 1
    else { return nil }
    return (words[0], count)
  }
}
