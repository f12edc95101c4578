/// What a reading met besides the facts it took.
package struct ReadingTally: Sendable, Hashable {
  /// The records that obey the grammar, service records included.
  package var records = 0
  /// The records that do not, set aside.
  package var damaged = 0
  /// The kinds this version does not know, with how many records of each.
  package var unknownKinds: [String: Int] = [:]
  /// How many fields this version does not know.
  package var unknownFields = 0
  /// The acts of which some facts are missing.
  package var unfinishedActs = 0
  /// The files that could not be read.
  package var unreadable: [String] = []

  /// Adds up two tallies.
  mutating func add(_ other: ReadingTally) {
    records += other.records
    damaged += other.damaged
    unknownKinds.merge(other.unknownKinds, uniquingKeysWith: +)
    unknownFields += other.unknownFields
    unfinishedActs += other.unfinishedActs
    unreadable += other.unreadable
  }
}
