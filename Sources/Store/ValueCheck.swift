import Journal
import Partnership

/// Whether a value is what a type allows.
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
      return PartialDate(edtf: scanner.value(at: index))?.exactDay != nil
    case .choice(let tokens):
      return isPlain && tokens.contains { $0.count == raw.count && $0.elementsEqual(raw) }
    case .thing(let kinds):
      guard let thing = ThingID(scanner.value(at: index)) else {
        return kinds.isEmpty && Self.isShapedAsThing(raw)
      }
      return kinds.isEmpty || kinds.contains(thing.kind)
    case .other(let type): return type.accepts(scanner.value(at: index))
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
}
