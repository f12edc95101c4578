import Journal
import Partnership

/// Whether the bytes of a value are what a type allows, told without a text where that is easy.
enum ValueCheck: Sendable {
  /// Something that is not blank.
  case words
  /// A whole day of the calendar.
  case day
  /// One of a few words.
  case choice([[UInt8]])
  /// The number of a thing of some kinds; of any where there are none.
  case thing([ThingKind])
  /// Any other type, which reads texts.
  case other(ValueType)

  init(_ type: ValueType) {
    self =
      switch type {
      case .choice(let table): .choice(table.choices.map { Array($0.term.token.utf8) })
      case .thing(let kinds): .thing(kinds)
      default: .other(type)
      }
  }

  /// Whether a value is allowed.
  ///
  /// - Parameters:
  ///   - raw: The bytes as they stand in the file.
  ///   - isPlain: Whether they are the value itself, on one line.
  ///   - scanner: The scanner they come from.
  ///   - index: The number of the field.
  /// - Returns: Whether the type accepts it.
  func accepts(
    _ raw: ArraySlice<UInt8>, _ isPlain: Bool, _ scanner: SegmentScanner, _ index: Int
  ) -> Bool {
    switch self {
    case .words: return raw.contains { $0 > 0x20 }
    case .day:
      return Self.isOrdinaryDay(raw)
        || PartialDate(edtf: scanner.value(at: index))?.exactDay != nil
    case .choice(let tokens):
      return isPlain && tokens.contains { $0.count == raw.count && $0.elementsEqual(raw) }
    case .thing(let kinds):
      guard let thing = ThingID(scanner.value(at: index)) else {
        return kinds.isEmpty && Self.isShapedAsThing(raw)
      }
      return kinds.isEmpty || kinds.contains(thing.kind)
    case .other(let type):
      switch type {
      case .line where isPlain, .text:
        if raw.first.map({ $0 > 0x20 }) ?? false { return true }
      case .date:
        if Self.isOrdinaryDay(raw) { return true }
      default: break
      }
      return type.accepts(scanner.value(at: index))
    }
  }

  /// Whether the bytes have the shape of a thing's number: letters, then numbers after hyphens.
  ///
  /// A later version may know more prefixes than this one.
  static func isShapedAsThing(_ raw: ArraySlice<UInt8>) -> Bool {
    let parts = raw.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...4).contains(parts[0].count) else { return false }
    return parts[0].allSatisfy { $0 &- 0x41 < 26 }
      && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// Whether the bytes are a day, `YYYY-MM-DD`, that any month has.
  private static func isOrdinaryDay(_ raw: ArraySlice<UInt8>) -> Bool {
    guard raw.count == 10 else { return false }
    let start = raw.startIndex
    for place in [0, 1, 2, 3, 5, 6, 8, 9] where raw[start + place] &- 0x30 > 9 { return false }
    guard raw[start + 4] == 0x2D, raw[start + 7] == 0x2D else { return false }
    let month = (raw[start + 5] - 0x30) * 10 + raw[start + 6] - 0x30
    let day = (raw[start + 8] - 0x30) * 10 + raw[start + 9] - 0x30
    let year = raw[start..<start + 4]
    return (1...12).contains(month) && (1...28).contains(day) && year.contains { $0 != 0x30 }
  }
}
