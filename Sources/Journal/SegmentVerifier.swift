/// Checks one file: grammar, chain, whose ids they are.
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
    var redactions: [(id: EventID, damage: JournalDamage)] = []
    var erasures: Set<String> = []
    var witnesses: [(witness: EventID, saying: String)] = []
  }

  private var findings: Findings
  private var chain = ChainFollower()
  private var isBroken = false

  init(_ file: SegmentFile) {
    findings = Findings(report: SegmentVerification(file: file))
  }

  /// Reads the whole of the bytes.
  static func verify(
    _ bytes: SegmentBytes, of file: SegmentFile, own: ReplicaName?
  ) -> Findings {
    var verifier = SegmentVerifier(file)
    verifier.findings.heads.reserveCapacity(bytes.storage.count / 300)
    var scanner = SegmentScanner(bytes)
    while scanner.next() { verifier.take(scanner) }
    verifier.finish(scanner, own: own)
    return verifier.findings
  }

  private mutating func take(_ scanner: SegmentScanner) {
    findings.report.units += 1
    findings.heads.append(scanner.chain)
    if scanner.unit.number == 0 { takeFirst(scanner) }
    let link = chain.check(scanner)
    let id = scanner.id()
    if let fault = scanner.fault() {
      add(.grammar(fault.cause), line: fault.line, byte: fault.offset, scanner)
      isBroken = true
    } else if link == .broken {
      add(.brokenChain, scanner)
      isBroken = true
    } else if let id, id.replica != findings.report.file.replica {
      add(.foreignIdentifier, scanner)
    }
    if !isBroken {
      findings.report.verifiedUnits += 1
      findings.report.verified = scanner.position
    }
    if link == .redacted, let id {
      findings.report.redactions += 1
      findings.redactions.append((id, damage(.unjustifiedRedaction, scanner)))
    }
    if !isBroken, let id { note(id, scanner) }
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

  /// Keeps what a verified record says of others.
  private mutating func note(_ id: EventID, _ scanner: SegmentScanner) {
    guard let index = scanner.index(of: .type) else { return }
    let kind = scanner.rawValue(at: index)
    if kind.elementsEqual("expurgation".utf8) {
      if let target = scanner.value(of: .target) { findings.erasures.insert(target) }
    } else if kind.elementsEqual("temoin".utf8) {
      var next = scanner.index(of: .head)
      while let index = next {
        findings.witnesses.append((id, scanner.value(at: index)))
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
      byte: byte ?? scanner.unit.offset, number: scanner.unit.number, cause: cause)
  }
}
