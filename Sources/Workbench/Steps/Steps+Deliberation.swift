import Partnership

// The deliberation of one party, from the agenda to its certificate.
extension Steps {
  private typealias Act = DeliberationEntered

  static let ofText: [Step] = [
    Step(
      name: "text-settled", verb: Words("texte arrêté", "text settled"), target: .text,
      lines: [
        Step.must(TextFrozen.number), Step.may(TextFrozen.frozenOn),
        Step.may(TextFrozen.fileName), Step.may(TextFrozen.text), Step.may(TextFrozen.completes),
        Step.may(TextFrozen.slots), FormLine(TextFrozen.sha256.declaration, isMandatory: false),
        Step.may(TextFrozen.neutralSha256),
      ],
      known: { context in
        let versions = context.register.children(of: context.convention, .textVersion)
        let last = versions.compactMap { context.register.value(TextFrozen.number, of: $0).value }
        let next = Count(journal: String((last.max()?.number ?? 0) + 1))
        return [WrittenValue(TextFrozen.frozenOn, context.today)]
          + (next.map { [WrittenValue(TextFrozen.number, $0)] } ?? [])
      }, blocked: { $0.reasonIfEnded })
  ]

  static let ofDeliberation: [Step] = [
    Step(
      name: "on-agenda", verb: Words("à l’ordre du jour", "on the agenda"), target: .agenda,
      lines: [
        Step.must(Act.body), Step.must(Act.sessionOn), Step.may(Act.report),
        Step.may(Act.printedNumber), Step.may(Act.convocationSentOn), Step.may(Act.reportSentOn),
        Step.may(Act.isUrgent), Step.may(Act.isSecondConvocation),
      ], fixed: [WrittenValue(Act.state, .onAgenda)],
      known: { context in
        let party = context.party?.party
        let kind = party.flatMap { context.register.value(PartyEntered.partyKind, of: $0).value }
        let report = context.register.linked(ConventionDrafted.report, of: context.convention)
        return (kind == .commune ? [WrittenValue(Act.body, .municipalCouncil)] : [])
          + (kind == .department
            ? report.map { [WrittenValue(Act.report, context.register.id(of: $0))] } ?? [] : [])
          + context.copy(Act.newSessionOn, of: context.deliberation, as: Act.sessionOn)
      },
      blocked: { context in
        context.reasonIfEnded
          ?? (context.isOver
            ? nil : context.isAdopted ? context.reasonOfState : context.reasonIfOnAgenda)
      }),
    Step(
      name: "adopted", verb: Words("adoptée", "adopted"), target: .deliberation,
      lines: [
        Step.must(Act.adoptedOn), Step.may(Act.printedNumber), Step.may(Act.statedWording),
        Step.may(Act.membersInOffice), Step.may(Act.present), Step.may(Act.represented),
        Step.may(Act.votesFor), Step.may(Act.votesAgainst), Step.may(Act.abstentions),
        Step.may(Act.notVoting), Step.may(Act.castingVote), Step.may(Act.approvesText),
        Step.may(Act.authorisesSignature), Step.may(Act.textSha256), Step.may(Act.delegation),
        Step.may(Act.delegationOn),
      ], fixed: [WrittenValue(Act.state, .adopted)],
      known: { context in
        context.copy(Act.sessionOn, of: context.deliberation, as: Act.adoptedOn)
          + context.copy(TextFrozen.sha256, of: context.text, as: Act.textSha256)
      }, asks: true, blocked: { $0.reasonNotToVote }),
    Step(
      name: "rejected", verb: Words("rejetée", "rejected"), target: .deliberation,
      lines: [
        Step.must(Act.sessionOn), Step.may(Act.printedNumber), Step.may(Act.statedWording),
        Step.may(Act.membersInOffice), Step.may(Act.present), Step.may(Act.represented),
        Step.may(Act.votesFor), Step.may(Act.votesAgainst), Step.may(Act.abstentions),
      ], fixed: [WrittenValue(Act.state, .rejected)], asks: true, blocked: { $0.reasonNotToVote }),
    Step(
      name: "adjourned", verb: Words("reportée", "adjourned"), target: .deliberation,
      lines: [Step.may(Act.newSessionOn), Step.may(ThingChanged.reason)],
      fixed: [WrittenValue(Act.state, .adjourned)], blocked: { $0.reasonNotToVote }),
    Step(
      name: "off-agenda",
      verb: Words("retirée de l’ordre du jour", "withdrawn from the agenda"),
      target: .deliberation, lines: [Step.may(ThingChanged.reason)],
      fixed: [WrittenValue(Act.state, .withdrawnFromAgenda)], asks: true,
      blocked: { $0.reasonNotToVote }),
    Step(
      name: "transmitted", verb: Words("transmise à la préfecture", "sent to the prefecture"),
      target: .deliberation,
      lines: [Step.must(Act.transmittedOn), Step.may(Act.channel), Step.may(Act.actesNumber)],
      known: { [WrittenValue(Act.transmittedOn, $0.today)] },
      done: { $0.date(Act.transmittedOn) }, blocked: { $0.reasonIfNotAdopted }),
    Step(
      name: "received", verb: Words("reçue en préfecture (AR)", "received by the prefecture"),
      target: .deliberation,
      lines: [Step.must(Act.receivedByPrefectureOn), Step.may(Act.acteId)],
      known: { [WrittenValue(Act.receivedByPrefectureOn, $0.today)] },
      done: { $0.date(Act.receivedByPrefectureOn) }, blocked: { $0.reasonIfNotAdopted }),
    Step(
      name: "published", verb: Words("publiée ou affichée", "published or posted"),
      target: .deliberation,
      lines: [
        Step.may(Act.onlineOn), Step.may(Act.postedOn), Step.may(Act.raaOn),
        Step.may(Act.notifiedOn), Step.may(Act.offlineOn), Step.may(Act.url),
        Step.may(Act.remediesMentioned),
      ],
      done: { context in
        let fields = [Act.onlineOn, Act.postedOn, Act.raaOn, Act.notifiedOn]
        return fields.compactMap { context.date($0) }.first
      }, blocked: { $0.reasonIfNotAdopted }),
    Step(
      name: "certified", verb: Words("certifiée exécutoire", "certified enforceable"),
      target: .deliberation,
      lines: [
        Step.must(Act.statedExecutoryOn), Step.may(Act.certifiedOn), Step.may(Act.certifiedBy),
      ], known: { [WrittenValue(Act.certifiedOn, $0.today)] },
      done: { $0.date(Act.statedExecutoryOn) }, blocked: { $0.reasonIfNotAdopted }),
    state(
      "withdrawn", Words("retirée (comme jamais prise)", "withdrawn (as if never taken)"),
      .withdrawn),
    state("repealed", Words("abrogée (pour l’avenir)", "repealed (for the future)"), .repealed),
  ]

  private static func state(_ name: String, _ verb: Words, _ state: DeliberationState) -> Step {
    Step(
      name: name, verb: verb, target: .deliberation,
      lines: [Step.must(Act.stateOn), Step.may(Act.stateReference)],
      fixed: [WrittenValue(Act.state, state)],
      known: { [WrittenValue(Act.stateOn, $0.today)] }, asks: true,
      blocked: { context in
        context.reasonIfNotAdopted ?? (context.isOver ? context.reasonOfState : nil)
      })
  }
}
