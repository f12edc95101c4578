extension TypedLine {
  /// The line as somebody would type it again: read, it says the same.
  ///
  /// Who speaks and the protocol stand in it even where they stayed from the line before.
  public var typed: String {
    let marks = self.marks
    guard !marks.isEmpty || needsNoEscape(text) else { return " \(text)" }
    return marks + text
  }

  private var marks: String {
    var parts = isOffRecord ? "x: " : ""
    if let letter = TypedLine.letters.first(where: { $0.college == college })?.letter {
      parts += "\(letter): "
      if let office {
        parts += "\(office) : "
      } else if !needsNoEscape("\(letter): \(text)", of: { $0.office }) {
        parts = parts.dropLast(2) + ":: "
      }
    }
    let sign: String? =
      switch nature {
      case .speech, .passage: nil
      case .decision: "! "
      case .action: "* "
      case .question: "? "
      }
    parts += sign ?? ""
    if let technicalProtocol, !TypedLine.protocols(in: text).contains(technicalProtocol) {
      parts += "\(technicalProtocol) "
    }
    guard nature == .action || nature == .decision else { return parts }
    let due = dueOn.map { date -> String in
      if case .day(let day) = date { day.french } else { date.edtf }
    }
    let head = [owner, due].compactMap { $0 }.joined(separator: ", ")
    if !head.isEmpty { return parts + "\(head) : " }
    let isPlain = needsNoEscape("* \(text)", of: { $0.owner ?? $0.dueOn?.edtf })
    return isPlain ? parts : parts.dropLast() + ": "
  }

  /// Whether a text read alone says nothing but itself.
  private func needsNoEscape(_ text: String) -> Bool {
    let read = TypedLine(text, on: .first, isKnown: { _ in true })
    return read.text == text && !read.beginsWithProtocol
  }

  /// Whether a text read alone leaves a part of it out of account.
  private func needsNoEscape(_ text: String, of part: (TypedLine) -> String?) -> Bool {
    part(TypedLine(text, on: .first, isKnown: { _ in true })) == nil
  }
}
