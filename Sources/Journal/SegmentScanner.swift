/// Finds the units of a segment one after the other, without decoding what nobody asks for.
///
/// Each call of ``next()`` goes over every byte once and leaves in ``unit`` where the fields lie.
/// A unit that breaks the grammar is found all the same: it ends at its `Chaine` line like the
/// others, and bears its ``ScannedUnit/fault``. Bytes after the last `Chaine` line are a tail.
package struct SegmentScanner {
  /// How closely the bytes are looked at.
  package enum Depth: Sendable {
    /// Lines, names and limits only: for bytes already checked once.
    case structure
    /// Characters and the encoding as well.
    case text
  }

  /// The bytes scanned.
  package let bytes: SegmentBytes
  /// The unit found last; meaningless before the first and after ``next()`` returned `false`.
  package private(set) var unit = ScannedUnit()
  /// The place after the last unit found.
  package private(set) var position: SegmentPosition

  private let depth: Depth
  private var ids = RunningIDs()

  /// Prepares to scan.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file from `position` on, or from before.
  ///   - position: Where to begin: the start of the file or a place given by an earlier scan.
  ///   - depth: How closely to look.
  package init(
    _ bytes: SegmentBytes, from position: SegmentPosition = .start, depth: Depth = .text
  ) {
    (self.bytes, self.position, self.depth) = (bytes, position, depth)
  }

  /// The bytes after the last whole unit, once ``next()`` has returned `false`.
  package var tail: ArraySlice<UInt8> {
    bytes.storage[Swift.min(Swift.max(0, position.offset - bytes.base), bytes.storage.count)...]
  }

  /// Goes to the place between two units that something else found.
  package mutating func go(to position: SegmentPosition) { self.position = position }

  /// Goes to the next whole unit.
  ///
  /// - Returns: `false` when no whole unit is left.
  package mutating func next() -> Bool {
    let start = position.offset - bytes.base
    guard start >= 0, start < bytes.storage.count else { return false }
    unit.begin(at: start, offset: position.offset, after: position)
    let storage = bytes.storage
    let end = unsafe storage.withUnsafeBytes { raw in
      var lines = unsafe UnitLines(
        raw, from: start, base: bytes.base, isFirst: position.offset == 0)
      return lines.read(into: &unit, checksText: depth == .text).map {
        (offset: $0.end, head: $0.head, lines: lines.count)
      }
    }
    guard let end else { return false }
    if let first = unit.fields.first, first.prefix == FieldKey.idPrefix, first.name.count == 2,
      first.isPlain
    {
      unit.id = unsafe ids.id(of: first.value, in: storage.span.bytes)
    }
    position = SegmentPosition(
      offset: bytes.base + end.offset, lines: position.lines + end.lines, units: unit.number + 1,
      head: end.head)
    return true
  }
}
