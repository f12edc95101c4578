import Journal
import Partnership

/// Goes through the facts of one journal, or of one stray file, oldest first, texts included.
///
/// An act of several facts comes whole or not at all: its facts are held back until the last one is
/// there. What is no fact of this version is counted, never dropped from the file.
struct FactCursor {
  /// A fact, and where to read it again.
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

  private let folder: StoreFolder
  private let known: KnownFields
  private var files: ArraySlice<Source>
  private var scanner: SegmentScanner?
  private var open: StoreReader.Change?
  private var segment: UInt32 = 0
  private var ready: [Item] = []
  private var nextReady = 0
  private var acts = ActAssembly<Item>()

  init(_ files: [Source], in folder: StoreFolder, _ known: KnownFields) {
    (self.files, self.folder, self.known) = (files[...], folder, known)
    advance()
  }

  /// Goes to the next fact.
  mutating func advance() {
    while nextReady >= ready.count {
      ready.removeAll(keepingCapacity: true)
      nextReady = 0
      guard readUnit() else {
        acts.abandon()
        tally.unfinishedActs = acts.interrupted
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
    guard let record = scanner?.record(in: "") else {
      tally.damaged += 1
      return true
    }
    tally.records += 1
    guard let fact = FactCoding.fact(of: record) else {
      if record.kind == "expurge" {
        acts.takeErased(record.id.description) { ready.append($0) }
        return true
      }
      if !FactCoding.serviceKinds.contains(record.kind) {
        tally.unknownKinds[record.kind, default: 0] += 1
      }
      hold(nil, record)
      return true
    }
    tally.unknownFields += record.fields.count { !known.holds($0.name, in: fact.kind) }
    let location = FactLocation(
      segment: segment, offset: UInt32(truncatingIfNeeded: record.place.offset))
    hold(Item(fact: fact, location: location), record)
    return true
  }

  private mutating func hold(_ item: Item?, _ record: JournalRecord) {
    acts.take(item, act: record.value("Acte")) { ready.append($0) }
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
