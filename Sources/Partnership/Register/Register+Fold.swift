// How the values of a fact change the row of its thing. Nothing here may refuse: a value this
// version cannot read counts as cited and unknown, and the journal keeps its text.
extension Register {
  /// Applies the values of one fact; a field it does not speak of keeps what earlier facts said.
  mutating func apply(_ values: [WrittenValue], to thing: Int32, by writer: Int32) {
    let kind = things[Int(thing)].id.kindOrdinal
    let row = things[Int(thing)].row
    var index = 0
    var linksChanged = false
    while index < values.count {
      let value = values[index]
      index += 1
      guard let column = tables[kind].column(value.key) else {
        if mark(value, kind: kind, row: row) { linksChanged = true }
        continue
      }
      let field = tables[kind].fields[column]
      if field.repeats {
        var codes = [code(of: value.text, as: field.type, by: writer)].compactMap { $0 }
        while index < values.count, values[index].key == value.key {
          if let code = code(of: values[index].text, as: field.type, by: writer) {
            codes.append(code)
          }
          index += 1
        }
        tables[kind][row, column] = CellCode.firstValue + lists.place(of: codes)
      } else {
        let code = code(of: value.text, as: field.type, by: writer)
        tables[kind][row, column] = code.map { CellCode.firstValue + $0 } ?? CellCode.citedUnknown
        if case .thing = field.type { linksChanged = true }
      }
    }
    if linksChanged { attach(thing) }
  }

  /// Forgets what a thing's facts said and adds them up again, corrected and without the retracted.
  mutating func refold(_ thing: Int32, reading reader: some FactReader) {
    let index = Int(thing)
    tables[things[index].id.kindOrdinal].clear(row: things[index].row)
    undefine(thing)
    let history = places(of: thing).map { ($0, reader.fact(at: facts[Int($0)].location)) }
    var corrections: [FactID: [Fact]] = [:]
    var retracted: Set<FactID> = []
    for case (_, let fact?) in history {
      switch fact.kind {
      case .correction:
        if let target = fact[FactCorrected.target].value {
          corrections[target, default: []].append(fact)
        }
      case .retraction:
        if let target = fact[FactRetracted.target].value { retracted.insert(target) }
      default: break
      }
    }
    for case (let place, let fact?) in history {
      // A retracted correction or retraction counts for nothing; restoring writes anew.
      facts[Int(place)].isRetracted = retracted.contains(fact.id)
      guard !retracted.contains(fact.id), fact.kind.statesFields else { continue }
      if fact.kind.declaration.about != nil { define(thing) }
      let live = (corrections[fact.id] ?? []).filter { !retracted.contains($0.id) }
      apply(
        live.reduce(fact.values) { corrected($0, by: $1) }, to: thing,
        by: self.place(ofWriter: fact.id.writer))
    }
    attach(thing)
  }

  /// The values of a fact once corrected: the fields the correction names replace its own.
  func corrected(_ values: [WrittenValue], by correction: Fact) -> [WrittenValue] {
    let own = Set(FactCorrected.declaration.fields.map(\.key))
    let replacing = correction.values.filter { !own.contains($0.key) }
    let cleared = correction.all(FactCorrected.cleared).map(\.text)
    let dropped = Set(replacing.map(\.spokenField) + cleared)
    return values.filter { !dropped.contains($0.spokenField) } + replacing
  }

  /// Blanks, unknowns and cleared fields: values that speak of another field; whether it is a link.
  private mutating func mark(_ value: WrittenValue, kind: Int, row: Int32) -> Bool {
    let code: Int32
    switch value.key {
    case MarkKey.blank: code = CellCode.leftBlank
    case MarkKey.citedUnknown: code = CellCode.citedUnknown
    case ThingChanged.cleared.declaration.key: code = CellCode.notRecorded
    default: return false
    }
    guard let column = tables[kind].column(value.text) else { return false }
    tables[kind][row, column] = code
    return tables[kind].isLink(column)
  }

  private mutating func code(of text: String, as type: ValueType, by writer: Int32) -> Int32? {
    switch type {
    case .line, .measure, .digest, .siren, .siret, .inseeCode: texts.place(of: text)
    case .date: PartialDate(edtf: text).map { CellCode.pack($0) }
    case .count: Count(journal: text).map { Int32(truncatingIfNeeded: $0.number) }
    case .flag: Bool(journal: text).map { $0 ? 1 : 0 }
    case .rating:
      Rating(journal: text).flatMap { Rating.allCases.firstIndex(of: $0) }.map { Int32($0) }
    case .choice(let table): table.index(token: text).map { Int32($0) }
    case .thing: ThingID(text).map { self.thing($0, for: writer).place }
    case .text, .fact: nil
    }
  }

  /// Hangs a thing under its parent: the first link of its declaration that is known.
  mutating func attach(_ thing: Int32) {
    let index = Int(thing)
    let parent = tables[things[index].id.kindOrdinal].parent(of: things[index].row)
    guard parent != things[index].parent, parent != thing else { return }
    if things[index].parent >= 0 { detach(thing) }
    things[index].parent = parent
    guard parent >= 0 else { return }
    let last = things[Int(parent)].lastChild
    if last >= 0 {
      things[Int(last)].nextSibling = thing
    } else {
      things[Int(parent)].firstChild = thing
    }
    things[Int(parent)].lastChild = thing
  }

  private mutating func detach(_ thing: Int32) {
    let parent = Int(things[Int(thing)].parent)
    let next = things[Int(thing)].nextSibling
    var previous: Int32 = -1
    var child = things[parent].firstChild
    while child >= 0, child != thing {
      previous = child
      child = things[Int(child)].nextSibling
    }
    if previous >= 0 {
      things[Int(previous)].nextSibling = next
    } else {
      things[parent].firstChild = next
    }
    if things[parent].lastChild == thing { things[parent].lastChild = previous }
    things[Int(thing)].nextSibling = -1
  }
}
