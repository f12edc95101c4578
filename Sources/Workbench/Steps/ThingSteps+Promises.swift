import Partnership

// What becomes of something promised.
extension ThingSteps {
  private typealias Promised = FollowUpPromised

  static let ofPromises: [ThingStep] = [
    ThingStep(
      name: "promise-done", verb: Words("faite", "done"), kinds: promises,
      lines: [Step.must(Promised.doneOn)], fixed: [WrittenValue(Promised.state, .done)],
      known: { [WrittenValue(Promised.doneOn, .day($0.today))] }, blocked: reasonIfOver),
    ThingStep(
      name: "promise-postponed", verb: Words("reportée", "put off"), kinds: promises,
      lines: [Step.must(Promised.dueOn), Step.may(ThingChanged.reason)], blocked: reasonIfOver),
    ThingStep(
      name: "promise-entrusted", verb: Words("confiée à quelqu’un d’autre", "given to another"),
      kinds: [.followUp], lines: [Step.must(Promised.owner), Step.may(ThingChanged.reason)],
      blocked: reasonIfOver),
    ThingStep(
      name: "promise-dropped", verb: Words("abandonnée", "dropped"), kinds: promises,
      lines: [Step.must(ThingChanged.reason)], fixed: [WrittenValue(Promised.state, .dropped)],
      asks: true, blocked: reasonIfOver),
    ThingStep(
      name: "promise-reopened", verb: Words("reprise, à faire de nouveau", "open again"),
      kinds: promises, lines: [Step.may(Promised.dueOn), Step.may(ThingChanged.reason)],
      fixed: [
        WrittenValue(Promised.state, .open),
        WrittenValue(ThingChanged.cleared.declaration.key, Promised.doneOn.declaration.key),
      ], blocked: { reasonIfOver($0, $1) == nil ? Words("elle est à faire", "it is open") : nil }),
  ]

  private static let promises: Set<ThingKind> = [.followUp, .step]

  @Sendable
  private static func reasonIfOver(_ thing: Register.Thing, _ reading: Reading) -> Words? {
    switch reading.register.promise(of: thing)?.standing {
    case .open, nil: nil
    case .done: Words("elle est faite", "it is done")
    case .dropped: Words("elle est abandonnée", "it was dropped")
    }
  }
}
