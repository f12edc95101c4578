/// The drawing characters, for terminals that speak UTF-8 and for those that do not.
package enum Glyphs: Sendable, CaseIterable {
  /// Frames, bullets and blocks of Unicode, each one column wide.
  case unicode
  /// The same in ASCII; accents lose their marks.
  case ascii

  /// The glyph that says the same in this set.
  package func glyph(_ unicode: Unicode.Scalar) -> Unicode.Scalar {
    switch self {
    case .unicode: unicode
    case .ascii: Glyphs.plain(unicode)
    }
  }

  /// The eight heights of a sparkline, lowest first.
  package static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let known = table[scalar] { return known }
    // A letter with an accent decomposes into the letter and a mark.
    let base = String(scalar).decomposedFirst
    return base.isASCII ? base : "?"
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("─━┄", "-"), ("│┃", "|"), ("┌┐└┘┏┓┗┛├┤┬┴┼┣┫", "+"), ("▸→▶", ">"), ("←◂", "<"), ("■●█◼", "#"),
      ("○◯□", "o"), ("◐◑", "%"), ("▲↑", "^"), ("▼↓", "v"), ("·•░", "."), ("▁▂", "_"), ("▃▄", "-"),
      ("▅▆", "="), ("▇", "#"), ("…", "~"), ("✓", "v"), ("✗", "x"), ("↳", ">"), ("—–‐", "-"),
      ("’‘", "'"), ("«»“”", "\""), ("œ", "o"), ("Œ", "O"), ("æ", "a"), ("°", "o"), ("×", "x"),
      ("\u{A0}\u{202F}", " "), ("≥", ">"), ("≤", "<"), ("€", "E"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (scalars, plain) in pairs {
      for scalar in scalars.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}

extension String {
  /// The first scalar of the canonical decomposition, for the letters French and its neighbours use.
  fileprivate var decomposedFirst: Unicode.Scalar {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäå"), ("A", "ÀÁÂÃÄÅ"), ("c", "ç"), ("C", "Ç"), ("e", "èéêë"), ("E", "ÈÉÊË"),
      ("i", "ìíîï"), ("I", "ÌÍÎÏ"), ("n", "ñ"), ("N", "Ñ"), ("o", "òóôõöø"), ("O", "ÒÓÔÕÖØ"),
      ("u", "ùúûü"), ("U", "ÙÚÛÜ"), ("y", "ýÿ"), ("Y", "Ý"),
    ]
    guard let scalar = unicodeScalars.first else { return "?" }
    return groups.first { $0.1.unicodeScalars.contains(scalar) }?.0 ?? scalar
  }
}
