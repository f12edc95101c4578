package import Partnership

/// The matrix of protocols and principles on its way out.
package struct MatrixText: Sendable {
  private let matrix: PrincipleMatrix
  private let register: Register

  /// Takes the matrix of one convention, or of everything.
  package init(of convention: Register.Thing?, in register: Register) {
    matrix = register.matrix(of: convention)
    self.register = register
  }

  /// A row for each protocol and principle, for programs: whether it is served, the number of entries
  /// and the mean mark.
  package var table: Table {
    let columns = [
      Table.Column("id", Words("N°", "No.")),
      Table.Column("title", Words("Titre", "Title")),
      Table.Column("principle", Words("Principe", "Principle")),
      Table.Column("isServed", Words("Servi", "Served")),
      Table.Column("entries", Words("Évaluations", "Evaluations")),
      Table.Column("meanRating", Words("Moyenne sur 4", "Mean out of 4")),
      Table.Column("evaluations", Words("N° des évaluations", "Evaluation numbers")),
    ]
    let rows = matrix.rows.flatMap { row in
      zip(Principle.allCases, row.cells).map { principle, cell -> [Datum] in
        [
          .token(register.label(of: row.thing)), title(of: row.thing), Datum(principle),
          .flag(cell.isServed), .count(cell.entries.count),
          cell.meanTenths.map { .measure(Measure(thousandths: $0 * 100)) } ?? .absent,
          cell.entries.isEmpty
            ? .absent : .list(cell.entries.map { .token(register.label(of: $0)) }),
        ]
      }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The grid for a person: a row for each protocol, a column for each principle, the totals, what
  /// nobody serves, and the legend.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - width: The columns of the terminal; 80 where nothing is given.
  /// - Returns: The text.
  package func text(in language: Language, width: Int? = nil) -> String {
    let width = max(60, min(width ?? 80, 140))
    let totals = Principle.allCases.map { matrix.total($0) }
    let head = Principle.allCases.map { $0.abbreviation(language) } + ["total"]
    let evaluated = totals.map { total in
      ([String(total.cell.entries.count)] + mean(total.cell, language)).joined(separator: " ")
    }
    let all = matrix.rows.flatMap { $0.cells.map { cell($0, language) } } + head + evaluated
    // What the numbers leave is for the names.
    let column = (all.map { CleanText.width($0) }.max() ?? 0) + 1
    let label = max(20, width - column * head.count)
    let line = { self.line($0, $1, label, column) }
    var lines = [line("", head)]
    for row in matrix.rows {
      let name = [register.label(of: row.thing), title(of: row.thing).text(in: language)]
        .filter { !$0.isEmpty }.joined(separator: " ")
      lines.append(
        line(
          name,
          row.cells.map { cell($0, language) } + ["\(row.served)/\(Principle.allCases.count)"]))
    }
    lines.append(
      line(
        Words("servi par", "served by")(language),
        totals.map { $0.served.isEmpty ? "! 0" : String($0.served.count) }
          + [String(matrix.rows.count { $0.served > 0 })]))
    lines.append(
      line(
        Words("évaluations, moyenne", "evaluations, mean")(language), evaluated))
    return (lines + words(language)).map { $0 + "\n" }.joined()
  }

  private func words(_ language: Language) -> [String] {
    let names = { (principles: [Principle]) in
      principles.map { $0.term.words(language) }.joined(separator: ", ")
    }
    var lines = [""]
    if !matrix.unserved.isEmpty {
      lines.append(
        Words("! Personne ne sert : ", "! Nobody serves: ")(language) + names(matrix.unserved))
    }
    if !matrix.unevaluated.isEmpty {
      lines.append(
        Words("? Servi et jamais évalué : ", "? Served and never evaluated: ")(language)
          + names(matrix.unevaluated))
    }
    lines.append(
      Words(
        "* annoncé par le protocole, o évalué sans être annoncé, - rien ; nombre d’évaluations, moyenne sur 4",
        "* announced by the protocol, o evaluated without, - nothing; number of evaluations, mean out of 4"
      )(language))
    return lines
      + Principle.allCases.map { "\($0.abbreviation(language)) \($0.term.words(language))" }
  }

  private func line(_ name: String, _ cells: [String], _ label: Int, _ column: Int) -> String {
    var text = padded(CleanText.oneLine(name), label)
    for cell in cells { text += padded(cell, column) }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let cut = CleanText.cut(text, to: max(1, width - 1))
    return cut + String(repeating: " ", count: max(1, width - CleanText.width(cut)))
  }

  private func cell(_ cell: PrincipleMatrix.Cell, _ language: Language) -> String {
    guard !cell.isEmpty else { return "-" }
    return (["\(cell.isServed ? "*" : "o") \(cell.entries.count)"] + mean(cell, language))
      .joined(separator: " ")
  }

  private func mean(_ cell: PrincipleMatrix.Cell, _ language: Language) -> [String] {
    cell.meanTenths.map {
      ["\($0 / 10)\(language == .french ? "," : ".")\($0 % 10)"]
    } ?? []
  }

  private func title(of thing: Register.Thing) -> Datum {
    switch register.id(of: thing).kind {
    case .technicalProtocol: Datum(register.value(ProtocolDrawn.title, of: thing))
    case .action: Datum(register.value(ActionSorted.label, of: thing))
    case .convention: Datum(register.value(ConventionDrafted.title, of: thing))
    case .project: Datum(register.value(ProjectLaunched.name, of: thing))
    default: .absent
    }
  }
}
