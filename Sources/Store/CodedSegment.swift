import Journal
import Partnership
import Synchronization

/// The facts of one file, coded, and what was met besides.
struct CodedSegment: Sendable {
  let facts: CodedFacts
  let tally: ReadingTally
  /// How far the file was read, and how many bytes follow; nothing for one that cannot be read.
  let end: (position: SegmentPosition, tail: Int)?
  /// Whether it begins in the middle of an act, as far as it can tell.
  let hasOrphans: Bool
  /// Whether it ends in the middle of one.
  let endsInside: Bool
}

/// Codes a file, record after record, without a `String` for each value.
struct SegmentCoding {
  private static let id = FieldKey("Id")
  private static let type = FieldKey("Type")
  private static let subject = FieldKey("Objet")
  private static let author = FieldKey("Par")
  private static let act = FieldKey("Acte")

  private var coder: FactCoder
  private var acts = ActAssembly<CodedFacts.Row>()
  private var tally = ReadingTally()
  private var writer: (name: ReplicaName, place: UInt16)?

  private init(coder: FactCoder) { self.coder = coder }

  /// Codes a whole file.
  static func code(
    _ change: StoreReader.Change, in folder: StoreFolder, _ coders: CoderPool
  ) -> CodedSegment {
    var coding = SegmentCoding(coder: coders.take())
    defer { coders.giveBack(coding.coder) }
    do throws(JournalError) {
      return coding.run(try folder.bytes(of: change.file))
    } catch {
      coding.tally.unreadable.append(change.file.path)
      return coding.finish(nil)
    }
  }

  private mutating func run(_ bytes: SegmentBytes) -> CodedSegment {
    var scanner = SegmentScanner(bytes)
    var units = OrdinaryUnits(scanner)
    repeat {
      unsafe takeOrdinary(&units, bytes.storage.span.bytes)
      scanner.go(to: units.position)
      guard scanner.next() else { break }
      unsafe take(scanner, bytes.storage.span.bytes)
      units.go(to: scanner.position)
    } while true
    return finish(scanner)
  }

  /// Takes the records that follow each other and are written as nearly all are.
  private mutating func takeOrdinary(_ units: inout OrdinaryUnits, _ source: RawSpan) {
    while let (id, next) = units.begin(source) {
      let offset = units.offset
      guard
        let record = coder.takeOrdinary(
          source, from: next, lines: OrdinaryUnits.lines, parents: JournalLimits.parents)
      else { return }
      guard units.end(at: record.close, lines: record.lines, source) else {
        return coder.dropLast()
      }
      tally.records += 1
      let row = coder.end(
        milliseconds: id.milliseconds, counter: id.counter, writer: place(of: id.replica),
        author: record.author, offset: UInt32(truncatingIfNeeded: offset))
      acts.take(row, act: nil) { coder.add($0) }
    }
  }

  private mutating func finish(_ scanner: SegmentScanner?) -> CodedSegment {
    let endsInside = acts.isInside
    acts.abandon()
    tally.unfinishedActs = acts.interrupted
    tally.unknownFields = coder.unknownFields
    return CodedSegment(
      facts: coder.finish(), tally: tally, end: scanner.map { ($0.position, $0.tail.count) },
      hasOrphans: acts.hasOrphans, endsInside: endsInside)
  }

  private mutating func take(_ scanner: borrowing SegmentScanner, _ source: RawSpan) {
    guard let id = scanner.soundID() else {
      tally.damaged += 1
      return
    }
    tally.records += 1
    let act = scanner.index(of: SegmentCoding.act).map { scanner.value(at: $0) }
    guard let kind = scanner.index(of: SegmentCoding.type),
      let subject = scanner.index(of: SegmentCoding.subject),
      scanner.unit.fields[kind].isPlain, scanner.unit.fields[subject].isPlain,
      coder.begin(
        kind: scanner.unit.fields[kind].value, about: scanner.unit.fields[subject].value,
        in: source)
    else {
      passOver(scanner, id, act)
      return
    }
    for index in 1..<scanner.unit.fields.count {
      let field = scanner.unit.fields[index]
      if field.isPlain {
        coder.take(name: field.name, value: field.value, in: source)
      } else {
        coder.take(name: field.name, decoded: scanner.value(at: index), in: source)
      }
    }
    let row = coder.end(
      milliseconds: id.milliseconds, counter: id.counter, writer: place(of: id.replica),
      author: author(scanner, source), offset: UInt32(truncatingIfNeeded: scanner.unit.offset))
    acts.take(row, act: act) { coder.add($0) }
  }

  /// A record that is no fact of this version still counts in its act.
  private mutating func passOver(
    _ scanner: borrowing SegmentScanner, _ id: EventID, _ act: String?
  ) {
    let kind = scanner.value(of: SegmentCoding.type) ?? ""
    if kind == "expurge" {
      acts.takeErased(id.description) { coder.add($0) }
      return
    }
    if !FactCoding.serviceKinds.contains(kind) { tally.unknownKinds[kind, default: 0] += 1 }
    acts.take(nil, act: act) { coder.add($0) }
  }

  private mutating func author(
    _ scanner: borrowing SegmentScanner, _ source: RawSpan
  ) -> Int32 {
    guard let index = scanner.index(of: SegmentCoding.author) else { return coder.text("") }
    let field = scanner.unit.fields[index]
    guard field.isPlain else { return coder.text(scanner.value(at: index)) }
    return coder.text(field.value, in: source)
  }

  private mutating func place(of replica: ReplicaName) -> UInt16 {
    if let writer, writer.name == replica { return writer.place }
    let place = coder.writer(replica.description)
    writer = (replica, place)
    return place
  }
}

/// The coders that work for nobody just now: each keeps the plans it made.
final class CoderPool: Sendable {
  private let coders = Mutex<[FactCoder]>([])

  func take() -> FactCoder { coders.withLock { $0.popLast() } ?? FactCoder() }

  func giveBack(_ coder: FactCoder) { coders.withLock { $0.append(coder) } }
}
