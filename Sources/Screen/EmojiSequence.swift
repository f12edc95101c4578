/// Where joiners, selectors and skin tones belong to the picture before them.
///
/// Terminals disagree on the width of such sequences; a cell shows their first scalar alone.
enum EmojiSequence {
  /// The character that joins two pictures.
  static let joiner: Unicode.Scalar = "\u{200D}"

  /// Whether a hidden scalar is a legitimate part of a sequence.
  static func accepts(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: isPicture(previous) || isKeycap(previous)
    case 0x200D: isPicture(previous) || previous.value == 0xFE0F || isSkinTone(previous)
    default: false
    }
  }

  /// Whether a scalar is a picture of its own.
  static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA9 && scalar.properties.isEmoji
  }

  /// Whether a scalar is the base of a keycap: a digit, `#` or `*`.
  static func isKeycap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && scalar.properties.isEmoji
  }

  /// Whether a scalar colours the skin of the picture before it.
  static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  /// The letter of a regional indicator: a flag is shown as its two letters.
  static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41))
  }
}
