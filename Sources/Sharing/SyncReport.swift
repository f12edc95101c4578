package import Journal

/// What a synchronisation did.
package struct SyncReport: Sendable {
  /// How it ended.
  package enum Outcome: Sendable, Hashable {
    /// What others sent is here, what we wrote is there.
    case exchanged
    /// There is no remote to exchange with: the store is kept in git here.
    case kept
    /// The remote could not be reached; its words.
    case offline(String)
    /// What others sent is not accepted; it stays in git under this name.
    case refused([RemoteFault], name: String)
  }

  /// How it ended.
  package internal(set) var outcome = Outcome.kept
  /// What arrived, by writer and by thing.
  package internal(set) var arrivals: [Arrival] = []
  /// How many facts were sent.
  package internal(set) var sent = 0
  /// How many facts the remote does not have yet.
  package internal(set) var waiting = 0
  /// The files of the remote that a store knows nothing of.
  package internal(set) var leftOut: [String] = []

  /// Nothing was done yet.
  package init() {}

  /// The other side is out of reach.
  ///
  /// - Parameter words: Why.
  package init(offline words: String) { outcome = .offline(words) }

  /// What two ways of sharing did together; the worse end is told.
  ///
  /// - Parameter other: What the other way did.
  /// - Returns: Both.
  package func joined(with other: SyncReport) -> SyncReport {
    var both = self
    switch (outcome, other.outcome) {
    case (.refused, _): break
    case (_, .refused), (.kept, _), (.exchanged, .offline): both.outcome = other.outcome
    default: break
    }
    both.arrivals += other.arrivals
    both.sent += other.sent
    both.waiting = Swift.max(waiting, other.waiting)
    both.leftOut += other.leftOut
    return both
  }

  /// How many facts arrived.
  package var arrived: Int { arrivals.reduce(0) { $0 + $1.count } }
}

/// Facts that arrived from one writer about one thing.
package struct Arrival: Sendable, Hashable {
  /// Whose journal they are in.
  package let replica: ReplicaName
  /// The role of whoever recorded them.
  package let author: String
  /// The identifier of the thing.
  package let subject: String
  /// How many there are.
  package let count: Int
}

/// Counts facts by writer and by thing.
struct ArrivalTally {
  private struct Key: Hashable {
    let replica: ReplicaName
    let author: String
    let subject: String
  }

  private var counts: [Key: Int] = [:]
  private static let author = FieldKey("Par")
  private static let subject = FieldKey("Objet")

  /// Counts the facts of a segment after so many units; what keeps the journal itself is left out.
  mutating func count(_ bytes: [UInt8], after units: Int, of replica: ReplicaName) {
    var scanner = SegmentScanner(SegmentBytes(bytes))
    while scanner.next() {
      guard scanner.unit.number >= units, let subject = scanner.value(of: Self.subject) else {
        continue
      }
      let author = scanner.value(of: Self.author) ?? replica.description
      counts[Key(replica: replica, author: author, subject: subject), default: 0] += 1
    }
  }

  /// How many facts were counted.
  var total: Int { counts.values.reduce(0, +) }

  /// What was counted, the most numerous first.
  var arrivals: [Arrival] {
    counts.map {
      Arrival(replica: $0.replica, author: $0.author, subject: $0.subject, count: $1)
    }.sorted {
      ($1.count, $0.replica, $0.author, $0.subject) < ($0.count, $1.replica, $1.author, $1.subject)
    }
  }
}
