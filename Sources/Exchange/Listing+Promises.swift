import Partnership

extension ListedThing {
  /// What somebody promised: who owes it, for when, where it was promised, what became of it.
  ///
  /// What is still to be kept stands first, the earliest first.
  func promises(
    _ promises: [Promise], reading reader: some FactReader
  ) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column("sort", FollowUpPromised.followUpKind.declaration.words),
      Table.Column(FollowUpPromised.text), Table.Column(FollowUpPromised.owner),
      Table.Column(FollowUpPromised.dueOn),
      Table.Column("daysLate", Words("Retard, jours", "Late, days")),
      Table.Column(FollowUpPromised.state), Table.Column(FollowUpPromised.doneOn),
      Table.Column(FollowUpPromised.convention), Table.Column(FollowUpPromised.from),
      Table.Column("recommendedIn", Words("Recommandée en", "Recommended in")),
      Table.Column("conferencesSince", Words("Conférences depuis", "Conferences since")),
      Table.Column(ConventionDrafted.isExample),
    ]
    let sorted = promises.enumerated().sorted { left, right in
      let keys = [left, right].map { key(of: $0.element, $0.offset) }
      return keys[0] < keys[1]
    }
    return Table(
      columns: columns, rows: sorted.map { promise($0.element, reading: reader) })
  }

  private func key(of promise: Promise, _ place: Int) -> (Int, Int, Int) {
    (promise.isOpen ? 0 : 1, promise.isOpen ? promise.lastDay?.number ?? Int.max : 0, place)
  }

  private func promise(_ promise: Promise, reading reader: some FactReader) -> [Datum] {
    let done: Stated<PartialDate> =
      if case .done(let day) = promise.standing { day } else { .notRecorded }
    let since = promise.isOpen ? register.recommendation(promise) : nil
    return [
      id(of: promise.thing), .choice(identifier: promise.sort.rawValue, words: promise.sort.words),
      promise.sort == .step
        ? datum(StepPlanned.label, of: promise.thing)
        : text(FollowUpPromised.text, of: promise.thing, reading: reader),
      Datum(promise.owner), Datum(promise.dueOn), late(promise),
      .choice(identifier: promise.standing.identifier, words: promise.standing.words), Datum(done),
      promise.convention.map { id(of: $0) } ?? .absent,
      promise.origin.map { id(of: $0) } ?? .absent, Datum(since?.year),
      Datum(since?.conferencesSince),
      promise.convention.map { datum(ConventionDrafted.isExample, of: $0) } ?? .absent,
    ]
  }

  private func late(_ promise: Promise) -> Datum {
    switch promise.isLate(on: day) {
    case .yes: Datum(promise.daysLate(on: day))
    case .no: .absent
    case .undetermined:
      .choice(identifier: "undetermined", words: Words("indéterminé", "undetermined"))
    }
  }
}

extension Promise.Standing {
  /// The name in JSON and in CSV, as the vocabulary of the field has it.
  fileprivate var identifier: String {
    switch self {
    case .open: FollowUpState.open.rawValue
    case .done: FollowUpState.done.rawValue
    case .dropped: FollowUpState.dropped.rawValue
    }
  }
}
