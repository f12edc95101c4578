import Partnership

/// Dates of the exercise, written once for all the years it spans.
enum Days {
  /// The first day anything may happen: 1 January 2018.
  private static let first = 736_694
  private static let texts: [String] = (0..<6000).map { Day(number: first + $0)?.iso ?? "XXXX" }

  /// A day by its number, as EDTF.
  static func edtf(_ number: Int) -> String {
    texts.indices.contains(number - first) ? texts[number - first] : "XXXX"
  }

  /// The year of a day by its number, as an identifier counts it.
  static func year(_ number: Int) -> Int {
    texts.indices.contains(number - first) ? Int(texts[number - first].prefix(4)) ?? 2018 : 2018
  }

  /// A date that is sometimes known to the month or the year only, or not at all.
  static func partial(_ number: Int, _ random: inout SplitMix64) -> String {
    switch random.below(100) {
    case ..<6: String(edtf(number).prefix(7))
    case 6..<8: String(edtf(number).prefix(4))
    case 8..<10: "../\(edtf(number))"
    case 10: "XXXX"
    default: edtf(number)
    }
  }
}
