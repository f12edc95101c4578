/// What the author of a fact knew of a thing: the last fact of each writer.
///
/// A writer's facts come one after the other, so knowing one of them is knowing those before.
struct Knowledge {
  private var last: [String: FactID] = [:]

  /// Whether a fact is known.
  func holds(_ fact: FactID) -> Bool { last[fact.writer].map { fact <= $0 } ?? false }

  /// Learns of a fact, and of those its writer recorded before.
  mutating func learn(_ fact: FactID) {
    last[fact.writer] = max(last[fact.writer] ?? fact, fact)
  }

  /// Learns what another author knew.
  mutating func learn(_ other: Knowledge) {
    for fact in other.last.values { learn(fact) }
  }
}
