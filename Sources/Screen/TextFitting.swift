/// Fits texts to a number of columns.
package enum TextFitting {
  /// Where a text stands in a width larger than its own.
  package enum Alignment: Sendable {
    /// At the left.
    case left
    /// At the right, for numbers.
    case right
  }

  /// The text cut to a width, the last column saying with `…` that something is missing.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard TextWidth.columns(text) > columns else { return Sanitizer.clean(text) }
    guard columns > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var used = 0
    var isFull = false
    Sanitizer.forEachGlyph(of: text) { glyph in
      guard !isFull, used + glyph.columns <= columns - 1 else {
        isFull = true
        return
      }
      used += glyph.columns
      result.append(glyph.base)
      result.append(contentsOf: glyph.marks)
    }
    return String(result) + "…" + String(repeating: " ", count: columns - 1 - used)
  }

  /// The text in exactly a width: cut, or filled with blanks.
  package static func fitted(
    _ text: String, to columns: Int, _ alignment: Alignment = .left
  ) -> String {
    let cut = truncated(text, to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - TextWidth.columns(cut)))
    switch alignment {
    case .left: return cut + blanks
    case .right: return blanks + cut
    }
  }

  /// The text on as many lines as it takes, broken at blanks; a word longer than a line is cut.
  ///
  /// - Parameters:
  ///   - text: The text; its own line ends are kept.
  ///   - columns: The width, at least 1.
  /// - Returns: The lines, none of them wider.
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    let width = max(1, columns)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        var rest = Sanitizer.clean(String(word))
        var length = TextWidth.columns(rest)
        if used > 0, used + 1 + length > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        while length > width {
          let head = prefix(of: rest, columns: width - (used > 0 ? used + 1 : 0))
          guard !head.isEmpty else { break }
          lines.append(used > 0 ? "\(line) \(head)" : head)
          (line, used) = ("", 0)
          rest = String(rest.unicodeScalars.dropFirst(head.unicodeScalars.count))
          length = TextWidth.columns(rest)
        }
        line += used > 0 ? " \(rest)" : rest
        used += (used > 0 ? 1 : 0) + length
      }
      lines.append(line)
    }
    return lines
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    var isFull = false
    Sanitizer.forEachGlyph(of: text) { glyph in
      guard !isFull, used + glyph.columns <= columns else {
        isFull = true
        return
      }
      used += glyph.columns
      result.append(glyph.base)
      result.append(contentsOf: glyph.marks)
    }
    return String(result)
  }
}
