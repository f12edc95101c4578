/// What is recorded at one go: one fact, or several that only make sense together.
///
/// The records of an act of several facts bear `Acte: <id of the first> <i>/<n>`, so that a reader
/// leaves the group aside until it is whole.
public struct Act: Sendable {
  /// How many records the act has.
  public let count: Int
  let compose: @Sendable ([EventID]) -> [[RecordField]]

  /// Makes an act whose records do not name one another.
  ///
  /// - Parameter records: The fields of each record, `Type` among them; `Id`, `Acte`, `Sel` and
  ///   `Chaine` are the writer's to give. The order of the common fields is the writer's as well.
  public init(_ records: [[RecordField]]) {
    count = records.count
    compose = { _ in records }
  }

  /// Makes an act whose records name one another.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - compose: Makes the fields of each record out of the ids they will bear. It may be called
  ///     again with other ids, when a segment turns out to be full.
  public init(count: Int, compose: @escaping @Sendable ([EventID]) -> [[RecordField]]) {
    (self.count, self.compose) = (count, compose)
  }
}

/// What became of an append: everything in it is on the disk.
public struct AppendReceipt: Sendable {
  /// The records as a reader will find them, act after act.
  public let records: [JournalRecord]
  /// What the user should know of.
  public let warnings: [WriterWarning]

  /// The ids of the records.
  public var ids: [EventID] { records.map(\.id) }
}

/// Something a writer met and dealt with, which its user should know of.
public enum WriterWarning: Sendable, Equatable {
  /// Why a journal was given up for a new one.
  public enum Cause: Sendable, Equatable {
    /// The file is shorter than what was acknowledged, or other: restored, rolled back or cloned.
    case rolledBack
    /// The local state comes from another machine.
    case otherMachine
    /// Somebody has another continuation of it: a copied folder, a restored backup.
    case continuedElsewhere
  }

  /// A new journal was begun; nothing is written in the former one any more.
  case newReplica(ReplicaName, after: ReplicaName, cause: Cause)
  /// An interrupted write was set aside in the local quarantine and cut off.
  case repairedTail(path: String, byte: Int, count: Int)
  /// Bytes of this segment are damaged: a new one was begun, the old one is left as it is.
  case damagedSegment(path: String)
  /// A segment was ended and could not be signed, though a key is set for that.
  case unsigned(segment: SegmentName, CheckpointError)
  /// The disk did not confirm a write to this segment: it was written again in a new one.
  case failedSync(path: String)
}
