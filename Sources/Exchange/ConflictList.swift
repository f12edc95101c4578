package import Partnership

/// What several people wrote without knowing of each other: fields, one row for each version, then
/// numbers, one row for each thing that bears one.
package enum ConflictList {
  /// The list as a table, by thing and field; the version that shows comes last.
  ///
  /// - Parameters:
  ///   - conflicts: The conflicts, in the order in which they are to be listed.
  ///   - numbers: The numbers that several things of the register bear.
  ///   - register: What the facts add up to.
  /// - Returns: The table; `version` counts from 1 within a field.
  package static func table(
    of conflicts: [FieldConflict], _ numbers: [ThingID], in register: Register
  ) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column("field", Words("Champ", "Field")),
      Table.Column("version", Words("Version", "Version")),
      Table.Column("value", Words("Valeur", "Value")),
      Table.Column("shown", Words("Montrée", "Shown")),
      Table.Column("author", Words("Par", "By")),
      Table.Column("recordedAt", Words("Notée à", "Recorded at")),
      Table.Column("writer", Words("Journal", "Journal")),
    ]
    let rows = conflicts.flatMap { conflict in
      conflict.versions.enumerated().map { place, version -> [Datum] in
        [
          .token(conflict.thing.text),
          .choice(identifier: conflict.field.name, words: conflict.field.words),
          .count(place + 1), value(of: version, conflict.field),
          .flag(place == conflict.versions.count - 1), .words(version.author),
          .token(version.fact.instant), .token(version.fact.writer),
        ]
      }
    }
    let shared = numbers.flatMap { register.things(bearing: $0) }.map { row(of: $0, register) }
    return Table(columns: columns, rows: rows + shared)
  }

  /// One of the things that bear the same number: shown under it with the name of its journal.
  private static func row(of thing: Register.Thing, _ register: Register) -> [Datum] {
    let first = register.history(of: thing).first
    let names = [ConventionDrafted.title, PartyEntered.officialName]
    let name = names.compactMap { register.value($0, of: thing).value?.text }.first
    return [
      .token(register.label(of: thing)),
      .choice(identifier: "number", words: Words("Même numéro", "Same number")),
      .absent, name.map { .words($0) } ?? .absent, .flag(true),
      first.map { .words($0.author) } ?? .absent, first.map { .token($0.id.instant) } ?? .absent,
      first.map { .token($0.id.writer) } ?? .absent,
    ]
  }

  /// What a version says of its field; absent where it cleared it.
  private static func value(
    of version: FieldConflict.Version, _ field: FieldDeclaration
  ) -> Datum {
    let data = version.values.map { value -> Datum in
      switch value.key {
      case MarkKey.blank: .leftBlank
      case MarkKey.citedUnknown: .citedUnknown
      default: Datum(journal: value.text, as: field.type)
      }
    }
    return field.repeats ? .list(data) : data.last ?? .absent
  }
}
