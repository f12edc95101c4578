/// Texts that may come from anybody, made safe to write on a terminal.
package enum CleanText {
  /// The text with each control or invisible formatting scalar replaced by `�`; LF stays.
  ///
  /// Taken out: C0 and C1 controls, DEL, bidirectional controls, zero-width and interlinear marks,
  /// line and paragraph separators, tags. A tabulation becomes a space.
  package static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) && $0 != "\n" }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        result.append(" ")
      } else {
        result.append(isUnsafe(scalar) && scalar != "\n" ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// The text on one line.
  package static func oneLine(_ text: String) -> String {
    clean(text).split(separator: "\n").joined(separator: " ")
  }

  /// Whether a scalar could act on a terminal, or hide what a text says.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// How many columns of a terminal a text on one line takes.
  static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      let scalars = character.unicodeScalars
      guard let first = scalars.first else { return sum }
      if first.properties.generalCategory == .nonspacingMark { return sum }
      return sum + (isWide(first) ? 2 : 1)
    }
  }

  /// The text cut to a number of columns, with `…` where something is missing.
  static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += width(String(character))
      guard used <= columns else { break }
      result.append(character)
    }
    return columns > 0 ? result + "…" : ""
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
