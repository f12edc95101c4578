import Partnership

extension Datum {
  /// Whether the value is words somebody typed, which may be cut.
  fileprivate var isFree: Bool {
    switch self {
    case .words: true
    case .list(let values): values.contains { $0.isFree } || values.count > 1
    default: false
    }
  }
}

/// A table set in columns for a terminal of a given width.
struct AlignedText {
  private static let gap = 2
  /// No column of free words is made narrower than this.
  private static let least = 16

  private let cells: [[String]]
  private let isNumeric: [Bool]
  private let widths: [Int]

  init(_ table: Table, language: Language, width: Int) {
    let heading = table.columns.map { CleanText.oneLine($0.words(language)) }
    let rows = table.rows.map { $0.map { CleanText.oneLine($0.text(in: language)) } }
    let used = table.columns.indices.filter { column in
      column == 0 || table.rows.contains { $0[column] != .absent }
    }
    let isFree = table.columns.indices.map { column in
      table.rows.contains { $0[column].isFree }
    }
    let kept = AlignedText.fitting(used, [heading] + rows, isFree: isFree, width: width)
    cells = ([heading] + rows).map { row in kept.map { row[$0.column] } }
    widths = kept.map(\.width)
    isNumeric = kept.map { place in
      table.rows.allSatisfy { row in
        switch row[place.column] {
        case .count, .measure, .rating, .absent: true
        default: false
        }
      }
    }
  }

  /// The lines; trailing blanks are left out.
  var text: String {
    cells.map { row in
      var line = ""
      for (place, cell) in row.enumerated() {
        let shown = CleanText.cut(cell, to: widths[place])
        let padding = String(repeating: " ", count: widths[place] - CleanText.width(shown))
        line += isNumeric[place] ? padding + shown : shown + padding
        if place < row.count - 1 { line += String(repeating: " ", count: AlignedText.gap) }
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The columns that find room, with their widths.
  ///
  /// Dates, numbers, identifiers and words of a vocabulary are never cut; free words are, down to
  /// ``least``. The last columns are left out when even that does not fit, and what room is left
  /// goes to the free words, those cut most first.
  private static func fitting(
    _ used: [Int], _ rows: [[String]], isFree: [Bool], width: Int
  ) -> [(column: Int, width: Int)] {
    let natural = rows[0].indices.map { column in
      rows.map { CleanText.width($0[column]) }.max() ?? 0
    }
    var kept: [(column: Int, width: Int)] = []
    var room = width + gap
    for column in used {
      let narrow = isFree[column] ? min(natural[column], least) : natural[column]
      guard kept.isEmpty || narrow + gap <= room else { break }
      kept.append((column, max(1, min(narrow, width))))
      room -= narrow + gap
    }
    while room > 0,
      let poorest = kept.indices.filter({ kept[$0].width < natural[kept[$0].column] })
        .min(by: { kept[$0].width < kept[$1].width })
    {
      kept[poorest].width += 1
      room -= 1
    }
    return kept
  }
}
