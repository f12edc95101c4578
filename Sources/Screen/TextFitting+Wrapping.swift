extension TextFitting {
  /// The text on lines of a width at most, broken between words.
  ///
  /// Line feeds break too, and an empty line stays. A word longer than a line is cut across lines.
  /// Several spaces inside a line stay; those at a break go.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - columns: The room; less than 1 counts as 1, and a wide character then stands as `?`.
  ///   - glyphs: The set it is drawn with.
  /// - Returns: At least one line, each of at most `columns` columns.
  package static func wrapped(
    _ text: String, to columns: Int, glyphs: Glyphs = .unicode
  ) -> [String] {
    let width = max(1, columns)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrap(Array(Clusters(String(paragraph), glyphs: glyphs)), to: width)
    }
    return lines
  }

  private static func wrap(_ paragraph: [Cluster], to width: Int) -> [String] {
    var lines: [String] = []
    var line: [Cluster] = []
    var columns = 0
    for cluster in paragraph {
      let drawn = Int(cluster.columns) > width ? Cluster("?") : cluster
      if columns + Int(drawn.columns) > width {
        if drawn == .blank {
          lines.append(trimmed(line))
          line = []
          columns = 0
          continue
        }
        var next: [Cluster] = []
        if let space = line.lastIndex(of: .blank), space > 0 {
          next = Array(line[(space + 1)...])
          line = Array(line[..<space])
        }
        lines.append(trimmed(line))
        line = next
        columns = next.reduce(0) { $0 + Int($1.columns) }
      }
      if drawn == .blank, line.isEmpty, !lines.isEmpty { continue }
      line.append(drawn)
      columns += Int(drawn.columns)
    }
    lines.append(trimmed(line))
    return lines
  }

  private static func trimmed(_ line: [Cluster]) -> String {
    var kept = line[...]
    while kept.last == .blank { kept.removeLast() }
    return string(kept)
  }
}
