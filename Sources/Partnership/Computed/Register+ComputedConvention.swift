extension Register {
  /// What is computed of a convention on a day: its state, each party, its dates, its amendments,
  /// the actors who joined, what it waits for and what its file lacks.
  func computed(_ progress: ConventionProgress) -> [ComputedItem] {
    let (state, isStated) = progress.standing
    let words = state.term.words
    let life = progress.life
    return [
      ComputedItem(
        "state", Words("état", "state"),
        .choice(
          state.rawValue,
          isStated ? Words("\(words.fr) (état déclaré)", "\(words.en) (stated)") : words)),
      ComputedItem("isStateStated", Words("état déclaré", "stated"), .flag(isStated)),
      ComputedItem(
        "parties", Words("parties", "parties"),
        .list(progress.parties.map { computed($0, progress) })),
      ComputedItem("concludedOn", Words("conclue", "concluded"), life.concludedOn),
      ComputedItem("effectiveOn", Words("prise d’effet", "takes effect"), life.effectiveOn),
      ComputedItem(
        "isEffectHypothetical", Words("prise d’effet : hypothèse", "effect: hypothesis"),
        .flag(life.isEffectHypothetical)),
      ComputedItem("endOn", Words("dernier jour", "last day"), life.endOn),
      ComputedItem("noticeBy", Words("préavis au plus tard", "notice by"), life.noticeBy),
      ComputedItem("renewals", Words("reconductions", "renewals"), .count(life.renewals)),
      ComputedItem(
        "amendments", Words("avenants", "amendments"),
        .list(
          children(of: progress.convention, .convention).map { amendment($0, on: progress.day) })),
      ComputedItem(
        "actors", Words("autres acteurs du projet", "other actors of the project"),
        .list(actors(of: progress.convention, on: progress.day))),
      ComputedItem(
        "pending", Words("attend", "waits for"),
        .list(pending(progress).map { computed($0, on: progress.day) })),
      ComputedItem(
        "missingPieces", Words("pièces qui manquent", "missing pieces"),
        .list(
          missingPieces(of: progress.convention, on: progress.day).map { piece in
            [
              ComputedItem(
                "kind", Words("pièce", "piece"),
                .choice(piece.kind.rawValue, piece.kind.term.words)),
              ComputedItem("of", Words("de", "of"), named(piece.of)),
              ComputedItem(
                "party", Words("partie", "party"), piece.party.map { named($0) } ?? .absent),
            ]
          })),
    ]
  }

  private func computed(
    _ side: ConventionProgress.PartyProgress, _ progress: ConventionProgress
  ) -> [ComputedItem] {
    let holders = officeHolders(of: side.actingParty, on: progress.day)
    return [
      ComputedItem("party", Words("partie", "party"), named(side.party)),
      ComputedItem(
        "actingParty", Words("représentée par", "represented by"),
        side.actingParty == side.party ? .absent : named(side.actingParty)),
      ComputedItem(
        "officeHolders", Words("en fonction", "in office"), .list(holders.map { holder($0) })),
      ComputedItem(
        "requiresDeliberation", Words("doit délibérer", "has to deliberate"),
        .flag(side.requiresDeliberation)),
      ComputedItem(
        "deliberation", Words("délibération", "deliberation"),
        side.deliberation.map { named($0.thing) } ?? .absent),
      ComputedItem("hasAdopted", Words("adoptée", "adopted"), .answer(side.hasAdopted)),
      ComputedItem(
        "executoryOn", Words("exécutoire", "enforceable"),
        side.deliberation.map { act in
          .date(act.executoryReckoning.span, missing: act.executoryReckoning.missing)
        } ?? .absent, why: side.deliberation?.executory.explanation),
      gate(side.gate),
      ComputedItem("signature", Words("signature", "signature"), signature(side, progress.day)),
      ComputedItem(
        "deliveredOn", Words("remise", "delivered"),
        side.deliveredOn == .notRecorded ? .absent : .recorded(side.deliveredOn)),
    ]
  }

  private func holder(_ holder: Thing) -> [ComputedItem] {
    [
      ComputedItem(
        "office", Words("fonction", "office"),
        value(OfficeHeld.office, of: holder).value.map { .text($0.text) } ?? .absent),
      ComputedItem(
        "name", Words("nom", "name"),
        value(OfficeHeld.name, of: holder).value.map { .text($0.text) } ?? .absent),
      ComputedItem(
        "heldFrom", Words("depuis", "since"), .recorded(value(OfficeHeld.heldFrom, of: holder))),
    ]
  }

  private func gate(_ gate: SignatureGate) -> ComputedItem {
    ComputedItem(
      "gate", Words("droit de signer", "right to sign"),
      .group([
        ComputedItem(
          "mayAsk", Words("peut être demandée", "may be asked for"), .answer(gate.mayAsk)),
        ComputedItem(
          "reason", Words("raison", "reason"), gate.reason.map { .sentence($0) } ?? .absent),
        ComputedItem(
          "conditions", Words("conditions", "conditions"),
          .group(
            gate.conditions.map { condition in
              ComputedItem("\(condition.kind)", condition.kind.words, .answer(condition.answer))
            })),
      ]), why: gate.explanation)
  }

  private func signature(
    _ side: ConventionProgress.PartyProgress, _ day: Day
  ) -> ComputedItem.Value {
    guard let signature = side.signature else { return .absent }
    return .group([
      ComputedItem("id", Words("n°", "no."), named(signature.signature)),
      ComputedItem(
        "state", Words("état", "state"), .choice("\(signature.state)", signature.state.words)),
      ComputedItem(
        "signedOn", Words("signée", "signed"),
        signature.state == .given
          ? .recorded(value(SignatureGiven.signedOn, of: signature.signature)) : .absent),
      ComputedItem(
        "daysWaiting", Words("attend depuis, jours", "days waiting"),
        signature.daysWaiting(on: day).map { .count($0) } ?? .absent),
      ComputedItem(
        "lastReminder", Words("relancée", "reminded"),
        signature.lastReminder == .notRecorded ? .absent : .recorded(signature.lastReminder)),
    ])
  }

  private func amendment(_ amendment: Thing, on day: Day) -> [ComputedItem] {
    let (state, isStated) = progress(of: amendment, on: day).standing
    let words = state.term.words
    return [
      ComputedItem("id", Words("avenant", "amendment"), named(amendment)),
      ComputedItem(
        "number", Words("numéro", "number"),
        value(ConventionDrafted.amendmentNumber, of: amendment).value.map { .count($0.number) }
          ?? .absent),
      ComputedItem(
        "state", Words("état", "state"),
        .choice(
          state.rawValue,
          isStated ? Words("\(words.fr) (état déclaré)", "\(words.en) (stated)") : words)),
      ComputedItem("isStateStated", Words("état déclaré", "stated"), .flag(isStated)),
      ComputedItem(
        "endOn", Words("fin fixée", "end set"),
        .recorded(value(ConventionDrafted.endOn, of: amendment))),
    ]
  }

  /// Who else joined the project of a convention: since when, and whether they have left.
  private func actors(of convention: Thing, on day: Day) -> [[ComputedItem]] {
    guard let project = nearest(.project, of: convention) else { return [] }
    return children(of: project, .accession).map { accession in
      let left = value(ActorJoined.leftOn, of: accession)
      return [
        ComputedItem(
          "actor", Words("acteur", "actor"),
          value(ActorJoined.actor, of: accession).value.map { .text($0.text) } ?? .absent),
        ComputedItem(
          "joinedOn", Words("depuis", "since"),
          .recorded(value(ActorJoined.joinedOn, of: accession))),
        ComputedItem(
          "leftOn", Words("jusqu’au", "until"), left == .notRecorded ? .absent : .recorded(left)),
        ComputedItem("hasLeft", Words("parti", "left"), .answer(hasLeft(accession, on: day))),
      ]
    }
  }

  private func computed(_ step: PendingStep, on day: Day) -> [ComputedItem] {
    [
      ComputedItem("party", Words("partie", "party"), named(step.actingParty)),
      ComputedItem("step", Words("étape", "step"), .choice(step.step.rawValue, step.step.words)),
      ComputedItem(
        "blocker", Words("qui bloque", "who blocks"),
        .choice(step.blocker.name, step.blocker.words)),
      ComputedItem("since", Words("depuis", "since"), .recorded(step.since)),
      ComputedItem(
        "waitingDays", Words("attend, jours", "waiting, days"),
        step.days(on: day).map { .count($0) } ?? .absent),
    ]
  }
}

extension PendingStep.Blocker {
  /// The name for programs: `you`, the kind of a party, `prefecture`, `judge`, or `unknown`.
  public var name: String {
    switch self {
    case .you: "you"
    case .party(let kind): kind?.rawValue ?? "unknown"
    case .prefecture: "prefecture"
    case .judge: "judge"
    }
  }
}
