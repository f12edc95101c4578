// Somebody retracted what another, not knowing it, went on writing about: what the other wrote would
// be lost in silence.
extension Register {
  /// The retractions of a thing's facts that writings of others stand against.
  ///
  /// A writing is lost when it corrects the fact that was retracted, or when nothing defines the
  /// thing any more. Who knew both, and wrote of the thing, has settled it.
  func contestedRetractions(_ thing: Thing, among facts: [KnownFact]) -> [FieldConflict] {
    let isHidden = !isDefined(thing)
    let definition = isHidden ? facts.last { $0.isRetracted && $0.fact.isDefinition }?.fact.id : nil
    return facts.compactMap { target in
      guard target.isRetracted, target.fact.kind.statesFields else { return nil }
      let retractions = facts.filter {
        $0.fact.kind == .retraction && $0.fact[FactRetracted.target].value == target.fact.id
      }
      let standing = facts.filter { item in
        let corrects = item.fact.kind == .correction
        let isLost =
          corrects && item.fact[FactCorrected.target].value == target.fact.id
          || target.fact.id == definition && (corrects || item.fact.kind.statesFields)
        return isLost && !item.isRetracted
          && retractions.allSatisfy { $0.isConcurrent(with: item) }
          && !facts.contains { $0.settles(item, against: retractions) }
      }
      guard !standing.isEmpty, !retractions.isEmpty else { return nil }
      return FieldConflict(
        retracted: target.fact, standing.map(\.fact), by: retractions.map(\.fact),
        restored: restored(target.fact, among: facts))
    }
  }

  /// What writing a retracted fact again says: the fact as it was corrected and, for the definition of
  /// a thing, as it was changed since.
  private func restored(_ target: Fact, among facts: [KnownFact]) -> NewFact {
    var values = target.values
    for item in facts where !item.isRetracted {
      let isCorrection =
        item.fact.kind == .correction && item.fact[FactCorrected.target].value == target.id
      if isCorrection || target.isDefinition && item.fact.kind.statesFields {
        values = corrected(values, by: item.fact)
      }
    }
    let fields = target.kind.fields(about: target.subject.kind)
    return NewFact(
      target.kind, about: target.subject,
      values.filter { value in fields.contains { $0.key == value.spokenField } })
  }
}

extension KnownFact {
  /// Whether it was written of the thing by somebody who knew a writing and a retraction of it.
  fileprivate func settles(_ writing: KnownFact, against retractions: [KnownFact]) -> Bool {
    !isRetracted && fact.kind.statesFields && knew.holds(writing.fact.id)
      && retractions.contains { knew.holds($0.fact.id) }
  }
}

extension Fact {
  /// Whether it makes the thing it is about.
  fileprivate var isDefinition: Bool { kind.declaration.about != nil }
}

extension FieldConflict {
  /// Whether the thing still counts: what is at stake when a retraction is contested.
  public static let stillCounts = Field<Bool>(
    "Compte", "stillCounts", "Compte encore", "Still counts"
  ).declaration

  /// A retraction that writings stand against.
  fileprivate init(
    retracted target: Fact, _ standing: [Fact], by retractions: [Fact], restored: NewFact
  ) {
    func version(_ fact: Fact, counts: Bool) -> Version {
      Version(
        fact: fact.id, author: fact.author,
        values: [WrittenValue(FieldConflict.stillCounts.key, counts.journal)])
    }
    self.init(
      thing: target.subject, field: FieldConflict.stillCounts,
      versions: standing.map { version($0, counts: true) }
        + retractions.map { version($0, counts: false) })
    keeping = restored
  }
}
