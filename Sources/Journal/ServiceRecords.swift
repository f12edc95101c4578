/// The types of the fields that belong to the format itself: the common ones, and those of records
/// about the journal.
enum ServiceRecords {
  /// The kinds of record about the journal itself; none of them may be erased.
  static let kinds: Set<String> = [
    "ouverture", "reprise", "temoin", "expurgation", "expurgation-faite", "expurge",
  ]

  private enum Form: Sendable {
    case words, number, digest, id, replica, identifier, head, format, act, salt
  }

  private struct Field: Sendable {
    let key: FieldKey
    let form: Form
    var isMandatory = false
  }

  private static let fields: [(kind: [UInt8], fields: [Field])] = [
    (
      Array("ouverture".utf8),
      [
        Field(key: FieldKey("Format"), form: .format),
        Field(key: FieldKey("Journal"), form: .replica),
        Field(key: .store, form: .identifier), Field(key: .suite, form: .digest),
        Field(key: FieldKey("Cle"), form: .words),
      ]
    ),
    (
      Array("reprise".utf8),
      [
        Field(key: FieldKey("Octets"), form: .number),
        Field(key: FieldKey("Position"), form: .number), Field(key: .digest, form: .digest),
        Field(key: FieldKey("Journal"), form: .replica), Field(key: .reason, form: .words),
      ]
    ),
    (Array("temoin".utf8), [Field(key: .head, form: .head)]),
    (
      Array("expurgation".utf8),
      [
        Field(key: .target, form: .id, isMandatory: true), Field(key: .reason, form: .words),
        Field(key: FieldKey("Base"), form: .words),
      ]
    ),
    (Array("expurgation-faite".utf8), [Field(key: .target, form: .id, isMandatory: true)]),
  ]

  /// Checks the fields of the current unit that belong to the format.
  static func examine(
    _ scanner: SegmentScanner, kind: ArraySlice<UInt8>, _ notes: inout RecordNotes
  ) {
    let written = scanner.unit.fields
    for index in written.indices.dropFirst() {
      let form: Form? =
        switch written[index].prefix {
        case FieldKey.parentPrefix: .id
        case FieldKey.actPrefix: .act
        case FieldKey.saltPrefix: .salt
        default: nil
        }
      // Names of up to eight bytes are their prefix; a longer one that begins so is another name.
      guard let form, written[index].name.count <= 8 else { continue }
      if !accepts(scanner.rawValue(at: index), as: form) {
        notes.add(index, named: scanner.name(at: index), in: kind, .wrongType)
      }
    }
    guard mayBeService(kind), let known = fields.first(where: { kind.elementsEqual($0.kind) })
    else { return }
    for field in known.fields {
      var next = scanner.index(of: field.key)
      if next == nil, field.isMandatory {
        notes.add(nil, named: field.key.name, in: kind, .missing)
      }
      while let index = next {
        check(index, field, scanner, kind, &notes)
        next = scanner.index(of: field.key, from: index + 1)
      }
    }
  }

  /// Whether a kind begins like one of ours; nearly all do not.
  static func mayBeService(_ kind: ArraySlice<UInt8>) -> Bool {
    guard kind.count >= 6 else { return false }
    switch (kind[kind.startIndex], kind[kind.startIndex + 1]) {
    case (0x6F, 0x75), (0x72, 0x65), (0x74, 0x65), (0x65, 0x78): return true
    default: return false
    }
  }

  private static func check(
    _ index: Int, _ field: Field, _ scanner: SegmentScanner, _ kind: ArraySlice<UInt8>,
    _ notes: inout RecordNotes
  ) {
    if !accepts(scanner.rawValue(at: index), as: field.form) {
      notes.add(index, named: field.key.name, in: kind, .wrongType)
    }
  }

  private static func accepts(_ value: ArraySlice<UInt8>, as form: Form) -> Bool {
    switch form {
    case .words: value.contains { $0 > ASCII.space }
    case .number: Int(digits: value) != nil
    case .digest: Digest(hexadecimal: value) != nil
    case .id: EventID(bytes: value) != nil
    case .replica: ReplicaName(bytes: value) != nil
    case .identifier: StoreFolder.isIdentifier(String(decoding: value, as: UTF8.self))
    case .head: WitnessedHead(value) != nil
    case .format: value.starts(with: Array("pst-journal/".utf8))
    case .act: isAct(value)
    case .salt: value.count == 16 && value.allSatisfy(isSaltByte)
    }
  }

  private static func isSaltByte(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == ASCII.hyphen
  }

  /// `<id of the first> <i>/<n>`.
  private static func isAct(_ value: ArraySlice<UInt8>) -> Bool {
    let words = value.split(separator: ASCII.space, omittingEmptySubsequences: false)
    guard words.count == 2, EventID(bytes: words[0]) != nil else { return false }
    let numbers = words[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard numbers.count == 2, let place = Int(digits: numbers[0]),
      let count = Int(digits: numbers[1])
    else { return false }
    return place >= 1 && place <= count
  }
}
