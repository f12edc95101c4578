/// A fact about a thing, and what its author knew of the thing when it was recorded.
struct KnownFact {
  let fact: Fact
  /// Whether a later fact retracts it.
  let isRetracted: Bool
  let knew: Knowledge

  /// Whether neither author knew of the other's fact.
  func isConcurrent(with other: KnownFact) -> Bool {
    !knew.holds(other.fact.id) && !other.knew.holds(fact.id)
  }
}

extension Register {
  /// The facts about a thing, oldest first, retracted ones included, with what each author knew.
  func knownFacts(about thing: Thing, reading reader: some FactReader) -> [KnownFact] {
    var known: [FactID: Knowledge] = [:]
    var latest: [String: Knowledge] = [:]
    return history(of: thing).compactMap { summary in
      guard let fact = reader.fact(at: summary.location) else { return nil }
      var knowledge = latest[fact.id.writer] ?? Knowledge()
      let target = fact[FactCorrected.target].value
      for parent in fact.after + [target].compactMap({ $0 }) {
        if let theirs = known[parent] { knowledge.learn(theirs) }
        knowledge.learn(parent)
      }
      let item = KnownFact(fact: fact, isRetracted: summary.isRetracted, knew: knowledge)
      knowledge.learn(fact.id)
      (known[fact.id], latest[fact.id.writer]) = (knowledge, knowledge)
      return item
    }
  }
}
