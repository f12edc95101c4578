// What several people wrote without knowing of each other.
extension Register {
  /// The things about which more than one writer recorded facts: only these can have conflicts.
  public var thingsOfSeveralWriters: [Thing] {
    var isShared = [Bool](repeating: false, count: things.count)
    for fact in facts {
      let first = things[Int(fact.thing)].firstFact
      if first >= 0, facts[Int(first)].writer != fact.writer { isShared[Int(fact.thing)] = true }
    }
    return isShared.indices.lazy.filter { isShared[$0] }
      .map { Thing(place: Int32(truncatingIfNeeded: $0)) }
  }

  /// Whether more than one writer recorded facts about a thing.
  public func hasSeveralWriters(_ thing: Thing) -> Bool {
    Set(places(of: thing.place).map { facts[Int($0)].writer }).count > 1
  }

  /// The fields of a thing with several values, each written by somebody who did not know the others,
  /// and the retractions that writings of others stand against.
  ///
  /// Reads each fact about the thing again. Reminders add up and are never in conflict. A field that
  /// repeats is one value as a whole.
  ///
  /// - Parameters:
  ///   - thing: The thing.
  ///   - reader: Reads its facts again.
  /// - Returns: The conflicts, by the order of the fields in the journal's facts.
  public func conflicts(of thing: Thing, reading reader: some FactReader) -> [FieldConflict] {
    guard hasSeveralWriters(thing) else { return [] }
    let facts = knownFacts(about: thing, reading: reader)
    return (isDefined(thing) ? conflictingFields(of: thing, among: facts) : [])
      + contestedRetractions(thing, among: facts)
  }

  private func conflictingFields(of thing: Thing, among facts: [KnownFact]) -> [FieldConflict] {
    var order: [String] = []
    var live: [String: [FieldConflict.Version]] = [:]
    for item in facts where !item.isRetracted {
      let fact = item.fact
      for (key, values) in writings(of: fact) {
        if live[key] == nil { order.append(key) }
        let others = (live[key] ?? []).filter { !item.knew.holds($0.fact) }
        live[key] =
          others + [FieldConflict.Version(fact: fact.id, author: fact.author, values: values)]
      }
    }
    let kind = id(of: thing).kind
    return order.compactMap { key in
      guard let versions = live[key], Set(versions.map { Set($0.values) }).count > 1,
        let field = FactKind.change.fields(about: kind).first(where: { $0.key == key })
      else { return nil }
      return FieldConflict(thing: id(of: thing), field: field, versions: versions)
    }
  }

  /// Every conflict of the register, in the order in which the things came.
  ///
  /// - Parameter reader: Reads the facts about things of several writers again.
  /// - Returns: One for each field in conflict, and for each contested retraction.
  public func conflicts(reading reader: some FactReader) -> [FieldConflict] {
    thingsOfSeveralWriters.flatMap { conflicts(of: $0, reading: reader) }
  }

  /// What one fact writes, field by field; where a value comes from is no value of its own.
  private func writings(of fact: Fact) -> [(key: String, values: [WrittenValue])] {
    guard fact.kind.statesFields || fact.kind == .correction, fact.kind != .reminder else {
      return []
    }
    let about = Set(FactCorrected.declaration.fields.map(\.key))
    let cleared = ThingChanged.cleared.declaration.key
    var result: [(key: String, values: [WrittenValue])] = []
    for value in fact.values where ![MarkKey.source, MarkKey.kept].contains(value.key) {
      let isAboutTheFact = fact.kind.declaration.about == nil && about.contains(value.key)
      guard !isAboutTheFact || value.key == cleared else { continue }
      let key = value.spokenField
      let place = result.firstIndex { $0.key == key } ?? result.count
      if place == result.count { result.append((key, [])) }
      if value.key != cleared { result[place].values.append(value) }
    }
    return result
  }
}
