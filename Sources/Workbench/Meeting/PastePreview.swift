import Partnership
import Screen

/// Lines that were pasted into a meeting, before anything is made of them.
struct PastePreview: Sendable {
  let lines: [String]

  /// Takes a paste of several lines; nothing when it is one line, which goes where the cursor is.
  init?(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
      .filter { $0.contains { !$0.isWhitespace } }
    guard lines.count > 1 else { return nil }
    self.lines = lines
  }
}

// What becomes of pasted lines.
extension WorkbenchState {
  /// A paste into the line of a meeting.
  mutating func pasteInMeeting(_ text: String) -> [Effect] {
    if let preview = PastePreview(text) {
      layers.append(.pastePreview(preview))
      return []
    }
    meeting?.line.insert(String(text.drop(while: \.isNewline)))
    meeting?.typedAt = now.milliseconds
    return []
  }

  /// Enter: each pasted line is a line of the meeting.
  mutating func takePastedLines() -> [Effect] {
    guard case .pastePreview(let preview)? = layers.popLast() else { return [] }
    for line in preview.lines { note(line) }
    return sendMeeting() + keepMeeting(now: false)
  }

  /// B: the pasted lines make one line of the meeting.
  mutating func takePastedBlock() -> [Effect] {
    guard case .pastePreview(let preview)? = layers.popLast() else { return [] }
    note(preview.lines.joined(separator: "\n"))
    return sendMeeting() + keepMeeting(now: false)
  }
}
