import Partnership

// What becomes of a signal, what is observed and measured, what an evaluation recommends.
extension ThingSteps {
  private typealias Raised = SignalRaised
  private typealias Promised = FollowUpPromised

  static let ofWatch: [ThingStep] = [
    ThingStep(
      name: "signal-observed", verb: Words("observé de nouveau", "observed again"),
      kinds: [.signal],
      lines: [
        Step.must(SignalObserved.observedOn), Step.may(SignalObserved.value),
        Step.may(SignalObserved.unit), Step.may(SignalObserved.source),
        Step.may(SignalObserved.text),
      ], known: { [WrittenValue(SignalObserved.observedOn, .day($0.today))] },
      new: New(.observation, SignalObserved.signal), blocked: reasonIfClosed),
    ThingStep(
      name: "signal-watched", verb: SignalState.watched.term.words, kinds: [.signal],
      lines: [Step.may(Raised.trend), Step.may(Raised.severity), Step.may(ThingChanged.reason)],
      fixed: [WrittenValue(Raised.state, .watched)],
      blocked: { signal, reading in
        reasonIfClosed(signal, reading) ?? reasonIfState(.watched, signal, reading)
      }),
    ThingStep(
      name: "signal-decided",
      verb: Words("décision : suivi d’une action", "decision: acted on"), kinds: [.signal],
      lines: [
        Step.must(Promised.text), Step.must(Promised.owner), Step.must(Promised.dueOn),
        Step.may(Promised.technicalProtocol),
      ], fixed: [WrittenValue(Promised.followUpKind, .decision)],
      new: New(.followUp, Promised.from, also: actOn), blocked: reasonIfClosed),
    ThingStep(
      name: "signal-closed", verb: SignalState.closed.term.words, kinds: [.signal],
      lines: [Step.must(ThingChanged.reason)], fixed: [WrittenValue(Raised.state, .closed)],
      asks: true, blocked: reasonIfClosed, effects: openDecisions),
    ThingStep(
      name: "signal-reopened", verb: Words("rouvert", "opened again"), kinds: [.signal],
      lines: [Step.may(ThingChanged.reason)], fixed: [WrittenValue(Raised.state, .open)],
      blocked: { signal, reading in
        reading.register.course(of: signal).state == .closed
          ? nil : Words("il n’est pas clos", "it is not closed")
      }),
    ThingStep(
      name: "signal-labelled",
      verb: Words("reclassé : thème, quartier", "labelled: theme, district"),
      kinds: [.signal],
      lines: [
        Step.may(Raised.theme), Step.may(Raised.otherTheme), Step.may(Raised.district),
        Step.may(Raised.protocols),
      ]),
    ThingStep(
      name: "indicator-measured", verb: Words("valeur relevée", "value measured"),
      kinds: [.indicator],
      lines: [
        Step.must(IndicatorMeasured.asOf), Step.must(IndicatorMeasured.value),
        Step.may(IndicatorMeasured.source),
      ], known: { [WrittenValue(IndicatorMeasured.asOf, .day($0.today))] },
      new: New(.indicatorValue, IndicatorMeasured.indicator)),
    ThingStep(
      name: "evaluation-recommends", verb: Words("recommandation", "recommendation"),
      kinds: [.evaluation],
      lines: [
        Step.must(Promised.text), Step.may(Promised.owner), Step.may(Promised.dueOn),
        Step.may(Promised.technicalProtocol),
      ], fixed: [WrittenValue(Promised.followUpKind, .recommendation)],
      new: New(.followUp, Promised.from)),
  ]

  private typealias New = ThingStep.New

  @Sendable
  private static func reasonIfClosed(_ signal: Register.Thing, _ reading: Reading) -> Words? {
    reasonIfState(.closed, signal, reading)
  }

  private static func reasonIfState(
    _ state: SignalState, _ signal: Register.Thing, _ reading: Reading
  ) -> Words? {
    guard reading.register.course(of: signal).state == state else { return nil }
    return Words("il est \(state.term.words.fr)", "it is \(state.term.words.en)")
  }

  /// A decision makes the signal one that is acted on, and leads it to the protocol it names.
  @Sendable
  private static func actOn(_ facts: [NewFact], _ register: Register) -> [NewFact] {
    facts.compactMap { fact in
      guard let id = fact.values.stated(Promised.from).value, let signal = register.thing(id) else {
        return nil
      }
      var values = [WrittenValue(Raised.state, .actedOn)]
      let known = register.values(Raised.protocols, of: signal)
      if let led = fact.values.stated(Promised.technicalProtocol).value, !known.contains(led) {
        values += (known + [led]).map { WrittenValue(Raised.protocols, $0) }
      }
      return NewFact(.change, about: id, values)
    }
  }

  /// What was decided about a signal and is still to be done.
  @Sendable
  private static func openDecisions(
    _ facts: [NewFact], _ reading: Reading
  ) -> [Confirmation.Line] {
    let open = facts.compactMap { $0.subject.flatMap { reading.register.thing($0) } }
      .flatMap { reading.register.course(of: $0).decisions }.filter(\.isOpen)
    return open.map { promise in
      Confirmation.Line(
        label: reading(Words("Reste", "Open")),
        text:
          "\(reading.owner(promise)), \(reading.due(promise)) : \(reading.words(ofPromise: promise.thing))",
        isWarning: true)
    }
  }
}
