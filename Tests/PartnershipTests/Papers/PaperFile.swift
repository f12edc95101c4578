import Foundation
import Partnership
import Testing

/// A paper as a text file of `Texts`.
enum PaperFile {
  /// Compares a text with a file; with RECORD_PAPERS=1, writes it and fails.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_PAPERS"] == "1" {
      try? text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard known != text else { return }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = known.split(separator: "\n", omittingEmptySubsequences: false)
    let row = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = row ?? min(new.count, old.count)
    Issue.record(
      """
      \(name), line \(place + 1)
      was \(old.indices.contains(place) ? String(old[place]) : "(nothing)")
      is  \(new.indices.contains(place) ? String(new[place]) : "(nothing)")
      """, sourceLocation: sourceLocation)
  }
}
