/// Texts that have hurt terminals before.
enum Samples {
  static let pieces: [String] = [
    "a", "b", "é", "e\u{301}", "œ", "’", " ", " ", "漢", "字", "👨\u{200D}👩\u{200D}👧", "🇫🇷", "👍🏽",
    "⚠\u{FE0F}",
    "\u{1B}[31m", "\r", "\t", "\n", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{E0061}", "\u{9B}",
    "\u{7F}",
    "\u{0}", "\u{301}\u{302}\u{303}", "\u{1161}", "\u{E000}", "●", "█", "\u{2028}",
    "1\u{FE0F}\u{20E3}",
    "mot", "deux mots",
  ]

  static func text(_ random: inout some RandomNumberGenerator, count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
