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
    var out: [UInt8] = []
    out.reserveCapacity(field.value.utf8.count)
    var offset = 0
    var pendingReturn = false
    for scalar in field.value.unicodeScalars {
      if pendingReturn, scalar != "\n" {
        throw .forbiddenCharacter(field: field.name, scalar: 13, offset: offset - 1)
      }
      pendingReturn = scalar == "\r"
      if !pendingReturn {
        if isForbidden(scalar) {
          throw .forbiddenCharacter(field: field.name, scalar: scalar.value, offset: offset)
        }
        out.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
      offset += UTF8.width(scalar)
    }
    if pendingReturn {
      throw .forbiddenCharacter(field: field.name, scalar: 13, offset: offset - 1)
    }
    return out
  }
}
