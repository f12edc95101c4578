/// What knows the kinds of record, and says which fields are not of their declared type.
///
/// The journal carries facts and does not know them: whoever does gives a ``StoreVerifier`` one of
/// these. It is called once for each unit that obeys the grammar, on several threads at once.
package protocol RecordExaminer: Sendable {
  /// Looks at a record.
  ///
  /// - Parameters:
  ///   - scanner: The scanner, at the unit of the record.
  ///   - kind: The value of `Type`, as it stands in the file.
  ///   - notes: What is found goes there.
  func examine(_ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes)

  /// What ``pass(_:from:lines:_:)`` keeps from one record to the next, before the first one.
  var guesses: [Int32] { get }

  /// Goes over the lines of a record in which there is surely nothing to note, nor anything that
  /// concerns the journal itself.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - start: Where the line after `Id` begins.
  ///   - limit: How many lines there may be.
  ///   - guesses: What it keeps from one record to the next.
  /// - Returns: Nothing for a record to look at with ``examine(_:kind:_:)``.
  func pass(
    _ source: RawSpan, from start: Int, lines limit: Int, _ guesses: inout [Int32]
  ) -> PassedRecord?
}

/// What was found of a record in which there is nothing to note.
package struct PassedRecord: Sendable {
  /// Where the line `Chaine` begins.
  let close: Int
  /// How many lines are between it and the `Id`.
  let lines: Int
  /// Where the digest of a document it cites begins.
  let piece: Int?

  /// Describes a record.
  package init(close: Int, lines: Int, piece: Int?) {
    (self.close, self.lines, self.piece) = (close, lines, piece)
  }
}

/// What an examiner found, record after record of one file.
package struct RecordNotes: Sendable {
  /// How many records are of a kind this version does not know.
  package var unknownKinds = 0
  /// How many fields this version does not know.
  package var unknownFields = 0
  /// The digests of the documents the current record says the store keeps.
  package var pieces: [Digest] = []
  /// The fields of the current record that are not what they should be, by number; no number for
  /// a field that is missing.
  var faults: [(index: Int?, fault: FieldFault)] = []

  /// Notes a field that is not what it should be.
  ///
  /// - Parameters:
  ///   - index: The number of the field in the unit.
  ///   - name: Its name.
  ///   - kind: The kind of record.
  ///   - cause: What is wrong.
  package mutating func add(
    _ index: Int?, named name: String, in kind: ArraySlice<UInt8>, _ cause: FieldFault.Cause
  ) {
    let fault = FieldFault(
      kind: String(decoding: kind, as: UTF8.self), field: name, cause: cause)
    faults.append((index, fault))
  }
}

/// A field that is not what its kind of record declares.
public struct FieldFault: Sendable, Hashable {
  /// What is wrong.
  public enum Cause: Sendable, Hashable {
    /// The value is not of the declared type.
    case wrongType
    /// It stands more than once, and may not.
    case repeated
    /// It is not there, and must be.
    case missing
  }

  /// The kind of record, its field `Type`.
  public let kind: String
  /// The name of the field.
  public let field: String
  /// What is wrong.
  public let cause: Cause

  /// Describes a fault.
  package init(kind: String, field: String, cause: Cause) {
    (self.kind, self.field, self.cause) = (kind, field, cause)
  }
}
