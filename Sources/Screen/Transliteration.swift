/// The nearest ASCII spelling of a character, for terminals that cannot show it.
enum Transliteration {
  /// The ASCII spelling; `?` when there is none.
  ///
  /// - Parameter scalar: A drawable scalar outside ASCII.
  /// - Returns: One or more printable ASCII letters.
  static func ascii(_ scalar: Unicode.Scalar) -> String {
    if let known = table[scalar] { return known }
    return "?"
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "Ÿ": "Y", "€": "EUR",
      "…": "...", "‰": "o/oo", "½": "1/2", "¼": "1/4", "¾": "3/4", "→": "->", "←": "<-", "↔": "<->",
      "⇒": "=>", "↑": "^", "↓": "v", "©": "(c)", "®": "(r)", "™": "tm", "№": "No", "¡": "!",
      "¿": "?", "£": "GBP", "×": "x", "÷": "/", "±": "+-", "µ": "u", "≤": "<=", "≥": ">=",
      "≠": "!=",
    ]
    for (spelling, characters) in singles {
      for scalar in characters.unicodeScalars { table[scalar] = spelling }
    }
    return table
  }()

  /// Characters that share one spelling.
  private static let singles: [(String, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăąª"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"),
    ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
    ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"),
    ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"),
    ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏőº°"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"),
    ("s", "śŝşšș"), ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"),
    ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ("'", "‘’‚′´"), ("\"", "“”„«»″"), ("<", "‹"), (">", "›▸▶"), ("-", "–—‐‑‒―−─━·"), ("*", "•●★"),
    ("o", "○◦◯"), ("%", "◐◑◒◓"), ("#", "■█▓▪"), ("_", "□▁"), (".", "░▒▂"), (":", "▃⋮"),
    ("-", "▄"), ("=", "▅═"), ("+", "▆✓✔┌┐└┘┏┓┗┛├┤┬┴┼"), ("*", "▇"), ("^", "▲△"), ("v", "▼▽▾"),
    ("x", "✗✘☒"), ("|", "│┃║"), ("`", "↳"), ("1", "¹"), ("2", "²"), ("3", "³"),
  ]
}
