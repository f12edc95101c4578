/// Goes over units that follow each other and are written as nearly all are, without a look at the
/// grammar of each line: whoever reads the fields knows their names.
///
/// A unit is ordinary when it begins with an empty line and an `Id`, ends with its `Chaine`, keeps the
/// rule of characters, and is far from every limit. Any other is left to ``SegmentScanner``.
package struct OrdinaryUnits {
  /// How many lines, the `Id` and the `Chaine` not counted, an ordinary unit has at most.
  package static let lines = JournalLimits.fields / 2
  /// How many bytes it has at most.
  private static let bytes = JournalLimits.lineBytes

  /// The place after the last unit that was passed.
  package private(set) var position: SegmentPosition
  /// Where the unit that was begun stands in the file.
  package var offset: Int { position.offset }

  private let base: Int
  private var ids = RunningIDs()

  /// Prepares to go over the units of a scanner.
  package init(_ scanner: borrowing SegmentScanner) {
    (base, position) = (scanner.bytes.base, scanner.position)
  }

  /// Goes to where a scanner is.
  package mutating func go(to position: SegmentPosition) { self.position = position }

  /// Begins the unit at ``position``.
  ///
  /// - Parameter source: The bytes of the scanner.
  /// - Returns: Its id and the index of the line after it; nothing for a unit that does not begin as
  ///   nearly all do, the first of a file among them.
  package mutating func begin(_ source: RawSpan) -> (id: EventID, next: Int)? {
    let start = position.offset &- base
    guard position.offset > 0, start >= 0, start &+ 64 <= source.byteCount,
      source.word(at: start) & 0xFF_FFFF_FFFF == Self.opening
    else { return nil }
    return ids.id(in: source, at: start &+ 5)
  }

  /// Ends the unit that was begun.
  ///
  /// - Parameters:
  ///   - close: The index of the line `Chaine`.
  ///   - lines: The lines between it and the `Id`.
  ///   - source: The bytes of the scanner.
  /// - Returns: Whether it is sound; then ``position`` is after it. If not, it is to be scanned.
  package mutating func end(at close: Int, lines: Int, _ source: RawSpan) -> Bool {
    let start = position.offset &- base
    let end = close &+ ChainLine.count
    guard end <= source.byteCount, end &- start < Self.bytes,
      source.byte(at: end &- 1) == ASCII.lineFeed
    else { return false }
    return unsafe source.withUnsafeBytes { raw in
      guard let head = unsafe Digest(parsing: raw, at: close &+ ChainLine.prefixCount),
        unsafe CharacterRule.firstFault(in: raw, from: start, to: close) == nil
      else { return false }
      position = SegmentPosition(
        offset: base &+ end, lines: position.lines &+ lines &+ 3, units: position.units &+ 1,
        head: head)
      return true
    }
  }

  /// Looks at the chain value of the unit that was ended last.
  ///
  /// - Parameters:
  ///   - previous: The place before the unit.
  ///   - close: The index of its line `Chaine`.
  ///   - source: The bytes of the scanner.
  /// - Returns: Whether it follows from that of the unit before.
  func isLinked(to previous: SegmentPosition, closingAt close: Int, _ source: RawSpan) -> Bool {
    unsafe source.withUnsafeBytes { raw in
      let body = unsafe raw[(previous.offset &- base)..<close]
      return unsafe previous.head.link(body: Digest(of: .init(rebasing: body))) == position.head
    }
  }

  /// An empty line and "Id: ", as they lie in memory.
  private static var opening: UInt64 { UInt64(0x0A49_643A_2000_0000).byteSwapped }
}
