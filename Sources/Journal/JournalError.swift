/// Why the journal could not be read or written.
///
/// No case bears a sentence: the module that shows errors words them.
public enum JournalError: Error, Sendable, Equatable {
  /// A field name is not an upper-case letter and up to 31 letters, digits or `_`.
  case invalidName(field: String)
  /// The writer gives this field itself: `Id`, `Sel`, `Acte` or `Chaine`.
  case reservedName(field: String)
  /// A value holds a character no journal may hold; `offset` counts UTF-8 bytes in the value.
  case forbiddenCharacter(field: String, scalar: UInt32, offset: Int)
  /// A line of a value is too long to be written.
  case lineTooLong(field: String, bytes: Int)
  /// A record is too large to be written.
  case recordTooLarge(bytes: Int)
  /// A record has too many fields.
  case tooManyFields(count: Int)
  /// A record has too many `Apres` fields.
  case tooManyParents(count: Int)
  /// A record has no field of its own.
  case emptyRecord
  /// A record has no field `Type`, or an empty one.
  case missingKind
  /// More was given at once than one write may hold.
  case batchTooLarge(records: Int, bytes: Int)
  /// The text of a unit breaks the grammar; `byte` is counted from the start of the file.
  case malformed(path: String, line: Int, byte: Int, fault: GrammarFault)
  /// The clock gave a year that has not four digits.
  case clockOutOfRange
  /// A year already has its ninety-nine segments.
  case tooManySegments(year: Int)
  /// The folder is not a store.
  case notAStore(path: String)
  /// A new store was asked for in a folder that already holds something.
  case notEmpty(path: String)
  /// Another program holds the writer's lock; `holder` is its process number when known.
  case busy(holder: Int32?)
  /// The folder or its disk can only be read.
  case readOnly(path: String)
  /// No room is left: disk, quota or size limit.
  case full(path: String)
  /// The file is not read, for the reason given.
  case refused(path: String, reason: RefusedFile.Reason)
  /// A piece of the store no longer has the bytes its name announces.
  case damagedPiece(path: String)
  /// Another program of ours took this number for another thing meanwhile; nothing was written.
  case overtaken(number: String)
  /// This journal was begun by a newer version of the format: it is read, never written.
  case newerFormat(path: String)
  /// Nothing more is written by this program: the disk failed twice.
  case doubtful(path: String)
  /// There is no draft of that name.
  case noSuchDraft
  /// Any other failure of a call of the system.
  case system(SystemFailure)
}
