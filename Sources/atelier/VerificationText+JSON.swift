import Exchange
import Journal
import Partnership
import Store

extension VerificationText {
  /// The report for a program; words are in English.
  static func json(_ report: StoreVerification) -> String {
    let verified = report.segments.reduce(0) { $0 + $1.verifiedUnits }
    return JSON.object([
      .init("outcome", .string("\(report.outcome)")),
      .init("status", .number(Int(status(of: report.outcome).rawValue))),
      .init("records", .number(report.units)), .init("verified", .number(verified)),
      .init("files", .number(report.segments.count)), .init("bytes", .number(report.bytes)),
      .init("checked", checked(report)), .init("damage", .array(report.damage.map { object($0) })),
      .init("conflicts", .array(report.conflicts.map { object($0) })),
      .init("tails", .array(report.tails.map { object($0) })),
      .init("doubles", .array(report.doubles.map { object($0) })),
      .init("newer", .array(report.newer.map { newer($0, own: report.own) })),
      .init("refused", .array(report.refused.map { object($0) })),
      .init("erasures", .array(report.erasures.map { object($0) })),
      .init("missingPieces", .array(report.missingPieces.map { .string($0.description) })),
      .init("unknownKinds", .number(report.unknownKinds)),
      .init("unknownFields", .number(report.unknownFields)),
    ]).text
  }

  /// What was looked at, so that nobody takes silence for an answer.
  private static func checked(_ report: StoreVerification) -> JSON {
    JSON.object([
      .init("chain", .bool(true)), .init("types", .bool(report.isTyped)),
      .init("memory", .bool(report.isMemoryChecked)),
      .init("witnesses", .number(report.witnessesChecked)),
      .init("witnessesAhead", .number(report.witnessesAhead)),
      .init("checkpoints", .array(report.checkpoints.map { object($0) })),
      .init("pieces", .number(report.piecesChecked)),
      .init("journals", .array(report.bases.map { object($0) })),
    ])
  }

  private static func object(_ basis: VerificationBasis) -> JSON {
    JSON.object([
      .init("journal", .string(basis.replica.description)), .init("records", .number(basis.units)),
      .init("memory", .bool(basis.isRemembered)), .init("witnesses", .number(basis.witnesses)),
      .init("checkpoints", .number(basis.checkpoints)),
      .init("selfSigned", .number(basis.selfSigned)),
    ])
  }

  private static func object(_ checkpoint: CheckpointVerification) -> JSON {
    JSON.object([
      .init("file", .string(checkpoint.path)),
      .init("records", checkpoint.count.map { .number($0) } ?? .null),
      .init("signature", .string("\(checkpoint.signature)")),
    ])
  }

  private static func object(_ damage: JournalDamage) -> JSON {
    JSON.object([
      .init("file", .string(damage.path)), .init("line", .number(damage.line)),
      .init("byte", .number(damage.byte)), .init("record", .number(damage.number + 1)),
      .init("id", damage.record.map { .string($0.description) } ?? .null),
      .init("cause", .string(StoreWords.cause(damage.cause).en)),
    ])
  }

  private static func object(_ conflict: WitnessConflict) -> JSON {
    let source =
      switch conflict.source {
      case .record(let id): id.description
      case .memory: "memory"
      case .checkpoint(let path): path
      }
    return JSON.object([
      .init("file", .string(conflict.path)), .init("seenBy", .string(source)),
      .init("record", .number(conflict.count)), .init("seen", .string(conflict.seen.description)),
      .init("found", conflict.found.map { .string($0.description) } ?? .null),
      .init("records", .number(conflict.units)),
    ])
  }

  private static func object(_ tail: UnfinishedTail) -> JSON {
    JSON.object([
      .init("file", .string(tail.path)), .init("line", .number(tail.line)),
      .init("byte", .number(tail.byte)), .init("bytes", .number(tail.count)),
      .init("own", .bool(tail.isOwn)),
    ])
  }

  private static func object(_ double: DoubledRecord) -> JSON {
    JSON.object([
      .init("record", .string(double.id.description)),
      .init("file", .string(double.second.path)), .init("line", .number(double.second.line)),
      .init("otherFile", .string(double.first.path)),
      .init("otherLine", .number(double.first.line)),
    ])
  }

  private static func newer(_ segment: SegmentVerification, own: ReplicaName?) -> JSON {
    JSON.object([
      .init("file", .string(segment.file.path)), .init("format", .number(segment.version)),
      .init("own", .bool(segment.file.replica == own)),
    ])
  }

  private static func object(_ file: RefusedFile) -> JSON {
    JSON.object([
      .init("file", .string(file.path)),
      .init("cause", .string(StoreWords.refusal(file.reason).en)),
    ])
  }

  private static func object(_ erasure: Erasure) -> JSON {
    JSON.object([
      .init("record", .string(erasure.target.description)),
      .init("announcedBy", .string(erasure.announcement.description)),
      .init("done", .bool(erasure.isDone)),
      .init("remains", .array(erasure.remains.map { .string($0) })),
      .init("acknowledgedBy", .array(erasure.acknowledgements.map { .string($0.description) })),
    ])
  }
}
