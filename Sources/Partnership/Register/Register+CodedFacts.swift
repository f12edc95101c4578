// Taking many facts at once, coded from bytes: what opening a store does.
extension Register {
  /// What a batch of coded facts means in one register, kept between calls about the same batch.
  package struct BatchPlaces: Sendable {
    var texts: [Int32]
    var writers: [Int32]
    let traits = FactKind.traits
    /// The cells one fact changes, before they are written.
    var cells: [(column: Int, cell: Int32)] = []
    /// The elements of one list.
    var list: [Int32] = []

    /// Nothing known yet.
    package init(_ facts: CodedFacts) {
      texts = [Int32](repeating: -1, count: facts.texts.count)
      writers = [Int32](repeating: -1, count: facts.writers.count)
    }
  }

  /// Makes room for about as many facts, of the kinds that some of them are.
  ///
  /// - Parameters:
  ///   - count: How many facts are to come; rather too many, since room that is not used takes no
  ///     memory.
  ///   - sample: Some of them.
  package mutating func reserve(_ count: Int, like sample: CodedFacts) {
    facts.reserveCapacity(facts.count + count)
    things.reserveCapacity(things.count + count - count / 16)
    var rows = [Int](repeating: 0, count: tables.count)
    for row in sample.rows where FactKind.traits[Int(row.kind)].defines {
      rows[row.subject.kindOrdinal] += 1
    }
    for (kind, found) in rows.enumerated() where found > 0 {
      tables[kind].reserve(count / sample.rows.count * found + count / 64)
    }
  }

  /// Takes facts of a batch, one after the other, as ``ingest(_:at:reading:)`` takes each.
  ///
  /// - Parameters:
  ///   - batch: The facts of one file.
  ///   - start: The first one to take; it is taken whatever the limit.
  ///   - places: What the batch means in this register.
  ///   - segment: The file, as the locations of its facts name it.
  ///   - limit: Where to stop: the first fact of another journal.
  ///   - reader: Reads earlier facts where one is corrected or retracted.
  /// - Returns: The fact to go on with, or nothing when one came too late.
  package mutating func ingest(
    _ batch: CodedFacts, from start: Int, _ places: inout BatchPlaces, segment: UInt32,
    until limit: FactID?, reading reader: some FactReader
  ) -> Int? {
    var next = start
    var previous = last
    var taken = -1
    defer { if taken >= 0 { last = batch.id(at: taken) } }
    while next < batch.rows.count {
      let row = batch.rows[next]
      if let limit, next > start, row.milliseconds >= limit.milliseconds,
        !(batch.id(at: next) < limit)
      {
        break
      }
      // The milliseconds nearly always say it all; a text is made only where they do not.
      let before = taken >= 0 ? batch.rows[taken].milliseconds : previous?.milliseconds
      if let before, row.milliseconds <= before {
        let id = batch.id(at: next)
        if taken >= 0 { previous = batch.id(at: taken) }
        if id == previous {
          next += 1
          continue
        }
        if let previous, id < previous { return nil }
      }
      take(row, of: batch, &places, segment, reader)
      taken = next
      next += 1
    }
    return next
  }

  private mutating func take(
    _ row: CodedFacts.Row, of batch: CodedFacts, _ places: inout BatchPlaces, _ segment: UInt32,
    _ reader: some FactReader
  ) {
    let kind = places.traits[Int(row.kind)]
    let writer = place(ofWriter: Int(row.writer), batch, &places)
    let thing = place(of: row.subject, isOnlyDefinition: kind.isOnlyDefinition, by: writer)
    append(
      FactRow(
        milliseconds: row.milliseconds,
        location: FactLocation(segment: segment, offset: row.offset), thing: thing,
        author: place(ofText: Int(row.author), batch, &places),
        writer: UInt16(truncatingIfNeeded: writer), kind: row.kind, counter: row.counter))
    guard kind.statesFields else {
      // Seldom: a correction, a retraction, another number. It is read whole.
      if let fact = reader.fact(at: facts[facts.count - 1].location) {
        add(fact, to: thing, by: writer, reading: reader)
      }
      return
    }
    if kind.defines { define(thing) }
    apply(batch, row, to: thing, &places, by: writer)
  }

  private mutating func apply(
    _ batch: CodedFacts, _ row: CodedFacts.Row, to thing: Int32, _ places: inout BatchPlaces,
    by writer: Int32
  ) {
    var index = Int(row.firstValue)
    let end = index &+ Int(row.valueCount)
    var linksChanged = false
    places.cells.removeAll(keepingCapacity: true)
    while index < end {
      let value = batch.values[index]
      index &+= 1
      // A link that is blank or unknown may have been one that is known.
      if value.isLink { linksChanged = true }
      if value.form == .list {
        places.list.removeAll(keepingCapacity: true)
        for _ in 0..<Int(value.payload) {
          let cell = cell(of: batch.values[index], batch, &places, writer)
          places.list.append(cell &- CellCode.firstValue)
          index &+= 1
        }
        let cell = CellCode.firstValue &+ lists.place(of: places.list)
        places.cells.append((Int(value.column), cell))
      } else {
        places.cells.append((Int(value.column), cell(of: value, batch, &places, writer)))
      }
    }
    tables[row.subject.kindOrdinal].write(places.cells, to: things[Int(thing)].row)
    if linksChanged { attach(thing) }
  }

  private mutating func cell(
    of value: CodedFacts.Value, _ batch: CodedFacts, _ places: inout BatchPlaces, _ writer: Int32
  ) -> Int32 {
    switch value.form {
    case .cell, .list: return Int32(truncatingIfNeeded: value.payload)
    case .text: return CellCode.firstValue &+ place(ofText: Int(value.payload), batch, &places)
    case .thing:
      return CellCode.firstValue &+ self.thing(ThingID(packed: value.payload), for: writer).place
    }
  }

  private mutating func place(
    ofText text: Int, _ batch: CodedFacts, _ places: inout BatchPlaces
  ) -> Int32 {
    if places.texts[text] < 0 {
      places.texts[text] = texts.place(of: batch.texts[text], hash: batch.hashes[text])
    }
    return places.texts[text]
  }

  private mutating func place(
    ofWriter writer: Int, _ batch: CodedFacts, _ places: inout BatchPlaces
  ) -> Int32 {
    if places.writers[writer] < 0 {
      places.writers[writer] = place(ofWriter: batch.writers[writer])
    }
    return places.writers[writer]
  }
}

extension FactKind {
  /// What the fold asks of a kind, once for each fact.
  struct Traits: Sendable {
    /// Whether it defines the thing it is about.
    let defines: Bool
    /// Whether it alone makes things of its kind.
    let isOnlyDefinition: Bool
    /// Whether its values are those of fields of the thing, and nothing else.
    let statesFields: Bool
  }

  /// The traits of each kind, in the order of the catalogue.
  static let traits = allCases.map { kind in
    Traits(
      defines: kind.declaration.about != nil, isOnlyDefinition: kind.isOnlyDefinition,
      statesFields: kind.statesFields)
  }
}
