package import Partnership

/// The fields several people wrote without knowing of each other, one row for each version.
package enum ConflictList {
  /// The list as a table, by thing and field; the version that shows comes last.
  ///
  /// - Parameter conflicts: The conflicts, in the order in which they are to be listed.
  /// - Returns: The table; `version` counts from 1 within a field.
  package static func table(of conflicts: [FieldConflict]) -> Table {
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
    return Table(columns: columns, rows: rows)
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
