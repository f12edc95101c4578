/// Bytes looked at eight at a time, each access within bounds or the program stops.
extension RawSpan {
  /// The byte at an index.
  @inline(__always) func byte(at index: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// Eight bytes from an index, the first one lowest.
  @inline(__always) func word(at index: Int) -> UInt64 {
    unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Some of the eight bytes from an index, the others being zero.
  @inline(__always) func word(at index: Int, count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    return word(at: index) & (UInt64.max >> (8 &* UInt64(Swift.max(0, 8 &- count))))
  }
}
