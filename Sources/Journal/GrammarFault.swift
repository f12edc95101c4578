/// What in the text of a unit is not what the format allows.
public enum GrammarFault: String, Sendable, Equatable, CaseIterable {
  /// The first line of a file is not `# pst-journal/1 <replica> <segment>`.
  case header
  /// A unit does not begin with exactly one blank line, or has one inside.
  case blankLine
  /// A `#` line elsewhere than at the head of the file.
  case comment
  /// A `+` line with no field before it.
  case strayContinuation
  /// A line that is not a field: no colon, no valid name, or no space after the colon.
  case field
  /// A unit without any field.
  case empty
  /// `Chaine` as the name of an ordinary field, or a `Chaine` line that bears no digest.
  case reservedName
  /// The first field is not an `Id`, or not a well-formed one, or another `Id` follows.
  case identifier
  /// Bytes that are not UTF-8.
  case encoding
  /// A control character, or one that reverses the direction of the text.
  case forbiddenCharacter
  /// A line beyond ``JournalLimits/lineBytes``.
  case lineTooLong
  /// A unit beyond ``JournalLimits/unitBytes``.
  case unitTooLarge
  /// More than ``JournalLimits/fields`` fields.
  case tooManyFields
  /// More than ``JournalLimits/parents`` `Apres` fields.
  case tooManyParents
}
