package import Partnership

/// The departmental balance as a list: one row for each number.
package enum BalanceList {
  /// The numbers as a table, with the identifiers of what is behind each.
  ///
  /// - Parameters:
  ///   - balance: The balance.
  ///   - register: What the facts add up to.
  ///   - day: The day of the balance.
  /// - Returns: The table, one row for each number, by topic.
  package static func table(of balance: Balance, in register: Register, asOf day: Day) -> Table {
    let columns: [Table.Column] = [
      Table.Column("topic", Words("Rubrique", "Topic")),
      Table.Column("name", Words("Nom", "Name")),
      Table.Column("count", Words("Nombre", "Count")),
      Table.Column("total", Words("Sur", "Of")),
      Table.Column("missing", Words("Manques", "Missing")),
      Table.Column("things", Words("Lesquels", "Which")),
    ]
    let row = ListedThing(register: register, day: day)
    let rows = balance.sections.flatMap { section in
      section.lines.map { line in
        [
          .choice(identifier: section.topic.rawValue, words: section.topic.words),
          .choice(identifier: line.name, words: line.words), .count(line.things.count),
          .count(line.total), line.missing > 0 ? .count(line.missing) : Datum.absent,
          line.things.isEmpty ? .absent : .list(line.things.map { row.id(of: $0) }),
        ]
      }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The numbers under their topics, each with a bar: what a person reads.
  ///
  /// - Parameters:
  ///   - balance: The balance.
  ///   - language: The language of the words.
  /// - Returns: The text.
  package static func text(of balance: Balance, in language: Language) -> String {
    balance.sections.map { section in
      let lines = section.lines.map { line in
        let bar = bar(line.things.count, of: line.total)
        let missing =
          line.missing > 0
          ? ", \(line.missing) \(Words(line.missing < 2 ? "manque" : "manques", "missing")(language))"
          : ""
        let number = "\(line.things.count)/\(line.total)"
        let gap = String(repeating: " ", count: max(1, 9 - number.count))
        return "  \(bar)\(gap)\(number)  \(CleanText.oneLine(line.words(language)))\(missing)\n"
      }
      return section.topic.words(language) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  private static func bar(_ count: Int, of total: Int) -> String {
    let room = 12
    let full = total > 0 ? max(count > 0 ? 1 : 0, count * room / total) : 0
    return String(repeating: "#", count: full) + String(repeating: ".", count: room - full)
  }
}
