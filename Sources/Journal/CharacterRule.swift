/// Which characters a journal may hold: all but controls and those that turn the text around.
enum CharacterRule {
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The bytes of a value with line feeds only.
  ///
  /// - Throws: ``JournalError/forbiddenCharacter(field:scalar:offset:)`` at the first one.
  static func checked(_ field: RecordField) throws(JournalError) -> [UInt8] {
    let bytes = withoutReturns(Array(field.value.utf8))
    let fault = unsafe bytes.withUnsafeBytes { unsafe firstFault(in: $0, from: 0, to: $0.count) }
    guard fault == nil else { throw error(field) }
    return bytes
  }

  /// Drops the carriage returns that come before a line feed; others are left, to be refused.
  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(ASCII.carriageReturn) else { return bytes }
    return bytes.indices
      .filter {
        bytes[$0] != ASCII.carriageReturn || $0 + 1 == bytes.count
          || bytes[$0 + 1] != ASCII.lineFeed
      }
      .map { bytes[$0] }
  }

  /// Which character of a value is refused, and where in the value as it was given.
  private static func error(_ field: RecordField) -> JournalError {
    var offset = 0
    var scalars = field.value.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if isForbidden(scalar), scalar != "\r" || next != "\n" {
        return .forbiddenCharacter(field: field.name, scalar: scalar.value, offset: offset)
      }
      offset += UTF8.width(scalar)
    }
    return .forbiddenCharacter(field: field.name, scalar: 0, offset: offset)
  }
}
