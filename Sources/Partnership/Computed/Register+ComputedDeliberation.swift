extension Register {
  /// What is computed of a deliberation on a day: its stage, its vote, when it is enforceable, each
  /// delay, and whether all of them are over.
  func computed(_ act: Deliberation, on day: Day) -> [ComputedItem] {
    let stage = act.stage(on: day)
    var items = [
      ComputedItem("stage", Words("étape", "stage"), .choice(stage.rawValue, stage.words)),
      ComputedItem("vote", Words("vote", "vote"), .group(computed(act.vote))),
      ComputedItem("executoryOn", Words("exécutoire", "enforceable"), act.executory),
    ]
    if act.statedExecutoryOn != .notRecorded {
      items.append(
        ComputedItem(
          "isExecutoryStated", Words("exécutoire : date déclarée seulement", "only as stated"),
          .flag(act.isExecutoryStated)))
      items.append(
        ComputedItem(
          "statedExecutoryOn", Words("exécutoire, date déclarée", "enforceable, as stated"),
          .recorded(act.statedExecutoryOn)))
    }
    items.append(
      ComputedItem(
        "clocks", Words("délais", "delays"),
        .list(act.clocks.map { computed($0, on: day) })))
    items.append(
      ComputedItem(
        "final", Words("délais expirés, sauf recours non connu", "delays over, unless unknown"),
        .answer(act.isFinal(on: day))))
    return items
  }

  private func computed(_ vote: Vote) -> [ComputedItem] {
    let shown = vote.shown
    return [
      ComputedItem(
        "wording", Words("formule", "wording"),
        shown.map { shown in
          let words = shown.wording.term.words
          return .choice(
            shown.wording.rawValue,
            shown.isStated ? Words("\(words.fr) (déclarée)", "\(words.en) (stated)") : words)
        } ?? .absent, why: vote.explanation),
      ComputedItem(
        "isStated", Words("formule déclarée", "stated wording"),
        shown.map { .flag($0.isStated) } ?? .absent),
      ComputedItem("adopts", Words("les voix adoptent", "the votes adopt"), .answer(vote.adopts)),
      ComputedItem(
        "quorum", Words("quorum", "quorum"), vote.quorum.map { .count($0) } ?? .absent),
      ComputedItem(
        "counted", Words("comptés pour le quorum", "counted for the quorum"),
        vote.counted.map { .count($0) } ?? .absent),
      ComputedItem(
        "hasQuorum", Words("quorum atteint", "quorum reached"), .answer(vote.hasQuorum)),
    ]
  }

  /// What is computed of one delay.
  func computed(_ clock: Clock, on day: Day) -> [ComputedItem] {
    [
      ComputedItem(
        "kind", Words("délai", "delay"), .choice(clock.kind.rawValue, clock.kind.words),
        why: clock.explanation),
      ComputedItem(
        "start", Words("départ", "start"),
        .date(clock.start, missing: clock.start.exactDay == nil ? clock.missing : [])),
      ComputedItem(
        "interruptions", Words("interruptions", "interruptions"),
        .list(
          clock.interruptions.map { interruption in
            [
              ComputedItem(
                "kind", Words("par", "by"),
                .choice(interruption.kind.rawValue, interruption.kind.term.words)),
              ComputedItem("on", Words("le", "on"), .recorded(.known(interruption.on))),
              ComputedItem(
                "restartsOn", Words("repart le", "runs again from"),
                interruption.restartsOn.map { .recorded(.known($0)) } ?? .absent),
            ]
          })),
      ComputedItem(
        "lastDay", Words("dernier jour", "last day"), .date(clock.lastDay, missing: clock.missing)),
      ComputedItem("isHeld", Words("suspendu", "held"), .flag(clock.isHeld)),
      ComputedItem("isOver", Words("expiré", "over"), .answer(clock.isOver(on: day))),
    ]
  }
}

extension Deliberation {
  /// Whether the act is enforceable and every delay against it has run out by a day.
  ///
  /// A judge may know of an appeal posted in time that nobody here knows of.
  public func isFinal(on day: Day) -> Answer {
    switch stage(on: day) {
    case .final: return .yes
    case .litigated, .suspended, .annulled, .withdrawn, .repealed, .rejected, .draft, .onAgenda,
      .adjourned, .withdrawnFromAgenda:
      return .no
    case .awaitingTransmission, .awaitingReceipt, .awaitingPublicity, .undetermined, .executory,
      .recourseOpen:
      return clocks.map { $0.isOver(on: day) }.reduce(executoryReckoning.isOnOrBefore(day)) {
        $0.and($1)
      }
    }
  }
}
