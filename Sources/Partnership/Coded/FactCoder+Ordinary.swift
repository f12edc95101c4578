extension FactCoder {
  /// What was found of a record that was read the short way.
  package struct OrdinaryRecord {
    /// The index of the line that closes it.
    package let close: Int
    /// The lines that were read, `Type` the first of them.
    package let lines: Int
    /// The role of whoever recorded it, one of ``FactCoder/text(_:in:)``.
    package let author: Int32
  }

  /// Begins a fact and takes its fields, line by line, when it is written as nearly all are: each
  /// value on a line of its own, `Type` and `Objet` first, no field that is new to this version, and
  /// no act of several facts.
  ///
  /// - Parameters:
  ///   - source: Bytes of a journal.
  ///   - start: Where the line after `Id` begins.
  ///   - limit: How many lines there may be.
  ///   - parents: How many fields `Apres` there may be.
  /// - Returns: Nothing for any other record, of which nothing is kept then.
  package mutating func takeOrdinary(
    _ source: RawSpan, from start: Int, lines limit: Int, parents: Int
  ) -> OrdinaryRecord? {
    guard let head = head.read(source, from: start) else { return nil }
    begin(head.kind, about: head.subject)
    guard
      let record = takeLines(source, from: head.next, lines: limit, parents: parents)
    else {
      dropLast()
      return nil
    }
    return record
  }

  /// Forgets the fact that was begun last.
  package mutating func dropLast() {
    facts.values.removeLast(facts.values.count - firstValue)
    unknownFields = unknownBefore
  }

  /// The lines after `Objet`, up to the one that closes the record.
  private mutating func takeLines(
    _ source: RawSpan, from start: Int, lines limit: Int, parents limitOfParents: Int
  ) -> OrdinaryRecord? {
    var (index, lines, parents, author) = (start, 2, 0, -1 as Int32)
    var found = plan.lowerBound &+ FieldPlans.subject
    while lines < limit, parents <= limitOfParents {
      found = plans.labels.find(in: plan, after: found, &plans.guesses, at: index, source)
      guard found >= 0 else { return nil }
      let entry = plans.entries[found]
      if entry.role == .chain {
        return author < 0 ? nil : OrdinaryRecord(close: index, lines: lines, author: author)
      }
      let start = index &+ Int(entry.labelCount)
      lines &+= 1
      if entry.role == .salt, let next = source.lineAfterSalt(from: start) {
        index = next
        continue
      }
      guard let value = source.plainValue(from: start) else { return nil }
      switch entry.role {
      case .service, .chain: return nil
      case .salt: break
      case .author:
        guard author < 0 else { return nil }
        author = texts.place(of: value, in: source)
      case .parent: parents &+= 1
      case .date, .aside, .mark, .column: take(entry, found, value, source)
      }
      index = value.upperBound &+ 1
    }
    return nil
  }
}
