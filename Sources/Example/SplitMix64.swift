/// A small generator of numbers that are the same on every machine for the same seed.
///
/// Source: Steele, Lea and Flood, « Fast splittable pseudorandom number generators », 2014. Nothing
/// secret hangs on it.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for one part of a whole, so that parts do not depend on each other.
  init(seed: UInt64, part: Int) {
    var whole = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: part) &* 0xD1B5_4A32_D192_ED03)
    state = whole.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound, which is left out; 0 where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something that happens that many times in a hundred happens.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the values; the fallback where there is none.
  mutating func pick<Value>(_ values: [Value], or fallback: Value) -> Value {
    values.isEmpty ? fallback : values[below(values.count)]
  }

  /// One of the texts.
  mutating func pick(_ texts: [String]) -> String { pick(texts, or: "") }

  /// One case of a list of cases.
  mutating func one<Value: CaseIterable>(of fallback: Value) -> Value
  where Value.AllCases == [Value] {
    pick(Value.allCases, or: fallback)
  }

  /// Sixty-four hexadecimal digits that stand for the digest of a document that does not exist.
  mutating func digest() -> String {
    (0..<4).map { _ in
      let digits = String(next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
