/// A small generator of its own (SplitMix64), so that a seed tells the whole run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text with what is hard to carry: backslashes, blanks at both ends, accents, empty lines.
  mutating func text() -> String {
    let pieces = [
      "\\", " ", "\n", "\t", "é", "a", "Chaine: ", "+", "#", ":", "œ", "😀", "\u{301}", "mot", "  ",
      "\u{A0}", "\\ ",
    ]
    return (0..<Int.random(in: 0..<12, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
