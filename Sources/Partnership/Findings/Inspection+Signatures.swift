// What the signatures of a convention show.
extension Inspection {
  mutating func inspectSignatures(of progress: ConventionProgress) {
    let voted = register.children(of: progress.convention, .deliberation).map {
      register.deliberation($0)
    }
    let own = register.pending(progress).filter { step in
      step.blocker == .party(register.value(PartyEntered.partyKind, of: step.actingParty).value)
    }
    let turns = own.compactMap(\.signature)
    for side in progress.parties {
      guard let signature = side.signature else { continue }
      switch signature.state {
      case .given: inspectGiven(signature.signature, side, progress, voted)
      case .requested where turns.contains(signature.signature):
        inspectWaiting(signature, side, progress)
      case .requested, .refused, .withdrawn: break
      }
    }
    inspectVotedTexts(voted, progress)
  }

  private mutating func inspectGiven(
    _ signature: Register.Thing, _ side: ConventionProgress.PartyProgress,
    _ progress: ConventionProgress, _ voted: [Deliberation]
  ) {
    let signed = register.value(SignatureGiven.signedOn, of: signature).value
    guard let signed, let day = signed.latest ?? signed.earliest else { return }
    let span = DateSpan(signed)
    let convention = progress.convention
    let name = name(of: side.party)
    let gate = register.gate(
      of: convention, party: side.party, act: side.deliberation, others: voted, on: day)
    if let act = side.deliberation, act.isAdopted == .yes {
      inspectEnforceability(signature, act, side, span, gate)
    }
    let doubts: [SignatureGate.Kind] = [.adopted, .approves, .authorises, .standing]
    for condition in gate.conditions where doubts.contains(condition.kind) {
      guard condition.answer != .yes else { continue }
      let isSure = condition.answer == .no
      report(
        .signedWithoutAuthorisation, isSure ? .error : .advice, of: signature,
        convention: convention, party: side.party,
        isSure
          ? Words(
            "Irrégularité, \(name) : signature \(signed.whenWords.fr), or \(condition.reason.fr).",
            "Irregularity, \(name): signed \(signed.whenWords.en), but \(condition.reason.en).")
          : Words(
            "\(name) : la signature était-elle autorisée ? \(Self.sentence(condition.reason.fr))",
            "\(name): was the signature authorised? \(Self.sentence(condition.reason.en))"),
        next: isSure
          ? Words(
            "Faites délibérer, puis signer à nouveau une fois l’acte exécutoire.",
            "Have it voted, then sign again once the act is enforceable.")
          : Words("Notez la délibération.", "Record the deliberation."), why: gate.explanation)
      break
    }
    inspectSignedText(signature, side, progress)
    inspectSignatory(signature, side, convention, span)
  }

  private mutating func inspectEnforceability(
    _ signature: Register.Thing, _ act: Deliberation, _ side: ConventionProgress.PartyProgress,
    _ signed: DateSpan, _ gate: SignatureGate
  ) {
    let name = name(of: side.party)
    let executory = act.executoryReckoning
    let when = signed.date.whenWords
    if let day = executory.span.exactDay, day == signed.exactDay {
      report(
        .signedSameDay, .warning, of: signature, party: side.party,
        Words(
          "\(name) : signature le \(day.french), jour même où l’acte est devenu exécutoire, heure à vérifier.",
          "\(name): signed on \(day.iso), the very day the act became enforceable, check the hour."),
        next: Words(
          "Comparez l’heure de la signature et celle de la publication ou de l’accusé de réception.",
          "Compare the hour of the signature with that of the publication or of the receipt."),
        why: act.executory.explanation)
      return
    }
    switch executory.span.isOnOrBefore(signed) {
    case true?: break
    case false?:
      let from = executory.span.exactDay ?? executory.span.earliest
      report(
        .signedBeforeExecutory, .error, of: signature, party: side.party,
        Words(
          "Irrégularité, \(name) : signature \(when.fr), avant que l’acte soit exécutoire\(from.map { ", le \($0.french)" } ?? "").",
          "Irregularity, \(name): signed \(when.en), before the act was enforceable\(from.map { ", on \($0.iso)" } ?? "")."
        ),
        next: Words(
          "Une transmission tardive ne répare rien : faites signer à nouveau.",
          "A later transmission mends nothing: have it signed again."), why: gate.explanation)
    case nil:
      let missing =
        executory.missing.isEmpty
        ? [Words("le jour de la signature", "the day of the signature")] : executory.missing
      report(
        .signedBeforeExecutory, .advice, of: signature, party: side.party,
        Words(
          "\(name) : signature \(when.fr), l’acte était-il exécutoire ? Il manque : \(missing.map(\.fr).joined(separator: ", ")).",
          "\(name): signed \(when.en), was the act enforceable? Missing: \(missing.map(\.en).joined(separator: ", "))."
        ),
        next: Words(
          "Retrouvez les dates de réception et de publicité.",
          "Find the dates of receipt and publicity."), why: act.executory.explanation)
    }
  }

  private mutating func inspectSignedText(
    _ signature: Register.Thing, _ side: ConventionProgress.PartyProgress,
    _ progress: ConventionProgress
  ) {
    guard let act = side.deliberation else { return }
    let signed = register.value(SignatureGiven.textSha256, of: signature)
    let answer = register.isSameText(
      signed, act.textSha256, of: progress.convention,
      missing: Words("le texte signé", "the text signed"))
    guard answer == .no else { return }
    reportDifference(
      signature, progress, side.party,
      Words(
        "Irrégularité, \(name(of: side.party)) : le texte signé n’est pas celui que son assemblée a voté.",
        "Irregularity, \(name(of: side.party)): the text signed is not the one its assembly voted."
      ))
  }

  /// Two assemblies that say which text they voted voted the same one.
  private mutating func inspectVotedTexts(_ voted: [Deliberation], _ progress: ConventionProgress) {
    let acts = progress.parties.compactMap(\.deliberation).filter {
      $0.textSha256.value != nil && $0.isAdopted == .yes
    }
    guard let first = acts.first else { return }
    for other in acts.dropFirst() {
      let answer = register.isSameText(
        first.textSha256, other.textSha256, of: progress.convention,
        missing: Words("le texte voté", "the text voted"))
      guard answer == .no else { continue }
      reportDifference(
        other.thing, progress, other.party,
        Words(
          "\(name(of: other.party)) et \(name(of: first.party)) n’ont pas voté le même texte.",
          "\(name(of: other.party)) and \(name(of: first.party)) did not vote the same text."))
    }
  }

  private mutating func reportDifference(
    _ subject: Register.Thing, _ progress: ConventionProgress, _ party: Register.Thing?,
    _ message: Words
  ) {
    report(
      .textDiffers, .error, of: subject, convention: progress.convention, party: party, message,
      next: Words(
        "Comparez les deux versions ; si ce n’est qu’un blanc rempli, notez la version qui complète l’autre.",
        "Compare the two versions; if only a blank was filled, record the version that completes the other."
      ))
  }

  private mutating func inspectSignatory(
    _ signature: Register.Thing, _ side: ConventionProgress.PartyProgress,
    _ convention: Register.Thing, _ signed: DateSpan
  ) {
    let signatory = (signed.latest ?? signed.earliest).map {
      register.acting(for: side.party, on: $0)
    }
    guard
      let doubt = register.doubt(
        about: signature, of: signatory ?? side.actingParty, signedOn: signed)
    else { return }
    let name = name(of: side.party)
    let office = register.value(SignatureGiven.office, of: signature).value?.text ?? "?"
    switch doubt {
    case .noDelegationAct:
      report(
        .noDelegationReference, .error, of: signature, convention: convention, party: side.party,
        Words(
          "\(name) : « \(office) » a signé sans que l’acte de délégation soit noté.",
          "\(name): “\(office)” signed and no act of delegation is recorded."),
        next: Words(
          "Notez la référence et la date exécutoire de la délégation.",
          "Record the reference of the delegation and when it became enforceable."))
    case .unknownDelegationAct, .delegationUndated:
      report(
        .noDelegationReference, .advice, of: signature, convention: convention, party: side.party,
        Words(
          "\(name) : « \(office) » a signé par délégation, par quel acte et exécutoire depuis quand ?",
          "\(name): “\(office)” signed by delegation, by which act and enforceable since when?"),
        next: Words("Retrouvez l’acte de délégation.", "Find the act of delegation."))
    case .delegationNotInEffect, .officeNotHeld:
      let french =
        doubt == .officeNotHeld
        ? "la fonction n’était pas occupée ce jour-là"
        : "la délégation n’avait pas effet ce jour-là"
      let english =
        doubt == .officeNotHeld
        ? "the office was not held that day" : "the delegation was not in effect that day"
      report(
        .signedWithoutAuthorisation, .error, of: signature, convention: convention,
        party: side.party,
        Words(
          "Irrégularité, \(name) : « \(office) » a signé \(signed.date.whenWords.fr), \(french).",
          "Irregularity, \(name): “\(office)” signed \(signed.date.whenWords.en), \(english)."),
        next: Words(
          "Faites signer à nouveau par qui en a le pouvoir.",
          "Have it signed again by whoever has the power to."))
    }
  }

  private mutating func inspectWaiting(
    _ signature: SignatureProgress, _ side: ConventionProgress.PartyProgress,
    _ progress: ConventionProgress
  ) {
    guard let days = signature.daysWaiting(on: today),
      let first = settings.waitingDays.first, days >= first
    else { return }
    let name = name(of: side.actingParty)
    let isLate = settings.waitingDays.dropFirst().contains { days >= $0 }
    report(
      .signatureWaiting, isLate ? .warning : .advice, of: signature.signature, party: side.party,
      Words(
        "\(name) : signature attendue depuis \(days) jours.",
        "\(name): signature awaited for \(days) days."),
      next: Words("Relancez, ou notez ce qui a été répondu.", "Remind, or record the answer."))
    let last = signature.lastReminder.value?.latest
    let isRecent = last.map { today.days(since: $0) < settings.reminderDays } ?? false
    guard !isRecent else { return }
    report(
      .reminderDue, .advice, of: signature.signature, party: side.party,
      last.map {
        Words(
          "\(name) : aucune relance depuis le \($0.french).",
          "\(name): no reminder since \($0.iso).")
      } ?? Words("\(name) : aucune relance.", "\(name): no reminder."),
      next: Words("Notez une relance.", "Record a reminder."))
  }

  /// A reason as a sentence of its own.
  static func sentence(_ text: String) -> String {
    text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
