/// A checksum of 128 bits that finds bytes a disk or a crash changed, at the speed of memory.
///
/// It proves nothing against a person; an index is disposable and says nothing of the journals.
struct IndexChecksum: CustomStringConvertible {
  private var lanes: (UInt64, UInt64, UInt64, UInt64)

  init(of bytes: UnsafeRawBufferPointer) {
    // Odd numbers without a pattern: the fractional parts of the golden ratio and of square roots.
    let factors: (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xBB67_AE85_84CA_A73B)
    var (a, b, c, d) = (UInt64(bytes.count), factors.0, factors.1, factors.0 ^ factors.1)
    var index = 0
    while index + 32 <= bytes.count {
      a = Self.mix(a, unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), factors.0)
      b = Self.mix(
        b, unsafe bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self), factors.0)
      c = Self.mix(
        c, unsafe bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self), factors.1)
      d = Self.mix(
        d, unsafe bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self), factors.1)
      index += 32
    }
    while index < bytes.count {
      a = Self.mix(a, UInt64(unsafe bytes[index]), factors.1)
      index += 1
    }
    lanes = (a, b, c, d)
  }

  /// A step that loses nothing: it can be undone, so that two states stay two.
  @inline(__always) private static func mix(
    _ lane: UInt64, _ word: UInt64, _ factor: UInt64
  ) -> UInt64 {
    let sum = (lane ^ word) &* factor
    return sum ^ sum >> 32
  }

  var description: String {
    let first = Self.mix(lanes.0, lanes.2, 0x9E37_79B9_7F4A_7C15)
    let second = Self.mix(lanes.1, lanes.3, 0xBB67_AE85_84CA_A73B)
    return String(first, radix: 16) + "-" + String(second, radix: 16)
  }
}
