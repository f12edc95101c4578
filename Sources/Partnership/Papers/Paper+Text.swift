extension Paper {
  /// How wide a line of the plain text is at most: what fits on a sheet and in a mail.
  public static let width = 76

  /// The paper as plain text; it ends with LF.
  ///
  /// - Parameter width: The widest line.
  /// - Returns: The text.
  public func text(width: Int = Paper.width) -> String {
    var lines = [title.uppercased()] + subtitles.flatMap { Self.wrapped($0, to: width) }
    var isUnderSubheading = false
    for block in blocks {
      if !isUnderSubheading { lines.append("") }
      if case .subheading = block { isUnderSubheading = true } else { isUnderSubheading = false }
      lines += self.lines(of: block, width)
    }
    return lines.map { Self.withoutEnd($0) + "\n" }.joined()
  }

  /// A colon, which French sets apart.
  var colon: String { language == .french ? " :" : ":" }

  private func lines(of block: Block, _ width: Int) -> [String] {
    switch block {
    case .heading(let text, let note):
      return Self.wrapped(text.uppercased() + (note.map { " (\($0))" } ?? ""), to: width)
    case .subheading(let text): return Self.wrapped(text + colon, to: width)
    case .paragraph(let text): return Self.wrapped(text, to: width)
    case .items(let items): return items.flatMap { Self.hanging("- ", $0, to: width) }
    case .labelled(let labels):
      let column = min(24, labels.map(\.label.count).max() ?? 0)
      return labels.flatMap { label in
        let head = label.label + String(repeating: " ", count: max(0, column - label.label.count))
        return Self.hanging("\(head)\(colon) ", label.text, to: width)
      }
    case .table(let rows): return Self.table(rows, width)
    case .blankTable(let names, let rows): return Self.blank(names, rows, width)
    case .lines(let lines): return lines
    }
  }

  /// A text of several lines, each cut at blanks to a width; a word that is wider stays whole.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if current.isEmpty {
          current = String(word)
        } else if current.count + 1 + word.count <= width {
          current += " \(word)"
        } else {
          lines.append(current)
          current = String(word)
        }
      }
      return lines + [current]
    }
  }

  /// A text after a mark, its next lines under its first.
  private static func hanging(_ mark: String, _ text: String, to width: Int) -> [String] {
    let indent = String(repeating: " ", count: mark.count)
    return wrapped(text, to: max(20, width - mark.count)).enumerated().map { place, line in
      (place == 0 ? mark : indent) + line
    }
  }

  /// A table in columns; the widest give way until it fits, and their cells take several lines.
  private static func table(_ rows: [[String]], _ width: Int) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    var widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    while widths.reduce(0, +) + 2 * (columns - 1) > width, let most = widths.max(), most > 8,
      let widest = widths.firstIndex(of: most)
    {
      widths[widest] -= 1
    }
    var lines: [String] = []
    for (place, row) in rows.enumerated() {
      let cells = row.indices.map { wrapped(row[$0], to: widths[$0]) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(
          cells.indices.map { column in
            let text = line < cells[column].count ? cells[column][line] : ""
            return text + String(repeating: " ", count: max(0, widths[column] - text.count))
          }.joined(separator: "  "))
      }
      if place == 0 {
        lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
      }
    }
    return lines
  }

  /// A table to be filled in by hand.
  private static func blank(_ names: [String], _ rows: Int, _ width: Int) -> [String] {
    guard !names.isEmpty else { return [] }
    let each = max(8, (width - 1) / names.count - 1)
    let rule = "+" + names.map { _ in String(repeating: "-", count: each) + "+" }.joined()
    let head = "|" + names.map { cell(" \($0)", each) + "|" }.joined()
    let empty = "|" + names.map { _ in cell("", each) + "|" }.joined()
    return [rule, head, rule] + (0..<rows).flatMap { _ in [empty, empty, rule] }
  }

  private static func cell(_ text: String, _ width: Int) -> String {
    let kept = String(text.prefix(width))
    return kept + String(repeating: " ", count: width - kept.count)
  }

  private static func withoutEnd(_ line: String) -> String {
    var kept = line[...]
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
