/// What a verification amounts to, from the best to the worst.
public enum VerificationOutcome: Int, Sendable, Equatable, Comparable, CaseIterable {
  /// Everything that was checked is as it was written.
  case intact
  /// The last bytes of our own journal are not a whole unit: a write was interrupted.
  case unfinishedTail
  /// A file could not be read.
  case unreadable
  /// A signed checkpoint does not bear out the journal it is about.
  case badSignature
  /// A journal no longer says what a witness saw in it, or what a copy of it says.
  case historyRewritten
  /// Bytes were changed, or a redaction has nothing to justify it.
  case damage

  /// Orders outcomes by how bad they are.
  ///
  /// - Parameters:
  ///   - left: An outcome.
  ///   - right: Another outcome.
  /// - Returns: Whether `left` is the better of the two.
  public static func < (left: VerificationOutcome, right: VerificationOutcome) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Bytes that are not as they were written.
public struct JournalDamage: Sendable, Hashable {
  /// What is wrong.
  public enum Cause: Sendable, Hashable {
    /// The unit breaks the grammar.
    case grammar(GrammarFault)
    /// The chain value of the unit does not follow from what is before it.
    case brokenChain
    /// The unit was erased, but no erasure of the same journal names it.
    case unjustifiedRedaction
    /// The id belongs to another journal than the one it is in.
    case foreignIdentifier
    /// The header names another journal or another segment than the path of the file does.
    case misplaced
    /// The segment continues a chain value that no earlier segment of the journal bears.
    case brokenSuite
    /// A field of a sound record is not what its kind declares.
    case value(FieldFault)
    /// A document no longer has the bytes its name announces, or is not in the folder of its name.
    case changedPiece
  }

  /// The path of the file, relative to the store.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The offset in bytes from the start of the file.
  public let byte: Int
  /// The number of the unit in its segment, from 0.
  public let number: Int
  /// The id of the record, as far as it can be read.
  public let record: EventID?
  /// What is wrong.
  public let cause: Cause
}

/// Bytes after the last whole unit of a file.
public struct UnfinishedTail: Sendable, Hashable {
  /// The path of the file, relative to the store.
  public let path: String
  /// The line it begins on, from 1.
  public let line: Int
  /// Where it begins, in bytes from the start of the file.
  public let byte: Int
  /// How many bytes it has.
  public let count: Int
  /// Whether it is in our own journal; in another's it is a write on its way.
  public let isOwn: Bool
}

/// A journal that does not say what somebody saw in it.
public struct WitnessConflict: Sendable, Hashable {
  /// Who saw it.
  public enum Source: Sendable, Hashable {
    /// A `temoin` record, by its id.
    case record(EventID)
    /// What this machine remembers of its own journal.
    case memory
    /// A signed checkpoint, by its path.
    case checkpoint(String)
  }

  /// Who saw it.
  public let source: Source
  /// The file it speaks of, relative to the store.
  public let path: String
  /// How many units the file had when it was seen.
  public let count: Int
  /// The chain value its last unit had then.
  public let seen: Digest
  /// The chain value that unit has now, or `nil` when the file is too short to have it.
  public let found: Digest?
  /// How many units the file has now.
  public let units: Int
}

/// What was found in one file.
public struct SegmentVerification: Sendable, Equatable {
  /// The file.
  public let file: SegmentFile
  /// How many bytes were looked at.
  public internal(set) var bytes = 0
  /// How many whole units it has, sound or not.
  public internal(set) var units = 0
  /// How many units follow from all before them, up to the first break.
  public internal(set) var verifiedUnits = 0
  /// The place after the last verified unit.
  public internal(set) var verified = SegmentPosition.start
  /// How many of its units were erased.
  public internal(set) var redactions = 0
  /// How many of its last units were never acknowledged: the next segment continues before them.
  public internal(set) var unacknowledged = 0
  /// What is wrong in it, in the order of the file.
  public internal(set) var damage: [JournalDamage] = []
  /// Its unfinished end.
  public internal(set) var tail: UnfinishedTail?
  /// The version of the format its header announces, 1 when it has none.
  public internal(set) var version = 1
}

/// What was found in a store, and what was checked to say so.
public struct StoreVerification: Sendable, Equatable {
  /// Every file read, by replica, then path.
  public internal(set) var segments: [SegmentVerification] = []
  /// The files that could not be read.
  public internal(set) var refused: [RefusedFile] = []
  /// The journals that contradict a witness.
  public internal(set) var conflicts: [WitnessConflict] = []
  /// How many sayings of witnesses were compared with the journal they speak of.
  public internal(set) var witnessesChecked = 0
  /// How many speak of units that have not arrived, or are gone.
  public internal(set) var witnessesAhead = 0
  /// Whether our own journal was compared with what this machine remembers of it.
  public internal(set) var isMemoryChecked = false
  /// Whether the fields were read with the types their kinds declare.
  public internal(set) var isTyped = false
  /// How many records are of a kind this version does not know; no harm.
  public internal(set) var unknownKinds = 0
  /// How many fields this version does not know; no harm.
  public internal(set) var unknownFields = 0
  /// The documents compared with their names.
  public internal(set) var piecesChecked = 0
  /// The documents no longer as they were.
  public internal(set) var damagedPieces: [JournalDamage] = []
  /// The documents that records cite and the store does not hold, whether they are on their way or
  /// were never kept here.
  public internal(set) var missingPieces: [Digest] = []
  /// What vouches for each journal, in the order of their names.
  public internal(set) var bases: [VerificationBasis] = []
  /// The signed checkpoints found.
  public internal(set) var checkpoints: [CheckpointVerification] = []
  /// The erasures announced, and how far each got.
  public internal(set) var erasures: [Erasure] = []

  /// The records that say something else in a copy of their journal.
  public internal(set) var doubles: [DoubledRecord] = []
  /// Our own journal, when it was named.
  public internal(set) var own: ReplicaName?

  /// The segments whose header announces a format this version does not know: they are read as far
  /// as it goes, and never written.
  public var newer: [SegmentVerification] {
    segments.filter { $0.version > SegmentHeader.version }
  }

  /// All damage, in the order of the segments, then of the documents.
  public var damage: [JournalDamage] { segments.flatMap(\.damage) + damagedPieces }

  /// All unfinished ends, in the order of the segments.
  public var tails: [UnfinishedTail] { segments.compactMap(\.tail) }

  /// The number of units found, sound or not.
  public var units: Int { segments.reduce(0) { $0 + $1.units } }

  /// The number of bytes looked at.
  public var bytes: Int { segments.reduce(0) { $0 + $1.bytes } }

  /// The worst of what was found.
  public var outcome: VerificationOutcome {
    var outcome = VerificationOutcome.intact
    if tails.contains(where: \.isOwn) { outcome = max(outcome, .unfinishedTail) }
    if !refused.isEmpty { outcome = max(outcome, .unreadable) }
    if checkpoints.contains(where: { $0.signature == .bad }) {
      outcome = max(outcome, .badSignature)
    }
    if !conflicts.isEmpty || !doubles.isEmpty { outcome = max(outcome, .historyRewritten) }
    if !damage.isEmpty { outcome = max(outcome, .damage) }
    return outcome
  }
}
