/// Folds a text for searching: no case, no accent, no ligature, straight apostrophes.
///
/// What is stored is never changed; both sides of a comparison are folded.
public func folded(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.value < 0x80 {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
    } else if let replacement = foldedLetters[scalar] {
      result.append(contentsOf: replacement.unicodeScalars)
    } else if (0x300...0x36F).contains(scalar.value) {
      continue
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(result)
}

private let foldedLetters: [Unicode.Scalar: String] = {
  let groups: [(String, String)] = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"),
    ("g", "ğĞ"), ("i", "ìíîïīįıÌÍÎÏĪĮİ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"), ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"),
    ("r", "řŘ"), ("s", "śšşŚŠŞ"), ("t", "ťţŤŢ"), ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"),
    ("z", "źżžŹŻŽ"), ("ae", "æÆ"), ("oe", "œŒ"), ("ss", "ß"), ("'", "’‘ʼ"), ("-", "‐‑–—"),
    (" ", "\u{A0}\u{202F}\u{2009}"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (replacement, letters) in groups {
    for letter in letters.unicodeScalars { table[letter] = replacement }
  }
  return table
}()
