package import Partnership

/// A list on its way out: named columns and their rows, all as long as the columns.
package struct Table: Sendable, Hashable {
  /// One column.
  package struct Column: Sendable, Hashable {
    /// Its name in JSON and CSV.
    package let name: String
    /// What a person reads above it.
    package let words: Words

    /// Pairs a name and the words of a heading.
    package init(_ name: String, _ words: Words) {
      self.name = name
      self.words = words
    }

    /// The column of a field.
    package init<Value>(_ field: Field<Value>) {
      self.init(field.declaration.name, field.declaration.words)
    }
  }

  /// The columns; the first one is the identifier.
  package let columns: [Column]
  /// The rows.
  package let rows: [[Datum]]

  /// Puts together columns and rows.
  package init(columns: [Column], rows: [[Datum]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The list as an array of objects.
  package var json: String {
    let objects = rows.map { row in
      JSON.object(zip(columns, row).map { JSON.Member($0.name, $1.json) })
    }
    return JSON.array(objects).text
  }

  /// The list as comma-separated values, with a first row of names.
  package var csv: String {
    CSV.text([columns.map(\.name)] + rows.map { $0.map(\.csv) })
  }

  /// The list for a person.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - width: The columns of the terminal; without it, each row is a block of
  ///     « libellé : valeur » lines, which a screen reader and `grep` follow better.
  /// - Returns: The text; it ends with LF unless it is empty.
  package func text(in language: Language, width: Int? = nil) -> String {
    guard let width else {
      return rows.map { row in
        zip(columns, row).filter { $1 != .absent }
          .map { LabelledText.line($0.words, $1.text(in: language), in: language) }.joined()
      }.joined(separator: "\n")
    }
    return AlignedText(self, language: language, width: width).text
  }
}

/// Lines of the form « libellé : valeur ».
enum LabelledText {
  /// A label and its value; the lines after the first are indented.
  static func line(_ words: Words, _ value: String, in language: Language) -> String {
    let colon = language == .french ? " : " : ": "
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    return CleanText.clean(words(language)) + colon + lines.joined(separator: "\n  ") + "\n"
  }
}
