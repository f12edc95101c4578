/// A place between two units of a segment.
public struct SegmentPosition: Hashable, Sendable {
  /// Bytes before this place.
  public let offset: Int
  /// Lines before this place.
  public let lines: Int
  /// Units before this place.
  public let units: Int
  /// The chain value of the unit before, ``Digest/zero`` at the start of the file.
  public let head: Digest

  /// The start of a file.
  public static let start = SegmentPosition(offset: 0, lines: 0, units: 0, head: .zero)
}
