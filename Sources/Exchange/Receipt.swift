package import Partnership

/// What was recorded, for whoever asked for it.
package struct Receipt: Sendable, Hashable {
  /// The facts, in the order in which they were written.
  package let facts: [Fact]

  /// Takes what the journal acknowledged.
  package init(_ facts: [Fact]) {
    self.facts = facts
  }

  /// The numbers of the things, one on each line.
  package var text: String {
    facts.map { "\($0.subject)\n" }.joined()
  }

  /// An array of objects: `id` of the thing, `kind` and `fact`, the identifier of the fact.
  package var json: String { table.json }

  /// The same as comma-separated values, with a first row of names.
  package var csv: String { table.csv }

  private var table: Table {
    Table(
      columns: [
        Table.Column("id", Words("N°", "No.")), Table.Column("kind", Words("Nature", "Kind")),
        Table.Column("fact", Words("Fait", "Fact")),
      ],
      rows: facts.map { [.token($0.subject.text), .token($0.kind.name), .token($0.id.text)] })
  }
}
