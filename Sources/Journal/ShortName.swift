/// Up to sixteen ASCII bytes held without allocation, compared in byte order.
///
/// The bytes are packed from the most significant end and padded with zeros, so that comparing the
/// two words compares the texts.
struct ShortName: Hashable, Comparable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// Takes the first sixteen bytes; the caller has checked that they are ASCII.
  init(_ text: some Collection<UInt8>) {
    for (index, byte) in text.prefix(16).enumerated() {
      if index < 8 {
        high |= UInt64(byte) << (56 - 8 * UInt64(index))
      } else {
        low |= UInt64(byte) << (120 - 8 * UInt64(index))
      }
    }
  }

  var count: Int {
    low == 0 ? 8 - high.trailingZeroBitCount / 8 : 16 - low.trailingZeroBitCount / 8
  }

  subscript(index: Int) -> UInt8 {
    let word = index < 8 ? high : low
    return UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(index & 7)))
  }

  var bytes: [UInt8] { (0..<count).map { self[$0] } }

  static func < (left: ShortName, right: ShortName) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
