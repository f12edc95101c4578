import Foundation
import Screen
import Testing

/// A screen as a text file: the grid, a line of dashes, the grid of style letters.
enum ScreenFile {
  /// Compares a canvas with a file of `Screens`; with RECORD_SCREENS=1, writes it and fails.
  static func expect(
    _ canvas: Canvas, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
    let file = folder.appending(path: "\(name).txt")
    let text = self.text(canvas)
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard known != text else { return }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = known.split(separator: "\n", omittingEmptySubsequences: false)
    var difference = "\(name) differs"
    for row in 0..<max(new.count, old.count) {
      let before = old.indices.contains(row) ? old[row] : "(nothing)"
      let after = new.indices.contains(row) ? new[row] : "(nothing)"
      if before != after { difference += "\n\(row + 1) was \(before)\n\(row + 1) is  \(after)" }
    }
    Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
  }

  private static func text(_ canvas: Canvas) -> String {
    let rule = String(repeating: "-", count: canvas.size.columns)
    let cursor = canvas.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    let rows = canvas.textRows.map { trimmed($0) } + [rule] + canvas.styleRows + [cursor]
    return rows.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ row: String) -> String {
    var kept = row[...]
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
