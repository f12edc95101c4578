/// How many columns a text takes on the screen.
package enum TextWidth {
  /// The columns a text takes once hidden characters are made visible.
  ///
  /// - Parameters:
  ///   - text: Any text, on one line.
  ///   - glyphs: The set it is drawn with; ASCII spellings may be longer.
  /// - Returns: The columns taken.
  package static func columns(of text: String, glyphs: Glyphs = .unicode) -> Int {
    var columns = 0
    for cluster in Clusters(text, glyphs: glyphs) { columns += Int(cluster.columns) }
    return columns
  }

  /// The columns of a scalar by itself.
  ///
  /// - Parameter scalar: Any scalar.
  /// - Returns: 1 or 2 when it is drawn, 0 for a mark, nil for what is never drawn as itself.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch ScalarClass(scalar) {
    case .narrow, .blank: 1
    case .wide: 2
    case .mark: 0
    case .hidden: nil
    }
  }
}
