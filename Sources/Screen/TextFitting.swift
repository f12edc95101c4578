/// Makes a text fit a width.
///
/// What comes back is already made visible, so that its width is exact.
package enum TextFitting {
  /// The text cut to a width, ending with an ellipsis when something is missing.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - columns: The room; nothing comes back when it is less than 1.
  ///   - glyphs: The set it is drawn with.
  /// - Returns: A text of at most `columns` columns.
  package static func truncated(
    _ text: String, to columns: Int, glyphs: Glyphs = .unicode
  ) -> String {
    guard columns > 0 else { return "" }
    var kept: [Cluster] = []
    var width = 0
    for cluster in Clusters(text, glyphs: glyphs) {
      kept.append(cluster)
      width += Int(cluster.columns)
      guard width > columns else { continue }
      while width > columns - 1, let last = kept.popLast() { width -= Int(last.columns) }
      kept.append(Cluster(glyphs.ellipsis))
      break
    }
    return string(kept)
  }

  /// The text cut or filled with spaces to take a width exactly.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - columns: The width wanted.
  ///   - alignment: The side the text stands on.
  ///   - glyphs: The set it is drawn with.
  /// - Returns: A text of `columns` columns, empty when `columns` is less than 1.
  package static func padded(
    _ text: String, to columns: Int, alignment: Alignment = .left, glyphs: Glyphs = .unicode
  ) -> String {
    let cut = truncated(text, to: columns, glyphs: glyphs)
    let missing = columns - TextWidth.columns(of: cut, glyphs: glyphs)
    guard missing > 0 else { return cut }
    let filling = String(repeating: " ", count: missing)
    return switch alignment {
    case .left: cut + filling
    case .right: filling + cut
    }
  }

  static func string(_ clusters: some Sequence<Cluster>) -> String {
    var text = ""
    for cluster in clusters { cluster.write(to: &text) }
    return text
  }
}
