import Partnership

// The states a protocol comes to, one after the other.
extension ThingSteps {
  private typealias Drawn = ProtocolDrawn

  static let ofProtocols: [ThingStep] = [
    state(.candidate, [Step.may(Drawn.need)]),
    state(.prioritised, [Step.may(Drawn.principles), Step.may(Drawn.themes)]),
    state(.drafted, [Step.may(Drawn.pilot), Step.may(Drawn.evaluationMethod)]),
    state(
      .validated,
      [
        Step.may(Drawn.validatedBy), Step.may(Drawn.validatedOn),
        Step.may(Drawn.evaluationMethod),
      ], known: { [WrittenValue(Drawn.validatedOn, .day($0.today))] }, asks: true),
    state(
      .annexed, [Step.must(Drawn.annexedOn), Step.may(Drawn.needsAmendment)],
      known: { [WrittenValue(Drawn.annexedOn, .day($0.today))] }, asks: true),
    state(.running, [Step.may(Drawn.startsOn), Step.may(Drawn.endsOn)]),
    state(.evaluated, [Step.may(Drawn.evaluationMethod)], asks: true),
    state(
      .closed, [Step.may(Drawn.endsOn)], known: { [WrittenValue(Drawn.endsOn, .day($0.today))] },
      asks: true),
    state(.suspended, [Step.must(ThingChanged.reason)]),
    state(.abandoned, [Step.must(ThingChanged.reason)], asks: true),
  ]

  private static func state(
    _ state: ProtocolState, _ lines: [FormLine],
    known: @escaping @Sendable (Reading) -> [WrittenValue] = { _ in [] }, asks: Bool = false
  ) -> ThingStep {
    let isReasoned = lines.contains { $0.declaration == ThingChanged.reason.declaration }
    return ThingStep(
      name: "protocol-\(state.rawValue)", verb: state.term.words, kinds: [.technicalProtocol],
      lines: isReasoned ? lines : lines + [Step.may(ThingChanged.reason)],
      fixed: [WrittenValue(Drawn.state, state)], known: known, asks: asks,
      blocked: { transition(of: $0, to: state, $1).refusal },
      why: { transition(of: $0, to: state, $1).explanation },
      effects: { facts, reading in facts.flatMap { checks(of: $0, reading) } })
  }

  private static func transition(
    of thing: Register.Thing, to state: ProtocolState, _ reading: Reading
  ) -> ProtocolTransition {
    reading.register.transition(of: thing, to: state, reading: reading.reader)
  }

  /// What a state asks for beside the order; it can be recorded without, and says so.
  private static func checks(of fact: NewFact, _ reading: Reading) -> [Confirmation.Line] {
    guard let thing = fact.subject.flatMap({ reading.register.thing($0) }),
      let state = fact.values.stated(Drawn.state).value
    else { return [] }
    let register = reading.register
    var warnings: [Words] = []
    let method = fact.values.stated(Drawn.evaluationMethod)
    switch state {
    case .validated, .annexed, .evaluated:
      if method.value == nil, register.value(Drawn.evaluationMethod, of: thing).value == nil {
        warnings.append(
          Words(
            "aucune méthode d’évaluation, obligatoire à partir de « validé »",
            "no evaluation method, compulsory from “validated” on"))
      }
    case .candidate, .prioritised, .drafted, .running, .closed, .suspended, .abandoned: break
    }
    if state == .annexed {
      if register.nearest(.convention, of: thing) == nil {
        warnings.append(
          Words("il n’est rattaché à aucune convention", "it is attached to no convention"))
      }
      let needs = fact.values.stated(Drawn.needsAmendment)
      if needs.value ?? register.value(Drawn.needsAmendment, of: thing).value == true {
        warnings.append(
          Words(
            "il change les obligations d’une partie : avenant et nouvelles délibérations",
            "it changes what a party owes: an amendment and new deliberations"))
      }
    }
    if state == .evaluated, register.evaluations(about: thing).isEmpty {
      warnings.append(
        Words("aucune évaluation n’est notée de lui", "no evaluation of it is recorded"))
    }
    if state == .closed {
      let open = register.steps(of: thing).steps.count { $0.isOpen }
      if open > 0 {
        warnings.append(
          Words(
            "\(open) étapes restent à faire et ne seront plus suivies",
            "\(open) steps are still to be done and will be followed no more"))
      }
    }
    return warnings.map {
      Confirmation.Line(
        label: reading(Words("Contrôle", "Check")), text: reading($0), isWarning: true)
    }
  }
}
