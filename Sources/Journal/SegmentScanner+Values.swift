extension SegmentScanner {
  /// The position of the first field of a name in the current unit.
  ///
  /// - Parameters:
  ///   - key: The name wanted.
  ///   - start: The number of the field to begin with; pass one more than the last answer to go
  ///     over a field that is repeated.
  /// - Returns: The number of the field, or `nil` when there is none left.
  package func index(of key: FieldKey, from start: Int = 0) -> Int? {
    var index = start
    while index < unit.fields.count {
      if isNamed(index, key) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a field of the current unit bears a name.
  ///
  /// - Parameters:
  ///   - index: The number of the field in ``ScannedUnit/fields``.
  ///   - key: The name.
  /// - Returns: Whether they are the same bytes.
  package func isNamed(_ index: Int, _ key: FieldKey) -> Bool {
    let field = unit.fields[index]
    guard field.prefix == key.prefix, field.name.count == key.bytes.count else { return false }
    return key.bytes.count <= 8 || bytes.storage[field.name].elementsEqual(key.bytes)
  }

  /// The name of a field of the current unit.
  ///
  /// - Parameter index: The number of the field.
  /// - Returns: The name as it stands in the file.
  package func name(at index: Int) -> String {
    String(decoding: bytes.storage[unit.fields[index].name], as: UTF8.self)
  }

  /// The bytes of a value as they stand in the file, escapes and continuation marks included.
  ///
  /// - Parameter index: The number of the field.
  /// - Returns: A slice of the scanner's bytes.
  package func rawValue(at index: Int) -> ArraySlice<UInt8> {
    bytes.storage[unit.fields[index].value]
  }

  /// The value of a field of the current unit.
  ///
  /// - Parameter index: The number of the field.
  /// - Returns: The decoded text; bytes that are not UTF-8 become U+FFFD.
  package func value(at index: Int) -> String {
    let raw = rawValue(at: index)
    guard !unit.fields[index].isPlain else { return String(decoding: raw, as: UTF8.self) }
    return ValueDecoder.text(raw)
  }

  /// The value of the first field of a name in the current unit.
  ///
  /// - Parameter key: The name.
  /// - Returns: The decoded text, or `nil` when the unit has no such field.
  package func value(of key: FieldKey) -> String? {
    index(of: key).map { value(at: $0) }
  }

  /// The `Id` of the current unit.
  ///
  /// - Returns: `nil` unless the first field is a well-formed `Id`.
  package func id() -> EventID? {
    unit.id
  }

  /// The `Id` of the current unit when the unit has no fault: ``fault()`` and ``id()`` in one look.
  ///
  /// - Returns: `nil` for a unit that is to be set aside.
  package func soundID() -> EventID? {
    unit.fault == nil && !unit.hasSecondID ? unit.id : nil
  }

  /// The chain value the current unit bears.
  package var chain: Digest { position.head }

  /// What breaks the grammar in the current unit, its `Id` looked at as well.
  ///
  /// - Returns: The cause, the offset in the file and the line, or `nil` for a sound unit.
  package func fault() -> (cause: GrammarFault, offset: Int, line: Int)? {
    if let fault = unit.fault { return fault }
    guard unit.id == nil || unit.hasSecondID else { return nil }
    return (.identifier, unit.offset, unit.linesBefore + 1)
  }

  /// Decodes the whole current unit.
  ///
  /// - Parameter segment: The path of the file, relative to the store.
  /// - Returns: The record, or `nil` when the unit has a fault.
  package func record(in segment: String) -> JournalRecord? {
    guard let id = id(), fault() == nil else { return nil }
    let fields = unit.fields.indices.dropFirst().map { RecordField(name(at: $0), value(at: $0)) }
    let place = RecordPlace(
      segment: segment, offset: unit.offset, line: unit.linesBefore + 1, number: unit.number)
    return JournalRecord(id: id, fields: fields, chain: chain, place: place)
  }
}
