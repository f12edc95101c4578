/// Everything the facts add up to: what the screens list and the decisions look at.
///
/// A pure function of the set of facts: they are taken in the order of their identifiers, whatever
/// the order they arrived in (``ingest(_:at:reading:)`` refuses one that comes too late, and its
/// caller starts again). Made for a million facts: each thing is a row of small numbers, each fact
/// a row that says where to read it; long texts stay in the journals and are read when shown.
public struct Register: Sendable {
  var things: [ThingRow] = []
  var tables: [ThingTable] = ThingLayout.all.map { ThingTable($0) }
  var facts: [FactRow] = []
  var texts = TextPool()
  var lists = ListPool()
  var writers: [String] = []
  /// The first thing with each identifier.
  var handles = ThingIndex()
  /// Other things that bear an identifier already taken, in the order of their facts.
  var homonyms: [ThingID: [Int32]] = [:]
  /// How many things of each kind are defined.
  var definedCounts = [Int32](repeating: 0, count: ThingKind.allCases.count)
  /// What the law leaves open, as whoever reads the register has set it; the facts say nothing of it.
  public var settings = LawSettings()
  /// The names in the address book, for whoever records to be asked about; the facts know none.
  public var watchedNames: [String] = []
  /// The identifier of the last fact taken.
  public internal(set) var last: FactID?

  /// An empty register.
  public init() {}

  /// How many facts it holds, retracted ones included.
  public var factCount: Int { facts.count }

  /// One thing, as long as this register lives; never written anywhere.
  public struct Thing: Sendable, Hashable {
    let place: Int32
  }

  struct ThingRow: Sendable, BitwiseCopyable {
    var id: ThingID
    /// Its row in the table of its kind.
    let row: Int32
    var firstFact: Int32 = -1
    var lastFact: Int32 = -1
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// How many of its facts define it and are not retracted.
    fileprivate(set) var definitions: Int32 = 0
  }

  /// Takes one more fact.
  ///
  /// - Parameters:
  ///   - fact: The fact; the texts the register does not keep may be left out.
  ///   - location: Where to read it again.
  ///   - reader: Reads earlier facts when this one corrects or retracts one of them.
  /// - Returns: Whether it was taken. A fact older than ``last`` is not: fold again from the start.
  ///   The last fact itself, come twice, is taken to be known already.
  public mutating func ingest(
    _ fact: Fact, at location: FactLocation, reading reader: some FactReader
  ) -> Bool {
    if let last {
      if fact.id == last { return true }
      if fact.id < last { return false }
    }
    last = fact.id
    let writer = place(ofWriter: fact.id.writer)
    let thing = place(of: fact.subject, isOnlyDefinition: fact.kind.isOnlyDefinition, by: writer)
    append(
      FactRow(
        milliseconds: fact.id.milliseconds, location: location, thing: thing,
        author: texts.place(of: fact.author), writer: UInt16(truncatingIfNeeded: writer),
        kind: UInt8(truncatingIfNeeded: fact.kind.ordinal), counter: fact.id.counter))
    add(fact, to: thing, by: writer, reading: reader)
    return true
  }

  /// Adds what a fact says to its thing.
  mutating func add(
    _ fact: Fact, to thing: Int32, by writer: Int32, reading reader: some FactReader
  ) {
    switch fact.kind {
    case .correction, .retraction:
      refold(thing, reading: reader)
    case .renumbering:
      renumber(thing, by: fact)
    default:
      if fact.kind.declaration.about != nil { define(thing) }
      apply(fact.values, to: thing, by: writer)
    }
  }

  /// The place of the thing a fact is about, which is made when nobody spoke of it before.
  mutating func place(of subject: ThingID, isOnlyDefinition: Bool, by writer: Int32) -> Int32 {
    let (place, isNew) = thing(subject, for: writer)
    guard !isNew, isOnlyDefinition, let first = handles[subject],
      things[Int(first)].definitions > 0
    else { return place }
    let other = addThing(subject)
    homonyms[subject, default: []].append(other)
    return other
  }

  /// The thing a writer means by an identifier: the one that writer made, else the first one; one is
  /// made when nobody spoke of it before.
  mutating func thing(_ id: ThingID, for writer: Int32) -> (place: Int32, isNew: Bool) {
    let next = Int32(truncatingIfNeeded: things.count)
    let first = handles.place(of: id, orAdd: next)
    if first == next { return (addThing(id), true) }
    guard !homonyms.isEmpty, let others = homonyms[id] else { return (first, false) }
    let own = ([first] + others).first { place in
      let fact = things[Int(place)].firstFact
      return fact >= 0 && facts[Int(fact)].writer == UInt16(truncatingIfNeeded: writer)
    }
    return (own ?? first, false)
  }

  /// Counts one more fact that defines a thing.
  mutating func define(_ thing: Int32) {
    let index = Int(thing)
    if things[index].definitions == 0 { definedCounts[things[index].id.kindOrdinal] += 1 }
    things[index].definitions += 1
  }

  /// Forgets every fact that defines a thing.
  mutating func undefine(_ thing: Int32) {
    let index = Int(thing)
    if things[index].definitions > 0 { definedCounts[things[index].id.kindOrdinal] -= 1 }
    things[index].definitions = 0
  }

  private mutating func addThing(_ id: ThingID) -> Int32 {
    let place = Int32(truncatingIfNeeded: things.count)
    things.append(ThingRow(id: id, row: tables[id.kindOrdinal].addRow(of: place)))
    return place
  }

  mutating func place(ofWriter name: String) -> Int32 {
    let place = writers.firstIndex(of: name) ?? writers.count
    if place == writers.count { writers.append(name) }
    return Int32(truncatingIfNeeded: place)
  }

  mutating func append(_ row: FactRow) {
    let place = Int32(truncatingIfNeeded: facts.count)
    facts.append(row)
    let previous = things[Int(row.thing)].hang(place)
    if previous >= 0 { facts[Int(previous)].next = place }
  }
}

extension Register.ThingRow {
  /// Adds a fact about the thing; the one before, or -1.
  @inline(__always) fileprivate mutating func hang(_ fact: Int32) -> Int32 {
    let previous = lastFact
    if previous < 0 { firstFact = fact }
    lastFact = fact
    return previous
  }
}
