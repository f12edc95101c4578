// What screens, reports and decisions read.
extension Register {
  /// The thing with an identifier, when some fact defines it; the first one where several bear it.
  public func thing(_ id: ThingID) -> Thing? {
    handles[id].map { Thing(place: $0) }.flatMap { isDefined($0) ? $0 : nil }
  }

  /// The identifier of a thing.
  public func id(of thing: Thing) -> ThingID { things[Int(thing.place)].id }

  /// Every thing of a kind that is defined, in the order in which they came.
  public func all(_ kind: ThingKind) -> [Thing] {
    tables[kind.ordinal].things.map { Thing(place: $0) }.filter { isDefined($0) }
  }

  /// How many things of a kind are defined.
  public func count(_ kind: ThingKind) -> Int {
    Int(definedCounts[kind.ordinal])
  }

  /// Whether a fact that is not retracted defines the thing; a mere mention does not.
  public func isDefined(_ thing: Thing) -> Bool { things[Int(thing.place)].definitions > 0 }

  /// What the facts state of a field of a thing.
  ///
  /// Texts are not kept and read as not recorded: see ``whole(_:reading:)``.
  public func value<Value>(_ field: Field<Value>, of thing: Thing) -> Stated<Value> {
    guard let (cell, type) = cell(field.declaration.key, of: thing) else { return .notRecorded }
    switch cell {
    case CellCode.notRecorded: return .notRecorded
    case CellCode.leftBlank: return .leftBlank
    case CellCode.citedUnknown: return .citedUnknown
    default:
      let code = cell - CellCode.firstValue
      if let value = Value(cell: code) { return .known(value) }
      let text = text(of: code, as: type)
      return Value(journal: text).map { .known($0) } ?? .citedUnknown
    }
  }

  /// Every value of a repeated field of a thing, in the order of its last fact that names it.
  public func values<Value>(_ field: Field<Value>, of thing: Thing) -> [Value] {
    guard let (cell, type) = cell(field.declaration.key, of: thing), cell >= CellCode.firstValue
    else { return [] }
    return lists[cell - CellCode.firstValue].compactMap {
      Value(cell: $0) ?? Value(journal: text(of: $0, as: type))
    }
  }

  /// The thing a link leads to, when it is known and defined.
  public func linked(_ field: Field<ThingID>, of thing: Thing) -> Thing? {
    // A field that repeats in this kind of thing holds the place of a list, not of a thing.
    guard let (cell, _) = cell(field.declaration.key, of: thing), cell >= CellCode.firstValue,
      !repeats(field.declaration.key, in: thing)
    else { return nil }
    let target = Thing(place: cell - CellCode.firstValue)
    return isDefined(target) ? target : nil
  }

  /// A number that orders the values of a field: dates by day, choices and counts in their order.
  ///
  /// Values that are not known come first. Means nothing for texts.
  public func order<Value>(_ field: Field<Value>, of thing: Thing) -> Int {
    cell(field.declaration.key, of: thing).map { Int($0.cell) } ?? 0
  }

  /// The defined things that hang on a thing directly, of one kind, in the order in which they came.
  public func children(of thing: Thing, _ kind: ThingKind) -> [Thing] {
    var result: [Thing] = []
    var child = things[Int(thing.place)].firstChild
    while child >= 0 {
      let row = things[Int(child)]
      if row.id.kind == kind, row.definitions > 0 { result.append(Thing(place: child)) }
      child = row.nextSibling
    }
    return result
  }

  /// The defined things of one kind that hang on a thing, directly or through others.
  public func descendants(of thing: Thing, _ kind: ThingKind) -> [Thing] {
    var result: [Thing] = []
    var queue = [thing.place]
    while let place = queue.popLast() {
      var child = things[Int(place)].firstChild
      while child >= 0 {
        let row = things[Int(child)]
        // A thing has one parent, so only the first one can come again, by a loop of links.
        if child != thing.place {
          queue.append(child)
          if row.definitions > 0, row.id.kind == kind { result.append(Thing(place: child)) }
        }
        child = row.nextSibling
      }
    }
    return result.sorted { $0.place < $1.place }
  }

  /// The thing it hangs on, when that one is defined.
  public func parent(of thing: Thing) -> Thing? {
    let parent = things[Int(thing.place)].parent
    return parent >= 0 && isDefined(Thing(place: parent)) ? Thing(place: parent) : nil
  }

  /// The nearest thing of a kind among the thing itself and those it hangs on.
  public func nearest(_ kind: ThingKind, of thing: Thing) -> Thing? {
    var place = thing.place
    // A loop of links is possible in a journal; sixteen levels are more than the domain has.
    for _ in 0..<16 {
      let row = things[Int(place)]
      if row.id.kind == kind, row.definitions > 0 { return Thing(place: place) }
      guard row.parent >= 0 else { return nil }
      place = row.parent
    }
    return nil
  }

  /// The facts about a thing, oldest first, retracted ones included.
  public func history(of thing: Thing) -> [FactSummary] {
    places(of: thing.place).compactMap { place in
      let row = facts[Int(place)]
      guard FactKind.allCases.indices.contains(Int(row.kind)) else { return nil }
      return FactSummary(
        id: FactID(
          milliseconds: row.milliseconds, counter: row.counter, writer: writers[Int(row.writer)]),
        kind: FactKind.allCases[Int(row.kind)], author: texts[row.author], location: row.location,
        isRetracted: row.isRetracted)
    }
  }

  /// Everything the facts state of a thing, texts included, in the order of the declarations.
  ///
  /// Reads each fact about the thing again; meant for the one thing a person looks at.
  public func whole(_ thing: Thing, reading reader: some FactReader) -> [WrittenValue] {
    let history = history(of: thing).filter { !$0.isRetracted }.compactMap {
      reader.fact(at: $0.location)
    }
    var result: [WrittenValue] = []
    for fact in history where fact.kind.statesFields {
      let corrections = history.filter { $0[FactCorrected.target].value == fact.id }
      let values = corrections.reduce(fact.values) { corrected($0, by: $1) }
      let spoken = Set(values.map(\.spokenField))
      result.removeAll { spoken.contains($0.spokenField) }
      result += values.filter { $0.key != ThingChanged.cleared.declaration.key }
    }
    return result
  }

  private func repeats(_ key: String, in thing: Thing) -> Bool {
    let table = tables[things[Int(thing.place)].id.kindOrdinal]
    return table.column(key).map { table.fields[$0].repeats } ?? false
  }

  func places(of thing: Int32) -> [Int32] {
    var result: [Int32] = []
    var place = things[Int(thing)].firstFact
    while place >= 0 {
      result.append(place)
      place = facts[Int(place)].next
    }
    return result
  }

  private func cell(_ key: String, of thing: Thing) -> (cell: Int32, type: ValueType)? {
    let row = things[Int(thing.place)]
    let table = row.id.kindOrdinal
    guard let column = tables[table].column(key) else { return nil }
    return (tables[table][row.row, column], tables[table].fields[column].type)
  }

  private func text(of code: Int32, as type: ValueType) -> String {
    switch type {
    case .line, .measure, .digest, .siren, .siret, .inseeCode: texts[code]
    case .date: CellCode.unpackDate(code).edtf
    case .count: String(code)
    case .flag: (code == 1).journal
    case .rating: Rating.allCases[Int(code)].journal
    case .choice(let table): table.choices[Int(code)].term.token
    case .thing: things[Int(code)].id.text
    case .text, .fact: ""
    }
  }
}

extension Register {
  /// The text of a field that is recorded and cannot be read as a value of its type.
  func unreadable<Value>(_ field: Field<Value>, of thing: Thing) -> String? {
    guard let (cell, type) = cell(field.declaration.key, of: thing), cell >= CellCode.firstValue
    else { return nil }
    let text = text(of: cell - CellCode.firstValue, as: type)
    return Value(journal: text) == nil ? text : nil
  }
}
