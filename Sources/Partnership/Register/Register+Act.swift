// Several facts recorded together, the later of which may speak of what the earlier make.
extension Register {
  /// Checks what somebody asks to record as one act, and numbers the new things in order.
  ///
  /// Each fact is checked as if those before it were recorded. A correction or a retraction counts
  /// for nothing in that: it changes nothing a later fact could be refused for.
  ///
  /// - Parameters:
  ///   - act: What is asked, in the order in which it is to be written.
  ///   - today: The day that numbers things by year when a fact has no date of its own.
  /// - Returns: The facts to append together.
  /// - Throws: The first ``Refusal``; then nothing of the act may be recorded.
  public func admit(act: [NewFact], today: Day) throws(Refusal) -> [AdmittedFact] {
    var provisional = self
    var admitted: [AdmittedFact] = []
    for new in act {
      let fact = try provisional.admit(new, today: today)
      admitted.append(fact)
      // After the last one nothing is checked, and changing a register that is shared copies it.
      guard admitted.count < act.count, fact.kind != .correction, fact.kind != .retraction else {
        continue
      }
      let last = provisional.last
      let id = FactID(
        milliseconds: (last?.milliseconds ?? 0) + 1, counter: 0, writer: last?.writer ?? "acte")
      let location = FactLocation(segment: 0, offset: 0)
      _ = provisional.ingest(
        Fact(id: id, kind: fact.kind, subject: fact.subject, author: "", values: fact.values),
        at: location, reading: NothingToRead())
    }
    return admitted
  }

  /// The numbers the next things of a kind would get, in order.
  ///
  /// - Parameters:
  ///   - kind: The kind of thing.
  ///   - year: The year of the numbering; left out where the kind has none.
  ///   - count: How many.
  /// - Returns: Fewer only at the end of the numbers.
  func nextIDs(_ kind: ThingKind, year: Int? = nil, count: Int) -> [ThingID] {
    let taken = tables[kind.ordinal].things.map { things[Int($0)].id }
    let last = taken.filter { $0.year == year }.map(\.number).max() ?? 0
    return (0..<count).compactMap { ThingID(kind, year: year, number: last + 1 + $0) }
  }

  /// No earlier fact is read again: none of the act refolds a thing.
  private struct NothingToRead: FactReader {
    func fact(at location: FactLocation) -> Fact? { nil }
  }
}
