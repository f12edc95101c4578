/// One field of a record: a name and a value, as they stand before any escaping.
public struct RecordField: Hashable, Sendable {
  /// An upper-case ASCII letter, then at most 31 ASCII letters, digits or `_`; `Vise`, `Apres`.
  public var name: String
  /// Any text; its lines are separated by line feeds.
  public var value: String

  /// Makes a field; nothing is checked before it is encoded.
  ///
  /// - Parameters:
  ///   - name: The name as it stands in the file.
  ///   - value: The text.
  public init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, value)
  }

  /// Whether a text may name a field.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isUpper else { return false }
    return text.utf8.count <= JournalLimits.nameBytes && text.utf8.allSatisfy(\.isNameByte)
  }
}
