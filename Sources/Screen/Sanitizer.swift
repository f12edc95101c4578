/// Makes any text harmless for a terminal: what could move, hide or spoof becomes a visible mark.
///
/// Texts come from journals other people wrote. Control characters (ESC, CR, TAB, C1…), bidirectional
/// and zero-width characters, tags and line separators never reach the terminal.
package enum Sanitizer {
  /// What is drawn in one place: a scalar, at most two marks on it, one or two columns.
  package struct Glyph: Sendable, Hashable {
    /// The scalar.
    package var base: Unicode.Scalar
    /// The marks drawn on it, at most two.
    package var marks: [Unicode.Scalar] = []
    /// One, or two for a wide scalar.
    package var columns: Int
  }

  /// The visible mark in place of what must not reach the terminal.
  package static let replacement: Unicode.Scalar = "·"

  /// Goes through a text glyph by glyph.
  ///
  /// Emoji sequences are shown as their first scalar, variation selectors are dropped, a mark
  /// without a base stands on a blank.
  package static func forEachGlyph(of text: String, _ body: (Glyph) -> Void) {
    var held: Glyph?
    var isJoined = false
    for scalar in text.unicodeScalars {
      if scalar.value == 0x200D {
        isJoined = held != nil
        continue
      }
      if (0xFE00...0xFE0F).contains(scalar.value) || isSkinTone(scalar) { continue }
      switch TextWidth.classify(scalar) {
      case .mark:
        if held == nil { held = Glyph(base: " ", columns: 1) }
        if let count = held?.marks.count, count < 2 { held?.marks.append(scalar) }
        continue
      case .narrow, .wide, .blank, .hidden:
        if isJoined, TextWidth.classify(scalar) == .wide {
          isJoined = false
          continue
        }
        isJoined = false
        if let held { body(held) }
        held = glyph(of: scalar)
      }
    }
    if let held { body(held) }
  }

  /// The text as it can be written anywhere: line ends and tabs become blanks, the rest as above.
  package static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    forEachGlyph(of: text) { glyph in
      result.append(glyph.base)
      result.append(contentsOf: glyph.marks)
    }
    return String(result)
  }

  private static func glyph(of scalar: Unicode.Scalar) -> Glyph {
    switch TextWidth.classify(scalar) {
    case .narrow: Glyph(base: scalar, columns: 1)
    case .wide: Glyph(base: scalar, columns: 2)
    case .blank: Glyph(base: " ", columns: 1)
    case .mark, .hidden:
      Glyph(base: scalar.value == 9 || scalar.value == 10 ? " " : replacement, columns: 1)
    }
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
