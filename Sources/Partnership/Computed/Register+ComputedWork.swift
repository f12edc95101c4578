// What is computed of the work: protocols, signals, indicators, evaluation entries.
extension Register {
  /// Steps, indicators, voices and decisions of a protocol.
  func computed(ofProtocol thing: Thing, on day: Day) -> [ComputedItem] {
    let steps = steps(of: thing)
    let late = steps.late(on: day)
    return [
      ComputedItem("stepsDone", Words("étapes faites", "steps done"), .count(steps.done)),
      ComputedItem("steps", Words("étapes", "steps"), .count(steps.planned)),
      ComputedItem(
        "percentDone", Words("part faite, en %", "part done, in %"),
        steps.percent.map { .count($0) } ?? .absent),
      ComputedItem(
        "lateSteps", Words("étapes en retard", "late steps"),
        .list(late.map { [ComputedItem("step", Words("étape", "step"), name($0.thing, $0.label))] })
      ),
      ComputedItem(
        "nextStep", Words("prochaine étape", "next step"),
        steps.next.map { name($0.thing, $0.label) } ?? .absent),
      ComputedItem(
        "indicators", Words("indicateurs", "indicators"),
        .list(
          children(of: thing, .indicator).map { indicator in
            [
              ComputedItem(
                "indicator", Words("indicateur", "indicator"),
                name(indicator, value(IndicatorChosen.label, of: indicator)))
            ] + computed(ofIndicator: indicator)
          })),
      ComputedItem(
        "voices", Words("voix", "voices"),
        .list(
          voices(about: thing).map { voice in
            [
              ComputedItem("college", Words("collège", "college"), choice(voice.college)),
              ComputedItem("count", Words("fois", "times"), .count(voice.count)),
            ]
          })),
      decisions(about: thing),
      ComputedItem(
        "signals", Words("signaux", "signals"),
        .list(signals(leadingTo: thing).map { [named($0, "signal")] })),
      ComputedItem(
        "evaluations", Words("évaluations", "evaluations"), .count(evaluations(about: thing).count)),
    ]
  }

  /// The values of a signal, where they are heading, and what was decided.
  func computed(ofSignal thing: Thing, on day: Day) -> [ComputedItem] {
    let series = series(of: thing)
    return [
      ComputedItem(
        "values", Words("douze dernières valeurs", "last twelve values"),
        .list(
          series.points.suffix(SignalSeries.drawn).map {
            item($0, series.smallCount.shown($0.value))
          })),
      ComputedItem(
        "trend", Words("mouvement", "trend"),
        series.trend.map { .choice($0.rawValue, $0.words) } ?? .absent),
      ComputedItem(
        "lastValue", Words("dernière valeur", "last value"),
        series.lastShown.map { .text($0) } ?? .absent),
      ComputedItem(
        "daysUndecided", Words("jours sans décision", "days undecided"),
        course(of: thing).daysUndecided(on: day).map { .count($0) } ?? .absent),
      decisions(about: thing),
      ComputedItem(
        "protocols", Words("protocoles", "protocols"),
        .list(protocols(of: thing).map { [named($0, "protocol")] })),
      ComputedItem(
        "evaluations", Words("évaluations de ses protocoles", "evaluations of its protocols"),
        .count(protocols(of: thing).reduce(0) { $0 + evaluations(about: $1).count })),
    ]
  }

  /// The last value of an indicator, its gap to the target, and its values.
  func computed(ofIndicator thing: Thing) -> [ComputedItem] {
    let series = series(ofIndicator: thing)
    return [
      ComputedItem(
        "lastValue", Words("dernière valeur", "last value"),
        series.last.map { .text(series.shown($0.value)) } ?? .absent),
      ComputedItem(
        "gap", Words("écart à la cible", "gap to the target"),
        series.gap.map { .text($0) } ?? .absent),
      ComputedItem(
        "isReached", Words("cible atteinte", "target reached"), .answer(series.isReached)),
      ComputedItem(
        "trend", Words("mouvement", "trend"),
        series.trend.map { .choice($0.rawValue, $0.words) } ?? .absent),
      ComputedItem(
        "values", Words("valeurs", "values"),
        .list(series.points.map { item($0, series.shown($0.value)) })),
    ]
  }

  /// What an entry is about, what it recommends, and the signals behind its protocol.
  func computed(ofEvaluation thing: Thing) -> [ComputedItem] {
    let subject = subject(ofEvaluation: thing)
    return [
      ComputedItem(
        "subject", Words("de quoi", "about"),
        subject.map { .thing(label(of: $0), name: nil) } ?? .absent),
      decisions(about: thing),
      ComputedItem(
        "signals", Words("signaux derrière le protocole", "signals behind the protocol"),
        .list((subject.map { signals(leadingTo: $0) } ?? []).map { [named($0, "signal")] })),
    ]
  }

  private func item(_ point: SignalSeries.Point, _ shown: String) -> [ComputedItem] {
    [
      ComputedItem("date", Words("date", "date"), .recorded(.known(point.date))),
      ComputedItem("value", Words("valeur", "value"), .text(shown)),
    ]
  }

  private func decisions(about thing: Thing) -> ComputedItem {
    ComputedItem(
      "decisions", Words("décisions et suites", "decisions and follow-ups"),
      .list(
        followUps(about: thing).map { promise in
          [
            named(promise.thing, "followUp"),
            ComputedItem(
              "owner", Words("responsable", "owner"),
              promise.owner.value.map { .text($0.text) } ?? .absent),
            ComputedItem("dueOn", Words("pour le", "due on"), .recorded(promise.dueOn)),
            ComputedItem("state", Words("état", "state"), .sentence(promise.standing.words)),
          ]
        }))
  }

  private func named(_ thing: Thing, _ name: String) -> ComputedItem {
    ComputedItem(name, id(of: thing).kind.words, .thing(label(of: thing), name: nil))
  }

  private func name(_ thing: Thing, _ label: Stated<Line>) -> ComputedItem.Value {
    .thing(self.label(of: thing), name: label.value?.text)
  }

  private func choice(_ word: some Vocabulary) -> ComputedItem.Value {
    .choice(word.rawValue, word.term.words)
  }
}
