/// Checks one file: grammar, chain, whose ids they are, types of fields.
///
/// What concerns several files is handed over in ``Findings`` to the ``StoreVerifier``.
struct SegmentVerifier {
  /// What one file says, as far as other files are concerned.
  struct Findings: Sendable {
    var report: SegmentVerification
    /// The chain value after each unit, whether it was verified or not.
    var heads: [Digest] = []
    /// The chain value the first unit continues.
    var suite: Digest?
    /// The records whose content was erased, and what it means if nothing justifies it.
    var redactions: [(id: EventID, damage: JournalDamage)] = []
    /// The erasures it announces: the record named, and the record that names it.
    var erasures: [String: EventID] = [:]
    /// The erasures of others that it acknowledges.
    var acknowledgements: Set<String> = []
    var witnesses: [(witness: EventID, saying: WitnessedHead)] = []
    var notes = RecordNotes()
    /// The documents the store should keep.
    var pieces: Set<Digest> = []
  }

  private var findings: Findings
  private var chain = ChainFollower()
  private var isBroken = false
  private let examiner: (any RecordExaminer)?
  private var guesses: [Int32]
  /// The id of the unit before, and whether that unit was erased.
  private var previous: (id: EventID, isRedacted: Bool)?

  init(_ file: SegmentFile, _ examiner: (any RecordExaminer)?) {
    findings = Findings(report: SegmentVerification(file: file))
    self.examiner = examiner
    guesses = examiner?.guesses ?? []
  }

  /// Reads the whole of the bytes.
  static func verify(
    _ bytes: SegmentBytes, of file: SegmentFile, own: ReplicaName?,
    _ examiner: (any RecordExaminer)? = nil
  ) -> Findings {
    var verifier = SegmentVerifier(file, examiner)
    verifier.findings.heads.reserveCapacity(bytes.storage.count / 300)
    var scanner = SegmentScanner(bytes)
    var units = OrdinaryUnits(scanner)
    repeat {
      unsafe verifier.passOrdinary(&units, bytes.storage.span.bytes)
      scanner.go(to: units.position)
      guard scanner.next() else { break }
      verifier.take(scanner)
      units.go(to: scanner.position)
    } while true
    verifier.finish(scanner, own: own)
    return verifier.findings
  }

  /// Passes the units that follow each other, are written as nearly all are, and with which nothing is
  /// wrong: the first of any other sort is left to ``take(_:)``.
  private mutating func passOrdinary(_ units: inout OrdinaryUnits, _ source: RawSpan) {
    guard let examiner, !isBroken else { return }
    while let previous, !previous.isRedacted {
      let before = units.position
      guard let (id, next) = units.begin(source), id.replica == findings.report.file.replica,
        let record = examiner.pass(source, from: next, lines: OrdinaryUnits.lines, &guesses),
        units.end(at: record.close, lines: record.lines, source)
      else { break }
      guard units.isLinked(to: before, closingAt: record.close, source) else {
        units.go(to: before)
        break
      }
      findings.report.units += 1
      findings.report.verifiedUnits += 1
      findings.report.verified = units.position
      findings.heads.append(units.position.head)
      if let piece = record.piece,
        let digest = unsafe source.withUnsafeBytes({ unsafe Digest(parsing: $0, at: piece) })
      {
        findings.pieces.insert(digest)
      }
      self.previous = (id, false)
    }
    if units.offset > 0 { chain = ChainFollower(after: units.position.head) }
  }

  private mutating func take(_ scanner: SegmentScanner) {
    findings.report.units += 1
    findings.heads.append(scanner.chain)
    if scanner.unit.number == 0 { takeFirst(scanner) }
    let link = chain.check(scanner)
    let id = scanner.id()
    var isSound = false
    if let fault = scanner.fault() {
      add(.grammar(fault.cause), line: fault.line, byte: fault.offset, scanner)
      isBroken = true
    } else if link == .broken {
      add(.brokenChain, scanner)
      isBroken = true
    } else if let id, id.replica != findings.report.file.replica {
      add(.foreignIdentifier, scanner)
    } else {
      isSound = true
    }
    if !isBroken {
      findings.report.verifiedUnits += 1
      findings.report.verified = scanner.position
    }
    guard let id else {
      previous = nil
      return
    }
    if link == .redacted {
      findings.report.redactions += 1
      findings.redactions.append((id, damage(.unjustifiedRedaction, scanner)))
    }
    if isSound { takeOrder(id, isRedacted: link == .redacted, scanner) }
    previous = (id, link == .redacted)
    if isSound, link == .sound { examine(id, scanner) }
  }

  /// The header and where the chain comes from.
  private mutating func takeFirst(_ scanner: SegmentScanner) {
    let file = findings.report.file
    if let header = scanner.unit.header {
      findings.report.version = header.version
      if header.replica != file.replica || file.name.map({ $0 != header.segment }) ?? false {
        add(.misplaced, scanner)
      }
    }
    if let index = scanner.index(of: .suite) {
      findings.suite = Digest(hexadecimal: scanner.rawValue(at: index))
    }
  }

  /// The chain does not cover the bytes of an erased record: its id must stand between those of
  /// its neighbours, or it was taken from somewhere else.
  private mutating func takeOrder(_ id: EventID, isRedacted: Bool, _ scanner: SegmentScanner) {
    guard let previous, scanner.unit.number > 1, isRedacted || previous.isRedacted,
      id <= previous.id
    else { return }
    add(.unjustifiedRedaction, scanner)
  }

  /// Reads the fields of a sound record; after a break what it says of others does not count.
  private mutating func examine(_ id: EventID, _ scanner: SegmentScanner) {
    guard scanner.unit.kindIndex >= 0 else {
      return add(
        .value(FieldFault(kind: "", field: FieldKey.type.name, cause: .missing)), scanner)
    }
    let kind = scanner.rawValue(at: scanner.unit.kindIndex)
    ServiceRecords.examine(scanner, kind: kind, &findings.notes)
    examiner?.examine(scanner, kind: kind, &findings.notes)
    for (index, fault) in findings.notes.faults { add(fault, at: index, scanner) }
    findings.notes.faults.removeAll(keepingCapacity: true)
    if !findings.notes.pieces.isEmpty {
      findings.pieces.formUnion(findings.notes.pieces)
      findings.notes.pieces.removeAll(keepingCapacity: true)
    }
    if !isBroken { note(id, kind, scanner) }
  }

  /// Keeps what a verified record says of others.
  private mutating func note(_ id: EventID, _ kind: ArraySlice<UInt8>, _ scanner: SegmentScanner) {
    guard ServiceRecords.mayBeService(kind) else { return }
    if kind.elementsEqual("expurgation".utf8) {
      if let target = scanner.value(of: .target) { findings.erasures[target] = id }
    } else if kind.elementsEqual("expurgation-faite".utf8) {
      if let target = scanner.value(of: .target) { findings.acknowledgements.insert(target) }
    } else if kind.elementsEqual("temoin".utf8) {
      var next = scanner.index(of: .head)
      while let index = next {
        if let saying = WitnessedHead(scanner.rawValue(at: index)) {
          findings.witnesses.append((id, saying))
        }
        next = scanner.index(of: .head, from: index + 1)
      }
    }
  }

  private mutating func finish(_ scanner: SegmentScanner, own: ReplicaName?) {
    let file = findings.report.file
    findings.report.bytes = scanner.bytes.storage.count
    let tail = scanner.tail
    guard !tail.isEmpty else { return }
    findings.report.tail = UnfinishedTail(
      path: file.path, line: scanner.position.lines + 1, byte: scanner.position.offset,
      count: tail.count, isOwn: own.map { $0 == file.replica } ?? true)
  }

  private mutating func add(_ fault: FieldFault, at index: Int?, _ scanner: SegmentScanner) {
    let unit = scanner.unit
    let start = unit.body.lowerBound
    let place = index.map { unit.fields[$0].name.lowerBound } ?? start
    let lines = scanner.bytes.storage[start..<place].count { $0 == ASCII.lineFeed }
    add(
      .value(fault), line: unit.linesBefore + lines + 1, byte: unit.offset + place - start, scanner)
  }

  private mutating func add(
    _ cause: JournalDamage.Cause, line: Int? = nil, byte: Int? = nil, _ scanner: SegmentScanner
  ) {
    findings.report.damage.append(damage(cause, line: line, byte: byte, scanner))
  }

  private func damage(
    _ cause: JournalDamage.Cause, line: Int? = nil, byte: Int? = nil, _ scanner: SegmentScanner
  ) -> JournalDamage {
    JournalDamage(
      path: findings.report.file.path, line: line ?? scanner.unit.linesBefore + 1,
      byte: byte ?? scanner.unit.offset, number: scanner.unit.number, record: scanner.id(),
      cause: cause)
  }
}
