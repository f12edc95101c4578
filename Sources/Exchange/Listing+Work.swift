import Partnership

extension ListedThing {
  /// The protocols: state, lead, steps, and whether they say how they will be evaluated.
  func protocols(_ things: [Register.Thing]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(ProtocolDrawn.title), Table.Column(ProtocolDrawn.state),
      Table.Column(ProtocolDrawn.convention), Table.Column(ProtocolDrawn.pilot),
      Table.Column("stepsDone", Words("Étapes faites", "Steps done")),
      Table.Column("steps", Words("Étapes", "Steps")),
      Table.Column("nextStepDueOn", Words("Prochaine étape", "Next step due on")),
      Table.Column(ProtocolDrawn.evaluationMethod), Table.Column(ProtocolDrawn.startsOn),
      Table.Column(ProtocolDrawn.endsOn),
      Table.Column("indicators", Words("Indicateurs", "Indicators")),
      Table.Column("evaluations", Words("Évaluations", "Evaluations")),
      Table.Column(ProtocolDrawn.isExample),
    ]
    return Table(columns: columns, rows: things.map { technicalProtocol($0) })
  }

  private func technicalProtocol(_ thing: Register.Thing) -> [Datum] {
    let steps = register.children(of: thing, .step)
    let open = steps.filter { register.value(StepPlanned.doneOn, of: $0) == .notRecorded }
    let next = open.filter { register.value(StepPlanned.dueOn, of: $0).value != nil }.min {
      register.order(StepPlanned.dueOn, of: $0) < register.order(StepPlanned.dueOn, of: $1)
    }
    return [
      id(of: thing), datum(ProtocolDrawn.title, of: thing), datum(ProtocolDrawn.state, of: thing),
      nearest(.convention, of: thing), datum(ProtocolDrawn.pilot, of: thing),
      .count(steps.count - open.count), .count(steps.count),
      next.map { datum(StepPlanned.dueOn, of: $0) } ?? .absent,
      datum(ProtocolDrawn.evaluationMethod, of: thing), datum(ProtocolDrawn.startsOn, of: thing),
      datum(ProtocolDrawn.endsOn, of: thing),
      .count(register.children(of: thing, .indicator).count),
      .count(register.children(of: thing, .evaluation).count),
      datum(ProtocolDrawn.isExample, of: thing),
    ]
  }

  /// The signals: where, what, how serious, and the last value; small counts show their bound only.
  func signals(_ things: [Register.Thing], reading reader: some FactReader) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(SignalRaised.theme), Table.Column(SignalRaised.district),
      Table.Column(SignalRaised.trend), Table.Column("lastValue", Words("Valeur", "Last value")),
      Table.Column("lastObservedOn", Words("Observé le", "Last observed on")),
      Table.Column(SignalRaised.state), Table.Column(SignalRaised.severity),
      Table.Column(SignalRaised.summary), Table.Column(SignalRaised.raisedOn),
      Table.Column("openDays", Words("Ouvert, jours", "Open, days")),
      Table.Column(SignalRaised.source),
      Table.Column("convention", SignalRaised.convention.declaration.words),
      Table.Column("observations", Words("Observations", "Observations")),
      Table.Column(SignalRaised.isExample),
    ]
    return Table(columns: columns, rows: things.map { signal($0, reading: reader) })
  }

  private func signal(_ thing: Register.Thing, reading reader: some FactReader) -> [Datum] {
    let points = register.series(of: thing).points
    let isClosed = register.value(SignalRaised.state, of: thing).value == .closed
    let raised = register.value(SignalRaised.raisedOn, of: thing).value?.exactDay
    return [
      id(of: thing), datum(SignalRaised.theme, of: thing),
      datum(SignalRaised.district, of: thing), datum(SignalRaised.trend, of: thing),
      points.last.map { .shown($0.value, register.smallCount) } ?? .absent,
      points.last.map { .date($0.date) } ?? .absent, datum(SignalRaised.state, of: thing),
      datum(SignalRaised.severity, of: thing),
      text(SignalRaised.summary, of: thing, reading: reader),
      datum(SignalRaised.raisedOn, of: thing),
      isClosed ? .absent : Datum(raised.map { max(0, day.days(since: $0)) }),
      datum(SignalRaised.source, of: thing), nearest(.convention, of: thing),
      .count(points.count), datum(SignalRaised.isExample, of: thing),
    ]
  }

  /// The entries of the evaluations: who says what of what, with which mark.
  func evaluations(_ things: [Register.Thing], reading reader: some FactReader) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(EvaluationEntered.evaluatedOn),
      Table.Column(EvaluationEntered.target), Table.Column(EvaluationEntered.college),
      Table.Column(EvaluationEntered.rating), Table.Column(EvaluationEntered.principles),
      Table.Column(EvaluationEntered.finding), Table.Column(EvaluationEntered.criterion),
      Table.Column(EvaluationEntered.evaluationKind), Table.Column(EvaluationEntered.headcount),
      Table.Column("convention", Words("Convention", "Convention")),
      Table.Column(EvaluationEntered.technicalProtocol), Table.Column(EvaluationEntered.meeting),
      Table.Column(EvaluationEntered.isExample),
    ]
    let rows = things.map { thing in
      [
        id(of: thing), datum(EvaluationEntered.evaluatedOn, of: thing),
        datum(EvaluationEntered.target, of: thing), datum(EvaluationEntered.college, of: thing),
        datum(EvaluationEntered.rating, of: thing), data(EvaluationEntered.principles, of: thing),
        text(EvaluationEntered.finding, of: thing, reading: reader),
        datum(EvaluationEntered.criterion, of: thing),
        datum(EvaluationEntered.evaluationKind, of: thing),
        datum(EvaluationEntered.headcount, of: thing), nearest(.convention, of: thing),
        datum(EvaluationEntered.technicalProtocol, of: thing),
        datum(EvaluationEntered.meeting, of: thing),
        datum(EvaluationEntered.isExample, of: thing),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}

extension Datum {
  /// A value observed, as it may be shown: a small count by its bound.
  static func shown(_ value: Measure, _ smallCount: SmallCount) -> Datum {
    Measure(journal: smallCount.shown(value)).map { .measure($0) } ?? .absent
  }
}
