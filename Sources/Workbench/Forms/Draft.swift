package import Partnership

/// What somebody typed and did not record yet.
///
/// The values are kept as they were typed, right or wrong. Each draft has an identifier of its own,
/// so that two of them never overwrite each other.
package struct Draft: Sendable, Hashable {
  /// Its identifier: letters, digits and hyphens, unique among sessions.
  package var id: String
  /// The kind of fact it would make.
  package var kind: FactKind
  /// What was typed in each field, in the order of the form.
  package var values: [WrittenValue]

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - kind: The kind of fact it would make.
  ///   - values: What was typed in each field.
  package init(id: String, kind: FactKind, values: [WrittenValue]) {
    self.id = id
    self.kind = kind
    self.values = values
  }

  /// The text of its file: a line for each value, its next lines after a plus sign.
  package var text: String {
    var lines = ["Brouillon: \(id)", "Fait: \(kind.rawValue)"]
    for value in values {
      let parts = value.text.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append("\(value.key): \(parts.first ?? "")")
      lines += parts.dropFirst().map { "+ \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the text of a file, or answers nothing when it is not a draft.
  ///
  /// - Parameter text: What the file holds; a line that cannot be read is left out.
  package init?(text: String) {
    var values: [WrittenValue] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("+") {
        guard let last = values.popLast() else { continue }
        values.append(
          WrittenValue(last.key, "\(last.text)\n\(line.dropFirst(line.hasPrefix("+ ") ? 2 : 1))"))
      } else if let colon = line.firstIndex(of: ":") {
        let rest = line[line.index(after: colon)...]
        let text = rest.hasPrefix(" ") ? rest.dropFirst() : rest
        values.append(WrittenValue(String(line[..<colon]), String(text)))
      }
    }
    guard values.count >= 2, values[0].key == "Brouillon", values[1].key == "Fait",
      let kind = FactKind(rawValue: values[1].text), !values[0].text.isEmpty
    else { return nil }
    self.init(id: values[0].text, kind: kind, values: Array(values.dropFirst(2)))
  }
}
