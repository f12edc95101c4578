import Partnership

extension ListedThing {
  /// The indicators: baseline, last value, target, gap, and where they are heading.
  func indicators(_ things: [Register.Thing]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(IndicatorChosen.label), Table.Column(IndicatorChosen.unit),
      Table.Column(IndicatorChosen.baseline),
      Table.Column("lastValue", Words("Dernière", "Last value")),
      Table.Column("lastOn", Words("Relevée le", "Last on")), Table.Column(IndicatorChosen.target),
      Table.Column("gap", Words("Écart", "Gap")),
      Table.Column("isReached", Words("Cible atteinte", "Target reached")),
      Table.Column("trend", Words("Mouvement", "Trend")),
      Table.Column("values", Words("Valeurs", "Values")), Table.Column(IndicatorChosen.of),
      Table.Column("convention", Words("Convention", "Convention")),
      Table.Column(IndicatorChosen.targetOn), Table.Column(IndicatorChosen.isExample),
    ]
    let rows = things.map { thing -> [Datum] in
      let series = register.series(ofIndicator: thing)
      let shown = { (value: Measure) -> Datum in
        Measure(journal: series.shown(value)).map { .measure($0) } ?? .absent
      }
      return [
        id(of: thing), datum(IndicatorChosen.label, of: thing),
        datum(IndicatorChosen.unit, of: thing),
        series.baseline.value.map(shown) ?? Datum(series.baseline),
        series.last.map { shown($0.value) } ?? .absent,
        series.last.map { .date($0.date) } ?? .absent,
        datum(IndicatorChosen.target, of: thing),
        series.gapThousandths.map { .measure(Measure(thousandths: $0)) } ?? .absent,
        reached(series.isReached),
        series.trend.map { .choice(identifier: $0.rawValue, words: $0.words) } ?? .absent,
        .count(series.points.count), datum(IndicatorChosen.of, of: thing),
        convention(of: thing), datum(IndicatorChosen.targetOn, of: thing),
        datum(IndicatorChosen.isExample, of: thing),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// The steps of protocols: when each is due, and whether it is done or late.
  func steps(_ things: [Register.Thing]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(StepPlanned.label), Table.Column(StepPlanned.dueOn),
      Table.Column("standing", Words("État", "Standing")), Table.Column(StepPlanned.doneOn),
      Table.Column("daysLate", Words("Retard, jours", "Days late")),
      Table.Column(StepPlanned.technicalProtocol),
      Table.Column("convention", Words("Convention", "Convention")),
    ]
    let rows = things.compactMap { thing -> [Datum]? in
      guard let technicalProtocol = register.linked(StepPlanned.technicalProtocol, of: thing),
        let step = register.steps(of: technicalProtocol).steps.first(where: { $0.thing == thing })
      else { return nil }
      let last = step.dueOn.value?.latest
      return [
        id(of: thing), datum(StepPlanned.label, of: thing), datum(StepPlanned.dueOn, of: thing),
        standing(step), datum(StepPlanned.doneOn, of: thing),
        step.isLate(on: day) ? Datum(last.map { day.days(since: $0) }) : .absent,
        id(of: technicalProtocol), convention(of: thing),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// The sessions of the watch cells: who sits there, how many came, what was raised and decided.
  func watchSessions(_ sessions: [WatchSession]) -> Table {
    let columns: [Table.Column] = [
      ListedThing.id, Table.Column(MeetingHeld.heldOn), Table.Column(MeetingHeld.number),
      Table.Column(MeetingHeld.instance),
      Table.Column("members", Words("Membres", "Members")),
      Table.Column("attended", Words("Présents", "Came")),
      Table.Column("signals", Words("Signaux", "Signals")),
      Table.Column("decisions", Words("Décisions", "Decisions")),
      Table.Column("convention", Words("Convention", "Convention")),
    ]
    let rows = sessions.map { session -> [Datum] in
      [
        id(of: session.meeting), Datum(session.heldOn),
        datum(MeetingHeld.number, of: session.meeting), id(of: session.instance),
        session.members.isEmpty ? .absent : .list(session.members.map { .words($0.text) }),
        Datum(session.attended),
        session.signals.isEmpty ? .absent : .list(session.signals.map { id(of: $0) }),
        .count(session.decisions.count), convention(of: session.meeting),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  private func convention(of thing: Register.Thing) -> Datum {
    register.convention(of: thing).map { id(of: $0) } ?? .absent
  }

  private func reached(_ answer: Answer) -> Datum {
    switch answer {
    case .yes: .flag(true)
    case .no: .flag(false)
    case .undetermined: .absent
    }
  }

  private func standing(_ step: ProtocolSteps.Step) -> Datum {
    switch step.standing {
    case .open: Datum(FollowUpState.open)
    case .done: Datum(FollowUpState.done)
    case .dropped: Datum(FollowUpState.dropped)
    }
  }
}
