package import Partnership

/// What conventions wait for: who has to do what, and since when.
package enum PendingList {
  /// The list as a table, the longest waiting first; what began on an unknown day comes last.
  ///
  /// - Parameters:
  ///   - register: What the facts add up to.
  ///   - day: The day that waiting is counted to.
  ///   - convention: The convention to keep to; without it, everything.
  /// - Returns: The table, one row for each party a convention waits for.
  package static func table(
    of register: Register, asOf day: Day, convention: Register.Thing? = nil
  ) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column("title", ConventionDrafted.title.declaration.words),
      Table.Column("blocker", Words("Qui bloque", "Who blocks")),
      Table.Column("party", Words("Partie", "Party")),
      Table.Column("step", Words("Étape", "Step")),
      Table.Column("waitingDays", Words("Attend, jours", "Waiting, days")),
      Table.Column("since", Words("Depuis", "Since")),
      Table.Column("lastRemindedOn", Words("Relancée le", "Last reminded on")),
      Table.Column("signature", Words("Signature", "Signature")),
      Table.Column(ConventionDrafted.isExample),
    ]
    let conventions = convention.map { [$0] } ?? register.all(.convention)
    let steps = conventions.flatMap { register.pending(register.progress(of: $0, on: day)) }
    let sorted = steps.enumerated().sorted { left, right in
      let days = (left.element.days(on: day) ?? -1, right.element.days(on: day) ?? -1)
      return days.0 == days.1 ? left.offset < right.offset : days.0 > days.1
    }
    let row = ListedThing(register: register, day: day)
    return Table(columns: columns, rows: sorted.map { row.pending($0.element) })
  }
}

extension ListedThing {
  fileprivate func pending(_ step: PendingStep) -> [Datum] {
    [
      id(of: step.convention), datum(ConventionDrafted.title, of: step.convention),
      .choice(identifier: step.blocker.name, words: step.blocker.words), name(of: step.actingParty),
      .choice(identifier: step.step.rawValue, words: step.step.words),
      Datum(step.days(on: day)), Datum(step.since), Datum(step.lastReminder),
      step.signature.map { id(of: $0) } ?? .absent,
      datum(ConventionDrafted.isExample, of: step.convention),
    ]
  }
}
