package import Partnership

/// A list the command line gives: one row per thing, its identifier first.
///
/// To add one: a case, its words, and one file `Listing+….swift` that makes its table.
package enum Listing: String, CaseIterable, Sendable {
  /// The conventions, with how far each has come.
  case conventions
  /// The technical protocols, with their steps.
  case protocols
  /// The signals of the watch cell, with their last value.
  case signals
  /// The entries of the evaluations.
  case evaluations
  /// The signatures, with how long each has been waited for.
  case signatures
  /// What somebody promised: actions, decisions, recommendations, steps of protocols.
  case followUps = "follow-ups"

  /// The indicators, with their last value and their gap.
  case indicators
  /// The steps of protocols, with what is late.
  case steps
  /// The sessions of the watch cells, with who sits there.
  case watchSessions = "watch-sessions"

  /// What a person calls the list.
  package var words: Words {
    switch self {
    case .conventions: Words("conventions", "conventions")
    case .protocols: Words("protocoles", "protocols")
    case .signals: Words("signaux", "signals")
    case .evaluations: Words("évaluations", "evaluations")
    case .signatures: Words("signatures", "signatures")
    case .followUps: Words("suites à donner", "follow-ups")
    case .indicators: Words("indicateurs", "indicators")
    case .steps: Words("étapes", "steps")
    case .watchSessions: Words("séances de veille", "watch sessions")
    }
  }

  /// The list as a table, in the order of the identifiers; promises in the order of their days.
  ///
  /// - Parameters:
  ///   - register: What the facts add up to.
  ///   - day: The day that waiting is counted to.
  ///   - convention: The convention to keep to; without it, everything.
  ///   - reader: Reads the texts the register does not keep.
  /// - Returns: The table.
  package func table(
    of register: Register, asOf day: Day, convention: Register.Thing? = nil,
    reading reader: some FactReader
  ) -> Table {
    let row = ListedThing(register: register, day: day)
    guard let kind else {
      return row.promises(register.promises(of: convention), reading: reader)
    }
    let things = register.all(kind).filter { thing in
      convention == nil || thing == convention || register.convention(of: thing) == convention
    }.sorted { register.id(of: $0) < register.id(of: $1) }
    return switch self {
    case .conventions: row.conventions(things)
    case .protocols: row.protocols(things)
    case .signals: row.signals(things, reading: reader)
    case .evaluations: row.evaluations(things, reading: reader)
    case .signatures: row.signatures(things)
    case .indicators: row.indicators(things)
    case .steps: row.steps(things)
    case .watchSessions:
      row.watchSessions(register.watchSessions().filter { things.contains($0.meeting) })
    case .followUps: row.promises(things.compactMap { register.promise(of: $0) }, reading: reader)
    }
  }

  /// The kind of the things listed; nothing where they are of several.
  private var kind: ThingKind? {
    switch self {
    case .conventions: .convention
    case .protocols: .technicalProtocol
    case .signals: .signal
    case .evaluations: .evaluation
    case .signatures: .signature
    case .followUps: nil
    case .indicators: .indicator
    case .steps: .step
    case .watchSessions: .meeting
    }
  }
}

/// What the rows of every list are made from.
struct ListedThing {
  let register: Register
  let day: Day

  /// The first column of every list, what `show` takes.
  static let id = Table.Column("id", Words("N°", "No."))

  func id(of thing: Register.Thing) -> Datum { .token(register.label(of: thing)) }

  /// What the facts state of a field.
  func datum<Value>(_ field: Field<Value>, of thing: Register.Thing) -> Datum {
    Datum(register.value(field, of: thing))
  }

  /// Every value of a repeated field.
  func data<Value: FieldValue>(_ field: Field<Value>, of thing: Register.Thing) -> Datum {
    let values = register.values(field, of: thing)
    return values.isEmpty
      ? .absent : .list(values.map { Datum(journal: $0.journal, as: Value.type) })
  }

  /// The identifier of the nearest thing of a kind.
  func nearest(_ kind: ThingKind, of thing: Register.Thing) -> Datum {
    register.nearest(kind, of: thing).map { id(of: $0) } ?? .absent
  }

  /// The name of a party, or its identifier where it has none.
  func name(of party: Register.Thing) -> Datum {
    register.value(PartyEntered.officialName, of: party).value.map { .words($0.text) }
      ?? id(of: party)
  }

  /// A text of the thing, which the register does not keep.
  func text(
    _ field: Field<Prose>, of thing: Register.Thing, reading reader: some FactReader
  ) -> Datum {
    Datum(register.whole(thing, reading: reader).stated(field))
  }
}
