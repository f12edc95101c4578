import Partnership

/// Rows of comma-separated values, as RFC 4180 writes them: CRLF, and quotes where they are needed.
package enum CSV {
  /// The rows as one text.
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map { quoted($0) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Words somebody typed, so that no spreadsheet takes them for a formula.
  ///
  /// An apostrophe goes before words whose first character that is not blank is `=`, `+`, `-` or
  /// `@`. Source: OWASP, « CSV injection ».
  static func harmless(_ words: String) -> String {
    let clean = CleanText.clean(words)
    let first = clean.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "'" + clean : clean
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}

extension Datum {
  /// The value for a cell: as in JSON, but holes are `[leftBlank]`, `[citedUnknown]`, nothing is
  /// empty, a small count is `<5`, and a list is joined by ` | `.
  package var csv: String {
    switch self {
    case .absent: ""
    case .leftBlank: "[leftBlank]"
    case .citedUnknown: "[citedUnknown]"
    case .words(let text): CSV.harmless(text)
    case .token(let text): CleanText.clean(text)
    case .count(let number): String(number)
    case .measure(let measure): measure.journal
    case .flag(let flag): flag ? "true" : "false"
    case .rating(let rating): rating.journal
    case .date(let date): date.edtf
    case .choice(let identifier, _): identifier
    case .list(let values): values.map(\.csv).joined(separator: " | ")
    }
  }
}
