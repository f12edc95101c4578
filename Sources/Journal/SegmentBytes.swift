/// The bytes of a segment file, or of its end.
///
/// Positions given by the scanner count from the start of the *file*; ``base`` says where these
/// bytes begin in it.
package struct SegmentBytes: Sendable {
  /// The offset in the file of the first byte held.
  package let base: Int
  /// The bytes.
  package let storage: [UInt8]

  /// Wraps some bytes.
  ///
  /// - Parameters:
  ///   - storage: The bytes.
  ///   - base: Where they begin in the file.
  package init(_ storage: [UInt8], base: Int = 0) {
    (self.storage, self.base) = (storage, base)
  }

  /// The offset in the file just after the last byte held.
  package var end: Int { base + storage.count }
}
