import Partnership

extension ListedThing {
  /// The conventions: what, with whom, how far, and who keeps it waiting.
  func conventions(_ things: [Register.Thing]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(ConventionDrafted.title),
      Table.Column("state", Words("État", "State")),
      Table.Column("signed", Words("Signatures", "Signed")),
      Table.Column("parties", Words("Parties", "Parties")),
      Table.Column("waitingDays", Words("Attend, jours", "Waiting, days")),
      Table.Column("waitingOn", Words("Attend", "Waiting on")),
      Table.Column(ConventionDrafted.endOn), Table.Column(ConventionDrafted.effectiveOn),
      Table.Column(ConventionDrafted.conventionKind), Table.Column(ConventionDrafted.project),
      Table.Column("protocols", Words("Protocoles", "Protocols")),
      Table.Column("evaluations", Words("Évaluations", "Evaluations")),
      Table.Column("lastEvaluatedOn", Words("Dernière évaluation", "Last evaluated on")),
      Table.Column(ConventionDrafted.coordinator), Table.Column(ConventionDrafted.isExample),
    ]
    return Table(columns: columns, rows: things.map { convention($0) })
  }

  private func convention(_ thing: Register.Thing) -> [Datum] {
    let progress = register.progress(of: thing, on: day)
    let waiting = progress.parties.filter { $0.signature?.state == .requested }
    let days = waiting.compactMap { $0.signature?.daysWaiting(on: day) }.max()
    let evaluations = register.descendants(of: thing, .evaluation)
    let last = evaluations.max { order(of: $0) < order(of: $1) }
    return [
      id(of: thing), datum(ConventionDrafted.title, of: thing), state(progress),
      .count(progress.signed),
      .list(progress.parties.map { name(of: $0.actingParty) }), Datum(days),
      waiting.isEmpty ? .absent : .list(waiting.map { name(of: $0.party) }),
      datum(ConventionDrafted.endOn, of: thing), datum(ConventionDrafted.effectiveOn, of: thing),
      datum(ConventionDrafted.conventionKind, of: thing),
      datum(ConventionDrafted.project, of: thing),
      .count(register.descendants(of: thing, .technicalProtocol).count),
      .count(evaluations.count),
      last.map { datum(EvaluationEntered.evaluatedOn, of: $0) } ?? .absent,
      datum(ConventionDrafted.coordinator, of: thing),
      datum(ConventionDrafted.isExample, of: thing),
    ]
  }

  /// The state, with a word where it is only what somebody stated.
  private func state(_ progress: ConventionProgress) -> Datum {
    let (state, isStated) = progress.standing
    let words = state.term.words
    guard isStated else { return Datum(state) }
    return .choice(
      identifier: state.rawValue,
      words: Words("\(words.fr) (état déclaré)", "\(words.en) (stated)"))
  }

  private func order(of evaluation: Register.Thing) -> Int {
    register.order(EvaluationEntered.evaluatedOn, of: evaluation)
  }

  /// The signatures: who, for what, since when.
  func signatures(_ things: [Register.Thing]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(SignatureGiven.convention),
      Table.Column("party", Words("Partie", "Party")),
      Table.Column("state", Words("État", "State")),
      Table.Column("waitingDays", Words("Attend, jours", "Waiting, days")),
      Table.Column("lastRemindedOn", Words("Relancée le", "Last reminded on")),
      Table.Column(SignatureRequested.requestedOn), Table.Column(SignatureRequested.sentOn),
      Table.Column(SignatureGiven.signedOn), Table.Column(SignatureRefused.refusedOn),
      Table.Column(SignatureGiven.office), Table.Column(SignatureGiven.method),
      Table.Column("title", Words("Titre de la convention", "Title of the convention")),
      Table.Column(ConventionDrafted.isExample),
    ]
    return Table(columns: columns, rows: things.map { signature($0) })
  }

  private func signature(_ thing: Register.Thing) -> [Datum] {
    let progress = register.progress(ofSignature: thing, on: day)
    let convention = register.linked(SignatureGiven.convention, of: thing)
    return [
      id(of: thing), convention.map { id(of: $0) } ?? .absent,
      register.linked(SignatureGiven.party, of: thing).map { name(of: $0) } ?? .absent,
      .choice(identifier: "\(progress.state)", words: progress.state.words),
      Datum(progress.daysWaiting(on: day)), Datum(progress.lastReminder),
      datum(SignatureRequested.requestedOn, of: thing),
      datum(SignatureRequested.sentOn, of: thing), datum(SignatureGiven.signedOn, of: thing),
      datum(SignatureRefused.refusedOn, of: thing), datum(SignatureGiven.office, of: thing),
      datum(SignatureGiven.method, of: thing),
      convention.map { datum(ConventionDrafted.title, of: $0) } ?? .absent,
      convention.map { datum(ConventionDrafted.isExample, of: $0) } ?? .absent,
    ]
  }
}
