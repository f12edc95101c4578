internal import Glibc

/// Reads the lines of one unit, from its blank line (or the header of the file) to its `Chaine`.
///
/// Lexing goes by the start of each line only: `+` continues, `#` is the header, an empty line
/// separates, `Chaine: ` closes, anything else is a field.
@safe struct UnitLines {
  private let raw: UnsafeRawBufferPointer
  private let start: Int
  private let base: Int
  private let isFirst: Bool
  private(set) var count = 0

  init(_ raw: UnsafeRawBufferPointer, from start: Int, base: Int, isFirst: Bool) {
    unsafe self.raw = raw
    (self.start, self.base, self.isFirst) = (start, base, isFirst)
  }

  /// Fills `unit`; the index after the unit and the digest it bears, or `nil` when its `Chaine`
  /// line is missing.
  mutating func read(
    into unit: inout ScannedUnit, checksText: Bool
  ) -> (end: Int, head: Digest)? {
    var index = start
    var parents = 0
    var blanks = 0
    while let end = lineEnd(from: index) {
      let length = end - index
      if length == ChainLine.count - 1, let head = chain(index) {
        unit.body = start..<index
        unit.chain = index + ChainLine.prefixCount..<end
        count += 1
        if blanks == 0 { faultOfWhole(.blankLine, &unit) }
        close(&unit, parents, end + 1, checksText)
        return (end + 1, head)
      }
      let first = unsafe length == 0 ? ASCII.lineFeed : raw[index]
      if length > JournalLimits.lineBytes { fault(.lineTooLong, index, &unit) }
      switch first {
      case ASCII.lineFeed:
        blanks += 1
        if blanks > 1 || !unit.fields.isEmpty { fault(.blankLine, index, &unit) }
      case ASCII.plus:
        continueField(index, end, &unit)
      case ASCII.hash:
        readHeader(index, end, &unit)
      default:
        if blanks == 0 { fault(.blankLine, index, &unit) }
        if readField(index, end, &unit) { parents += 1 }
      }
      if isFirst, count == 0, first != ASCII.hash { fault(.header, index, &unit) }
      count += 1
      index = end + 1
    }
    return nil
  }

  private func lineEnd(from index: Int) -> Int? {
    guard unsafe index < raw.count, let base = unsafe raw.baseAddress,
      let found = unsafe memchr(base + index, Int32(ASCII.lineFeed), raw.count - index)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }

  /// The digest of a line as long as a `Chaine` line, if it is one.
  private func chain(_ index: Int) -> Digest? {
    guard unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) == Self.chainWord else {
      return nil
    }
    return unsafe Digest(parsing: raw, at: index + 8)
  }

  // "Chaine: " as the bytes lie in memory.
  private static let chainWord: UInt64 = UInt64(0x4368_6169_6E65_3A20).bigEndian

  private func fault(_ cause: GrammarFault, _ index: Int, _ unit: inout ScannedUnit) {
    guard unit.fault == nil else { return }
    unit.fault = (cause, base + index, unit.linesBefore + count + 1)
  }

  /// A fault that belongs to no line in particular is told at the first one.
  private func faultOfWhole(_ cause: GrammarFault, _ unit: inout ScannedUnit) {
    guard unit.fault == nil else { return }
    unit.fault = (cause, base + start, unit.linesBefore + 1)
  }

  private func readHeader(_ index: Int, _ end: Int, _ unit: inout ScannedUnit) {
    guard isFirst, count == 0 else { return fault(.comment, index, &unit) }
    unit.header = unsafe SegmentHeader(Array(raw[index..<end])[...])
    if unit.header == nil { fault(.header, index, &unit) }
  }

  private func continueField(_ index: Int, _ end: Int, _ unit: inout ScannedUnit) {
    let last = unit.fields.count - 1
    guard last >= 0 else { return fault(.strayContinuation, index, &unit) }
    if unsafe end - index > 1 && raw[index + 1] != ASCII.space { fault(.field, index, &unit) }
    unit.fields[last].value = unit.fields[last].value.lowerBound..<end
    unit.fields[last].isPlain = false
  }

  /// Adds a field to `unit`; whether it is an `Apres`.
  private func readField(_ index: Int, _ end: Int, _ unit: inout ScannedUnit) -> Bool {
    let colon = nameEnd(index, end)
    guard colon < end, unsafe raw[colon] == ASCII.colon, colon > index,
      colon - index <= JournalLimits.nameBytes, unsafe raw[index].isUpper,
      unsafe colon + 1 == end || raw[colon + 1] == ASCII.space
    else {
      fault(.field, index, &unit)
      return false
    }
    guard unit.fields.count < JournalLimits.fields else {
      fault(.tooManyFields, index, &unit)
      return false
    }
    let value = Swift.min(colon + 2, end)..<end
    let isPlain = unsafe value.isEmpty || raw[end - 1] != ASCII.space
    let prefix = prefix(index, colon)
    unit.fields.append(
      .init(name: index..<colon, value: value, isPlain: isPlain, prefix: prefix))
    switch prefix {
    case FieldKey.idPrefix: if unit.fields.count > 1 { unit.hasSecondID = true }
    case FieldKey.typePrefix: if unit.kindIndex < 0 { unit.kindIndex = unit.fields.count - 1 }
    case FieldKey.chainPrefix: fault(.reservedName, index, &unit)
    case FieldKey.parentPrefix: return true
    default: break
    }
    return false
  }

  /// The index of the first byte of a line that no name holds, or one beyond the longest name.
  private func nameEnd(_ index: Int, _ end: Int) -> Int {
    var colon = index
    while colon + 8 <= end, colon - index <= JournalLimits.nameBytes {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: colon, as: UInt64.self))
      let others = Self.otherBytes(word)
      if others != 0 { return colon + others.trailingZeroBitCount >> 3 }
      colon += 8
    }
    while colon < end, colon - index <= JournalLimits.nameBytes, unsafe raw[colon].isNameByte {
      colon += 1
    }
    return colon
  }

  /// The high bits of the bytes of a word that no name holds.
  private static func otherBytes(_ word: UInt64) -> UInt64 {
    let highs: UInt64 = 0x8080_8080_8080_8080
    // Of bytes below 128: whether each is from `first` to `last`, told by its high bit.
    func isWithin(_ bytes: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
      let ones: UInt64 = 0x0101_0101_0101_0101
      return (bytes &+ ones &* (0x80 - first)) & ~(bytes &+ ones &* (0x7F - last))
    }
    let bytes = word & ~highs
    let letters = isWithin(bytes | 0x2020_2020_2020_2020, 0x61, 0x7A)
    // Folding makes letters of no byte but letters: those from 0x41 and from 0x61 on.
    let names = letters | isWithin(bytes, 0x30, 0x39) | isWithin(bytes, 0x5F, 0x5F)
    return (~names | word) & highs
  }

  /// The first eight bytes of a name, the first one lowest.
  private func prefix(_ index: Int, _ colon: Int) -> UInt64 {
    let length = Swift.min(colon - index, 8)
    if unsafe index + 8 <= raw.count {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      return length == 8 ? word : word & ((1 << (8 * UInt64(length))) - 1)
    }
    return (0..<length).reduce(UInt64(0)) {
      unsafe $0 | UInt64(raw[index + $1]) << (8 * UInt64($1))
    }
  }

  /// What can only be said of a unit once it is whole.
  private func close(
    _ unit: inout ScannedUnit, _ parents: Int, _ end: Int, _ checksText: Bool
  ) {
    if unit.fields.isEmpty { faultOfWhole(.empty, &unit) }
    if end - start > JournalLimits.unitBytes { faultOfWhole(.unitTooLarge, &unit) }
    if parents > JournalLimits.parents { faultOfWhole(.tooManyParents, &unit) }
    if checksText,
      let found = unsafe CharacterRule.firstFault(
        in: raw, from: start, to: unit.body.upperBound)
    {
      let lines = unsafe raw[start..<found.offset].count { $0 == ASCII.lineFeed }
      if let known = unit.fault, known.offset <= base + found.offset { return }
      unit.fault = (found.fault, base + found.offset, unit.linesBefore + lines + 1)
    }
  }
}
