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
  /// The name of its form; nothing for the one form of its kind.
  package var form: String?
  /// The things it is about, a fact for each; none for a new thing.
  package var subjects: [ThingID]
  /// Values of the fact that nobody types: the convention, the party.
  package var fixed: [WrittenValue]
  /// What was recorded when the form was opened, in the form of the journal: only what differs from
  /// it is written.
  package var before: [WrittenValue]
  /// What was typed in each field, in the order of the form.
  package var values: [WrittenValue]

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - kind: The kind of fact it would make.
  ///   - form: The name of its form.
  ///   - subjects: The things it is about.
  ///   - fixed: Values that nobody types.
  ///   - before: What was recorded when the form was opened.
  ///   - values: What was typed in each field.
  package init(
    id: String, kind: FactKind, form: String? = nil, subjects: [ThingID] = [],
    fixed: [WrittenValue] = [], before: [WrittenValue] = [], values: [WrittenValue]
  ) {
    self.id = id
    self.kind = kind
    self.form = form
    self.subjects = subjects
    self.fixed = fixed
    self.before = before
    self.values = values
  }

  /// The names of the lines about the draft itself; no field of a fact bears one.
  private enum Header {
    static let id = "Brouillon"
    static let kind = "Fait"
    static let form = "Formulaire"
    static let subject = "Objet"
    static let fixed = "Fixe"
    static let before = "Avant"
  }

  /// The text of its file: a line for each value, its next lines after a plus sign.
  package var text: String {
    let about =
      [WrittenValue(Header.id, id), WrittenValue(Header.kind, kind.rawValue)]
      + [form].compactMap { $0.map { WrittenValue(Header.form, $0) } }
      + subjects.map { WrittenValue(Header.subject, $0.text) }
      + fixed.map { WrittenValue(Header.fixed, "\($0.key) \($0.text)") }
      + before.map { WrittenValue(Header.before, "\($0.key) \($0.text)") }
    var lines: [String] = []
    for value in about + values {
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
    guard values.count >= 2, values[0].key == Header.id, values[1].key == Header.kind,
      let kind = FactKind(rawValue: values[1].text), !values[0].text.isEmpty
    else { return nil }
    self.init(id: values[0].text, kind: kind, values: [])
    for value in values.dropFirst(2) { take(value) }
  }

  private mutating func take(_ value: WrittenValue) {
    switch value.key {
    case Header.form: form = value.text
    case Header.subject: subjects += [ThingID(value.text)].compactMap { $0 }
    case Header.fixed: fixed += [Draft.pair(value.text)].compactMap { $0 }
    case Header.before: before += [Draft.pair(value.text)].compactMap { $0 }
    default: values.append(value)
    }
  }

  private static func pair(_ text: String) -> WrittenValue? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    return WrittenValue(String(text[..<space]), String(text[text.index(after: space)...]))
  }
}
