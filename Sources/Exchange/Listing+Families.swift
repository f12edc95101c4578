import Partnership

extension ListedThing {
  /// Things of a kind with every field it declares, as recorded.
  func recorded(
    _ things: [Register.Thing], _ kind: FactKind, reading reader: some FactReader
  ) -> Table {
    let fields = kind.declaration.fields
    let hasExample = fields.contains { $0.key == ConventionDrafted.isExample.declaration.key }
    let example = hasExample ? [] : [Table.Column(ConventionDrafted.isExample)]
    let rows = things.map { thing in
      let values = register.whole(thing, reading: reader)
      return [id(of: thing)] + fields.map { datum($0, values) }
        + (hasExample ? [] : [isExample(thing)])
    }
    return Table(
      columns: [ListedThing.id] + fields.map { Table.Column($0.name, $0.words) } + example,
      rows: rows)
  }

  /// The conferences, with who came and what became of what they recommend.
  func conferences(_ things: [Register.Thing], reading reader: some FactReader) -> Table {
    let table = recorded(things, .conference, reading: reader)
    let more = [
      Table.Column("invited", Words("Invités", "Invited")),
      Table.Column("attended", Words("Présents", "Attended")),
      Table.Column("recommendations", Words("Recommandations", "Recommendations")),
      Table.Column("open", Words("À faire", "Open")),
    ]
    let rows = zip(table.rows, things).map { row, thing in
      let counts = register.children(of: thing, .attendance)
      let promises = register.children(of: thing, .followUp).compactMap {
        register.promise(of: $0)
      }
      return row + [
        sum(AttendanceCounted.invited, of: counts), sum(AttendanceCounted.attended, of: counts),
        .count(promises.count), .count(promises.count(where: \.isOpen)),
      ]
    }
    return Table(columns: table.columns + more, rows: rows)
  }

  /// What is owed for each year, done or not, of one convention or of all.
  func duties(of only: Register.Thing?) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column("duty", Words("Obligation", "Duty")),
      Table.Column("year", ConferenceHeld.year.declaration.words),
      Table.Column("standing", Words("État", "State")),
      Table.Column("missing", Words("Il manque", "Missing")),
      Table.Column("works", Words("Fait par", "Done by")),
      Table.Column("isHypothesis", Words("Hypothèse", "Hypothesis")),
      Table.Column(ConventionDrafted.isExample),
    ]
    let conventions = only.map { [$0] } ?? sorted(register.all(.convention))
    let projects =
      only.map { [register.nearest(.project, of: $0)].compactMap { $0 } }
      ?? sorted(register.all(.project))
    let rows =
      conventions.flatMap { convention in
        register.duties(of: register.progress(of: convention, on: day), on: day).map {
          duty($0, of: convention)
        }
      }
      + projects.flatMap { project in
        register.needsAnalyses(of: project, on: day).map { duty($0, of: project) }
      }
    return Table(columns: columns, rows: rows)
  }

  private func duty(_ duty: Duty, of thing: Register.Thing) -> [Datum] {
    let missing: Datum =
      if case .undetermined(let words) = duty.standing {
        .choice(identifier: words.en, words: words)
      } else {
        .absent
      }
    return [
      id(of: thing), .choice(identifier: duty.kind.rawValue, words: duty.kind.words),
      .count(duty.year),
      .choice(identifier: duty.standing.identifier, words: duty.standing.words), missing,
      duty.works.isEmpty ? .absent : .list(duty.works.map { id(of: $0) }),
      duty.isHypothesis ? .flag(true) : .absent, isExample(thing),
    ]
  }

  private func sorted(_ things: [Register.Thing]) -> [Register.Thing] {
    things.sorted { register.id(of: $0) < register.id(of: $1) }
  }

  /// What is recorded of a field, among everything recorded of a thing.
  private func datum(_ field: FieldDeclaration, _ values: [WrittenValue]) -> Datum {
    let texts = values.texts(key: field.key)
    guard let first = texts.first else {
      if values.contains(WrittenValue(MarkKey.blank, field.key)) { return .leftBlank }
      return values.contains(WrittenValue(MarkKey.citedUnknown, field.key))
        ? .citedUnknown : .absent
    }
    return field.repeats
      ? .list(texts.map { Datum(journal: $0, as: field.type) })
      : Datum(journal: first, as: field.type)
  }

  /// The sum of what is known; nothing when nothing is.
  private func sum(_ field: Field<Count>, of things: [Register.Thing]) -> Datum {
    let known = things.compactMap { register.value(field, of: $0).value?.number }
    return known.isEmpty ? .absent : .count(known.reduce(0, +))
  }

  /// Whether a thing, or what it hangs on, is made up.
  private func isExample(_ thing: Register.Thing) -> Datum {
    var next: Register.Thing? = thing
    // A loop of links is possible in a journal; eight levels are more than the domain has.
    for _ in 0..<8 {
      guard let current = next else { return .absent }
      let stated = register.value(ConventionDrafted.isExample, of: current)
      if stated.value != nil { return Datum(stated) }
      next = register.parent(of: current)
    }
    return .absent
  }
}
