import Partnership

// What happens to the convention as a whole, and to those who are party to it.
extension Steps {
  private typealias Happening = ConventionEventOccurred

  static let ofConvention: [Step] = [
    event(
      "negotiation-opened", Words("concertation ouverte", "negotiation opened"),
      .negotiationOpened, [Step.may(Happening.reference)], blocked: { $0.reasonIfSigned }),
    event(
      "clauses-waived", Words("clauses dispensées", "clauses waived"), .clausesWaived,
      [Step.must(Happening.clauses), Step.may(Happening.reason), Step.may(Happening.reference)],
      blocked: { $0.reasonIfEnded }),
    Step(
      name: "effect", verb: Words("prise d’effet et durée", "taking effect and term"),
      target: .convention,
      lines: [
        Step.may(ConventionDrafted.effectiveRule), Step.may(ConventionDrafted.effectiveOn),
        Step.may(ConventionDrafted.term), Step.may(ConventionDrafted.years),
        Step.may(ConventionDrafted.endOn), Step.may(ConventionDrafted.renewal),
        Step.may(ConventionDrafted.maxRenewals), Step.may(ConventionDrafted.noticeMonths),
        Step.may(ConventionDrafted.noticeForm), Step.may(ConventionDrafted.conclusionNoticeOn),
      ], blocked: { $0.reasonIfEnded }),
    event(
      "renewed", Words("reconduite", "renewed"), .renewed,
      [Step.may(Happening.lastDay), Step.may(Happening.reference)], asks: true,
      blocked: { $0.reasonIfNotSigned }),
    Step(
      name: "notice-given", verb: Words("dénoncée", "notice given"),
      target: .partyEvent(.noticeGiven),
      lines: [
        Step.must(Happening.occurredOn), Step.may(Happening.lastDay),
        Step.may(Happening.reference), Step.may(Happening.reason),
      ], known: { [WrittenValue(Happening.occurredOn, $0.today)] }, asks: true,
      blocked: { $0.reasonIfNotSigned }),
    event(
      "terminated", Words("résiliée", "terminated"), .terminated,
      [
        Step.must(Happening.reason), Step.may(Happening.reference), Step.may(Happening.lastDay),
      ], asks: true, blocked: { $0.reasonIfNotSigned }),
    event(
      "convention-annulled", Words("annulée par le juge", "annulled by the judge"), .annulled,
      [Step.may(Happening.reference), Step.may(Happening.reason)], asks: true,
      blocked: { $0.reasonIfEnded }),
    event(
      "abandoned", Words("abandonnée", "abandoned"), .abandoned,
      [Step.may(Happening.reason), Step.may(Happening.reference)], asks: true,
      blocked: { $0.reasonIfSigned }),
    event(
      "lapsed", Words("caduque", "lapsed"), .lapsed,
      [Step.may(Happening.reason), Step.may(Happening.reference)], asks: true,
      blocked: { $0.reasonIfEnded }),
    event(
      "superseded", Words("remplacée", "superseded"), .superseded,
      [Step.must(Happening.reference), Step.may(Happening.reason)], asks: true,
      blocked: { $0.reasonIfEnded }),
    Step(
      name: "succession", verb: Words("succession de la partie", "succession of the party"),
      target: .party,
      lines: [
        Step.must(PartyEntered.successor), Step.may(PartyEntered.validTo),
        Step.may(PartyEntered.successionAct),
      ],
      done: { context in
        context.party.flatMap { context.reading.known(PartyEntered.successor, of: $0.party) }
      }, asks: true),
    Step(
      name: "succession-informed",
      verb: Words("succession portée à connaissance", "told of a succession"),
      target: .partyEvent(.successionInformed),
      lines: [Step.must(Happening.occurredOn), Step.may(Happening.reference)],
      known: { [WrittenValue(Happening.occurredOn, $0.today)] }),
    Step(
      name: "office-holder", verb: Words("nouveau titulaire d’une fonction", "new office holder"),
      target: .office,
      lines: [
        Step.must(OfficeHeld.office), Step.may(OfficeHeld.name), Step.may(OfficeHeld.heldFrom),
        Step.may(OfficeHeld.delegationAct), Step.may(OfficeHeld.delegationExecutoryOn),
        Step.may(OfficeHeld.delegationEndedOn),
      ], known: { [WrittenValue(OfficeHeld.heldFrom, $0.today)] }),
  ]

  private static func event(
    _ name: String, _ verb: Words, _ kind: ConventionEventKind, _ lines: [FormLine],
    asks: Bool = false, blocked: @escaping @Sendable (StepContext) -> Words?
  ) -> Step {
    Step(
      name: name, verb: verb, target: .event(kind),
      lines: [Step.must(Happening.occurredOn)] + lines,
      known: { [WrittenValue(Happening.occurredOn, $0.today)] }, asks: asks, blocked: blocked)
  }
}
