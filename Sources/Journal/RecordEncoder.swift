/// Turns fields into the bytes of a unit, without its `Chaine` line.
public enum RecordEncoder {
  /// Encodes the body of a unit: a blank line, then the fields in the order given.
  ///
  /// Carriage returns before line feeds are dropped; nothing else of a value is changed.
  ///
  /// - Parameter fields: The fields, `Id` first; `Chaine` must not be among them.
  /// - Returns: The bytes the digest of the unit covers, when it is not the first of its file.
  /// - Throws: ``JournalError`` naming the field that cannot be written, or the limit passed.
  public static func body(_ fields: [RecordField]) throws(JournalError) -> [UInt8] {
    guard !fields.isEmpty else { throw .emptyRecord }
    guard fields.count <= JournalLimits.fields else { throw .tooManyFields(count: fields.count) }
    let parents = fields.count { $0.name == "Apres" }
    guard parents <= JournalLimits.parents else { throw .tooManyParents(count: parents) }
    var out: [UInt8] = []
    out.reserveCapacity(512)
    out.append(ASCII.lineFeed)
    for field in fields { try append(field, to: &out) }
    guard out.count + ChainLine.count <= JournalLimits.unitBytes else {
      throw .recordTooLarge(bytes: out.count + ChainLine.count)
    }
    return out
  }

  private static func append(
    _ field: RecordField, to out: inout [UInt8]
  ) throws(JournalError) {
    guard RecordField.isName(field.name) else { throw .invalidName(field: field.name) }
    guard field.name != "Chaine" else { throw .reservedName(field: field.name) }
    let value = try CharacterRule.checked(field)
    var start = out.count
    out.append(text: field.name)
    out.append(ASCII.colon)
    var rest = value[...]
    while true {
      let line = rest.prefix { $0 != ASCII.lineFeed }
      if !line.isEmpty {
        out.append(ASCII.space)
        out.append(contentsOf: line)
        // recutils joins a line that ends with a backslash to the next one.
        if endsInBackslash(line) { out.append(ASCII.space) }
      }
      guard out.count - start <= JournalLimits.lineBytes else {
        throw .lineTooLong(field: field.name, bytes: out.count - start)
      }
      out.append(ASCII.lineFeed)
      guard line.endIndex < value.endIndex else { return }
      rest = value[(line.endIndex + 1)...]
      start = out.count
      out.append(ASCII.plus)
    }
  }

  /// Whether a line ends in a backslash, spaces after it not counted.
  private static func endsInBackslash(_ line: ArraySlice<UInt8>) -> Bool {
    line.last { $0 != ASCII.space } == ASCII.backslash
  }
}

/// The last line of a unit: `Chaine: `, sixty-four digits and a line feed.
enum ChainLine {
  static let prefix = Array("Chaine: ".utf8)
  static let prefixCount = 8
  static let count = 73

  static func bytes(_ digest: Digest) -> [UInt8] {
    var out = prefix
    out.reserveCapacity(count)
    out.append(contentsOf: digest.hexadecimal)
    out.append(ASCII.lineFeed)
    return out
  }

  /// The digest of a whole chain line, or `nil` when the bytes are not one.
  static func digest(_ line: ArraySlice<UInt8>) -> Digest? {
    guard line.count == count, line.starts(with: prefix), line.last == ASCII.lineFeed else {
      return nil
    }
    return Digest(hexadecimal: line.dropFirst(prefix.count).dropLast())
  }
}
