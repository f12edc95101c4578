import Journal

/// Acts of several facts count only once all their records are there.
enum ActGroups {
  /// Parts records of whole acts, and single ones, from those of acts that are not whole yet.
  static func split(
    _ records: [JournalRecord]
  ) -> (whole: [JournalRecord], pending: [JournalRecord]) {
    var counts: [Substring: Int] = [:]
    for record in records {
      if let act = act(of: record) { counts[act.name, default: 0] += 1 }
    }
    var (whole, pending): ([JournalRecord], [JournalRecord]) = ([], [])
    for record in records {
      if let act = act(of: record), counts[act.name] != act.count {
        pending.append(record)
      } else {
        whole.append(record)
      }
    }
    return (whole, pending)
  }

  /// Whether records of acts that are not whole hold the last one of an act: its beginning was read
  /// before, when the journals were loaded.
  static func hasEndAlone(_ pending: [JournalRecord]) -> Bool {
    pending.contains { record in act(of: record).map { $0.place == $0.count } ?? false }
  }

  /// The act a record is part of, named by its first record, which place it has and how many there
  /// are.
  private static func act(
    of record: JournalRecord
  ) -> (name: Substring, place: Int, count: Int)? {
    guard let words = record.value("Acte")?.split(separator: " "), words.count == 2 else {
      return nil
    }
    let numbers = words[1].split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, numbers[1] > 1 else { return nil }
    return (words[0], numbers[0], numbers[1])
  }
}
