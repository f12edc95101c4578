extension Paper {
  /// The paper as Markdown; it ends with LF.
  public var markdown: String {
    var parts = ["# \(title)"]
    if !subtitles.isEmpty {
      parts.append(subtitles.map { Self.plain($0) }.joined(separator: "  \n"))
    }
    parts += blocks.map { markdown($0) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let text, let note): return "## \(text)" + (note.map { " (\($0))" } ?? "")
    case .subheading(let text): return "### \(text)"
    case .paragraph(let text):
      return Self.plain(text).replacing("\n", with: "  \n")
    case .items(let items):
      return items.map { "- " + Self.plain($0).replacing("\n", with: "  \n  ") }.joined(
        separator: "\n")
    case .labelled(let labels):
      return labels.map { "- **\(Self.plain($0.label))**\(colon) \(Self.plain($0.text))" }.joined(
        separator: "\n")
    case .table(let rows): return Self.table(rows)
    case .blankTable(let names, let rows):
      return Self.table([names] + Array(repeating: names.map { _ in "" }, count: rows))
    case .lines(let lines): return lines.map { Self.plain($0) }.joined(separator: "  \n")
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      "| "
        + row.map { plain($0).replacing("|", with: "\\|").replacing("\n", with: " ") }
        .joined(separator: " | ") + " |"
    }
    let rule = "|" + (rows.first ?? []).map { _ in " --- |" }.joined()
    return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// A text whose signs Markdown would take for its own.
  private static func plain(_ text: String) -> String {
    String(text.flatMap { "*_`<#".contains($0) ? ["\\", $0] : [$0] })
  }
}
