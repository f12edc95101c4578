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
  /// The conferences, with who came and what they recommend.
  case conferences
  /// The analyses of social needs.
  case needsAnalyses = "needs-analyses"
  /// What each convention and each project owes for each year.
  case duties
  /// The means a project envisages or has set up.
  case means
  /// The resources pledged, which are never late.
  case resources
  /// The sets of data given.
  case dataExchanges = "data-exchanges"
  /// The bodies of the projects.
  case instances
  /// The actions of a territory, kept in its project or not.
  case actions
  /// The other actors who joined.
  case actors
  /// Who holds which office.
  case officeHolders = "office-holders"
  /// The parties.
  case parties

  /// The indicators, with their last value and their gap.
  case indicators
  /// The steps of protocols, with what is late.
  case steps
  /// The sessions of the watch cells, with who sits there.
  case watchSessions = "watch-sessions"
  /// The calls, letters, e-mails and meetings with contacts.
  case exchanges

  /// What a person calls the list.
  package var words: Words {
    switch self {
    case .conventions: Words("conventions", "conventions")
    case .protocols: Words("protocoles", "protocols")
    case .signals: Words("signaux", "signals")
    case .evaluations: Words("évaluations", "evaluations")
    case .signatures: Words("signatures", "signatures")
    case .followUps: Words("suites à donner", "follow-ups")
    case .conferences: Words("conférences", "conferences")
    case .needsAnalyses: Words("analyses des besoins", "needs analyses")
    case .duties: Words("obligations", "duties")
    case .means: Words("moyens", "means")
    case .resources: Words("ressources", "resources")
    case .dataExchanges: Words("échanges de données", "data exchanges")
    case .instances: Words("instances", "instances")
    case .actions: Words("actions", "actions")
    case .actors: Words("acteurs", "actors")
    case .officeHolders: Words("titulaires", "office holders")
    case .parties: Words("parties", "parties")
    case .indicators: Words("indicateurs", "indicators")
    case .steps: Words("étapes", "steps")
    case .watchSessions: Words("séances de veille", "watch sessions")
    case .exchanges: Words("échanges", "exchanges")
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
    let things = (kind.map { register.all($0) } ?? []).filter { thing in
      convention.map { register.concerns(thing, $0) } ?? true
    }.sorted { register.id(of: $0) < register.id(of: $1) }
    return switch self {
    case .conventions: row.conventions(things)
    case .protocols: row.protocols(things)
    case .signals: row.signals(things, reading: reader)
    case .evaluations: row.evaluations(things, reading: reader)
    case .signatures: row.signatures(things)
    case .followUps: row.promises(register.promises(of: convention), reading: reader)
    case .conferences: row.conferences(things, reading: reader)
    case .duties: row.duties(of: convention)
    case .needsAnalyses: row.recorded(things, .needsAnalysis, reading: reader)
    case .means: row.recorded(things, .means, reading: reader)
    case .resources: row.recorded(things, .resource, reading: reader)
    case .dataExchanges: row.recorded(things, .dataExchange, reading: reader)
    case .instances: row.recorded(things, .instance, reading: reader)
    case .actions: row.recorded(things, .action, reading: reader)
    case .actors: row.recorded(things, .accession, reading: reader)
    case .officeHolders: row.recorded(things, .officeHolder, reading: reader)
    case .parties: row.recorded(things, .party, reading: reader)
    case .indicators: row.indicators(things)
    case .steps: row.steps(things)
    case .watchSessions:
      row.watchSessions(register.watchSessions().filter { things.contains($0.meeting) })
    case .exchanges: row.recorded(things, .exchange, reading: reader)
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
    case .followUps, .duties: nil
    case .conferences: .conference
    case .needsAnalyses: .needsAnalysis
    case .means: .means
    case .resources: .resource
    case .dataExchanges: .dataExchange
    case .instances: .instance
    case .actions: .action
    case .actors: .accession
    case .officeHolders: .officeHolder
    case .parties: .party
    case .indicators: .indicator
    case .steps: .step
    case .watchSessions: .meeting
    case .exchanges: .exchange
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

extension Register {
  /// Whether a thing is of a convention: itself, what belongs to it, what its project has in common
  /// with it, its parties and who holds their offices.
  fileprivate func concerns(_ thing: Thing, _ convention: Thing) -> Bool {
    if thing == convention { return true }
    switch id(of: thing).kind {
    case .party, .officeHolder:
      let party = nearest(.party, of: thing).map { id(of: $0) }
      return party.map { values(ConventionDrafted.parties, of: convention).contains($0) } ?? false
    case .conference, .needsAnalysis, .means, .dataExchange, .instance, .action, .accession:
      let own = self.convention(of: thing)
      let isShared = own == nil && nearest(.project, of: thing) != nil
      return own == convention
        || isShared && nearest(.project, of: thing) == nearest(.project, of: convention)
    default: return self.convention(of: thing) == convention
    }
  }
}
