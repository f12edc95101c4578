/// Makes hidden characters visible, so that a text can neither act on a terminal nor pass for another.
///
/// Used by every ``Canvas`` drawing; use ``visible(_:keepsLineBreaks:)`` for what reaches a terminal by
/// another road: standard output, window title, clipboard, pager.
package enum Sanitizer {
  /// The text with every hidden character replaced by a visible mark.
  ///
  /// C0 controls and DEL become caret forms (`^[`, `^M`, `^?`); C1 controls, direction and isolate
  /// controls, zero-width characters, tags, line separators, private and unknown characters become
  /// their number (`<U+202E>`). Joined emoji and their variation selectors stay as they are.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepsLineBreaks: Whether line feeds stay.
  /// - Returns: A text safe to write to a terminal.
  package static func visible(_ text: String, keepsLineBreaks: Bool = false) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      let isJoined =
        ScalarClass(scalar) == .hidden && EmojiSequence.accepts(scalar, after: previous)
      if ScalarClass(scalar) != .hidden || isJoined || (keepsLineBreaks && scalar == "\n") {
        result.unicodeScalars.append(scalar)
      } else {
        result += mark(for: scalar)
      }
    }
    return result
  }

  /// The visible mark of a hidden character, in ASCII.
  static func mark(for scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    if value < 0x20 { return "^" + String(Unicode.Scalar(UInt8(value + 0x40))) }
    if value == 0x7F { return "^?" }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
