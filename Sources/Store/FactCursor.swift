import Journal
import Partnership

/// Goes through the facts of one journal, or of one stray file, oldest first.
///
/// An act of several facts comes whole or not at all: its facts are held back until the last one is
/// there. What is no fact of this version is counted, never dropped from the file.
struct FactCursor {
  /// A fact with the fields a register keeps, and where to read the rest.
  struct Item {
    let fact: Fact
    let location: FactLocation
  }

  /// A file to read, with the number the locations of its facts bear.
  struct Source {
    let change: StoreReader.Change
    let number: UInt32
  }

  /// How far a file was read.
  struct End {
    let change: StoreReader.Change
    let position: SegmentPosition
    let tail: Int
  }

  /// The files read to their end.
  private(set) var ends: [End] = []

  /// The next fact, or nothing at the end.
  private(set) var current: Item?
  /// What was met besides facts.
  private(set) var tally = ReadingTally()

  private static let type = FieldKey("Type")
  private static let subject = FieldKey("Objet")
  private static let author = FieldKey("Par")
  private static let act = FieldKey("Acte")

  private let folder: StoreFolder
  private let plans: KindPlans
  private var files: ArraySlice<Source>
  private var scanner: SegmentScanner?
  private var open: StoreReader.Change?
  private var segment: UInt32 = 0
  private var ready: [Item] = []
  private var nextReady = 0
  /// The records of an act that is not whole yet; nothing in place of one that is no fact.
  private var pending: [Item?] = []
  private var pendingCount = 0
  /// The ids of the erased records just read: an act may begin with them.
  private var erased: [String] = []

  init(_ files: [Source], in folder: StoreFolder, _ plans: KindPlans) {
    (self.files, self.folder, self.plans) = (files[...], folder, plans)
    advance()
  }

  /// Goes to the next fact.
  mutating func advance() {
    while nextReady >= ready.count {
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      guard readUnit() else {
        tally.unfinishedActs += pending.isEmpty ? 0 : 1
        pending = []
        current = nil
        return
      }
    }
    current = ready[nextReady]
    nextReady += 1
  }

  /// Reads one unit of the journal; false at its end.
  private mutating func readUnit() -> Bool {
    guard scanner?.next() == true else { return openNextFile() }
    guard let scanner else { return false }
    guard scanner.fault() == nil, let id = scanner.id() else {
      tally.damaged += 1
      return true
    }
    tally.records += 1
    let kind = scanner.value(of: FactCursor.type) ?? ""
    guard let plan = plans[kind],
      let subject = scanner.value(of: FactCursor.subject).flatMap({ ThingID($0) })
    else {
      if kind == "expurge" {
        holdErased(id)
        return true
      }
      if !FactCoding.serviceKinds.contains(kind) { tally.unknownKinds[kind, default: 0] += 1 }
      hold(nil, act: scanner.value(of: FactCursor.act))
      return true
    }
    let fact = Fact(
      id: FactID(id), kind: plan.kind, subject: subject,
      author: scanner.value(of: FactCursor.author) ?? "", values: values(plan, scanner))
    let location = FactLocation(
      segment: segment, offset: UInt32(truncatingIfNeeded: scanner.unit.offset))
    hold(Item(fact: fact, location: location), act: scanner.value(of: FactCursor.act))
    return true
  }

  /// The values a register keeps: the fields come in the order of the declaration, most of the time.
  private mutating func values(
    _ plan: KindPlans.Plan, _ scanner: SegmentScanner
  ) -> [WrittenValue] {
    var values: [WrittenValue] = []
    values.reserveCapacity(scanner.unit.fields.count)
    var expected = 0
    for index in 1..<max(1, scanner.unit.fields.count) {
      let place = KindPlans.place(of: index, in: plan, from: expected, scanner)
      if let place {
        values.append(WrittenValue(plan.fields[place].name, scanner.value(at: index)))
        expected = place
      } else if !plan.aside.contains(where: { scanner.isNamed(index, $0) }) {
        tally.unknownFields += 1
      }
    }
    return values
  }

  /// Holds back the facts of an act until it is whole.
  private mutating func hold(_ item: Item?, act: String?) {
    let before = erased
    erased = []
    let words = act?.split(separator: " ") ?? []
    let parts = words.last?.split(separator: "/").compactMap { Int($0) } ?? []
    guard parts.count == 2, parts[1] > 1 else {
      if let item { ready.append(item) }
      return
    }
    if parts[0] == 1 {
      tally.unfinishedActs += pending.isEmpty ? 0 : 1
      pending = []
      pendingCount = parts[1]
    } else if pending.isEmpty, (1...before.count + 1).contains(parts[0]),
      before.suffix(parts[0] - 1).first == words.first.map({ String($0) })
    {
      pending = [Item?](repeating: nil, count: parts[0] - 1)
      pendingCount = parts[1]
    }
    guard parts[0] == pending.count + 1, parts[1] == pendingCount else { return }
    hold(part: item)
  }

  /// An erased record no longer says which act it was part of; its place does.
  private mutating func holdErased(_ id: EventID) {
    guard pending.isEmpty else { return hold(part: nil) }
    erased.append(id.description)
  }

  private mutating func hold(part: Item?) {
    pending.append(part)
    if pending.count == pendingCount {
      ready += pending.compactMap { $0 }
      pending = []
    }
  }

  private mutating func openNextFile() -> Bool {
    if let scanner, let open {
      ends.append(End(change: open, position: scanner.position, tail: scanner.tail.count))
    }
    (scanner, open) = (nil, nil)
    guard let next = files.popFirst() else { return false }
    segment = next.number
    do throws(JournalError) {
      scanner = SegmentScanner(try folder.bytes(of: next.change.file))
      open = next.change
    } catch {
      tally.unreadable.append(next.change.file.path)
    }
    return true
  }
}

/// What a reading met besides the facts it took.
package struct ReadingTally: Sendable, Hashable {
  /// The records that obey the grammar, service records included.
  package var records = 0
  /// The records that do not, set aside.
  package var damaged = 0
  /// The kinds this version does not know, with how many records of each.
  package var unknownKinds: [String: Int] = [:]
  /// How many fields this version does not know.
  package var unknownFields = 0
  /// The acts of which some facts are missing.
  package var unfinishedActs = 0
  /// The files that could not be read.
  package var unreadable: [String] = []

  /// Adds up two tallies.
  mutating func add(_ other: ReadingTally) {
    records += other.records
    damaged += other.damaged
    unknownKinds.merge(other.unknownKinds, uniquingKeysWith: +)
    unknownFields += other.unknownFields
    unfinishedActs += other.unfinishedActs
    unreadable += other.unreadable
  }
}
