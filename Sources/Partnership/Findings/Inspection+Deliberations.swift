// What a deliberation shows.
extension Inspection {
  mutating func inspect(_ act: Deliberation) {
    inspectVote(act)
    inspectConvocation(act)
    inspectDelegations(act)
    guard act.isAdopted == .yes else { return }
    inspectTransmission(act)
    inspectPublicity(act)
    inspectCertificate(act)
  }

  private mutating func inspectVote(_ act: Deliberation) {
    let vote = act.vote
    if vote.hasQuorum == .no, act.state != .adjourned, let quorum = vote.quorum,
      let counted = vote.counted
    {
      report(
        .quorumMissed, .error, of: act.thing, party: act.party,
        Words(
          "Le quorum est de \(quorum), \(counted) membres comptent.",
          "The quorum is \(quorum), \(counted) members count."),
        next: Words(
          "Vérifiez la feuille de présence ; sinon il faut une seconde convocation.",
          "Check the attendance sheet; else a second convocation is needed."), why: vote.explanation
      )
    }
    if !vote.isConsistent {
      report(
        .voteSum, .error, of: act.thing, party: act.party,
        Words(
          "Le décompte des voix dépasse les présents et représentés, ou les membres en exercice.",
          "The votes exceed the members present and represented, or those in office."),
        next: Words("Relisez le procès-verbal.", "Read the minutes again."), why: vote.explanation)
    }
    if act.isAdopted == .yes, vote.shown == nil {
      report(
        .voteUnknown, .advice, of: act.thing, party: act.party,
        Words(
          "Comment l’acte a-t-il été voté ? Ni décompte ni formule.",
          "How was the act voted? Neither counts nor wording."),
        next: Words(
          "Demandez l’extrait du procès-verbal à l’assemblée.",
          "Ask the assembly for the extract of its minutes."), why: vote.explanation)
    }
  }

  private mutating func inspectConvocation(_ act: Deliberation) {
    guard let session = act.sessionOn.value?.latest else { return }
    let urgency = act.isUrgent
    if let sent = register.value(DeliberationEntered.convocationSentOn, of: act.thing).value?
      .earliest,
      act.body == .municipalCouncil
    {
      let population = act.population.value?.number
      let needed = urgency ? 1 : (population ?? 0) >= Deliberation.smallCommune ? 5 : 3
      let isShort = session.days(since: sent) < needed + 1
      let mayBeShort = !urgency && population == nil && session.days(since: sent) < 6
      if isShort || mayBeShort {
        report(
          .convocationShort, isShort ? .error : .advice, of: act.thing, party: act.party,
          isShort
            ? Words(
              "La convocation est partie \(session.days(since: sent)) jours avant la séance ; il faut \(needed) jours francs.",
              "The convocation was sent \(session.days(since: sent)) days before the session; \(needed) clear days are needed."
            )
            : Words(
              "La convocation laisse-t-elle assez de jours francs ? La population de la commune manque.",
              "Does the convocation leave enough clear days? The population of the commune is missing."
            ),
          next: Words(
            "Vérifiez la date d’envoi, ou l’urgence déclarée.",
            "Check the date of sending, or the urgency declared."),
          why: act.calendar.derive(.clearDays(needed), from: sent).map {
            Explanation($0, title: Words("convocation", "convocation"))
          })
      }
    }
    guard let sent = register.value(DeliberationEntered.reportSentOn, of: act.thing).value?.earliest
    else { return }
    let days: (Int, FindingSeverity)? =
      switch act.body {
      case .departmentalCouncil: (urgency ? 2 : settings.councilReportDays, .error)
      case .standingCommittee: (urgency ? 2 : settings.committeeReportDays, .advice)
      case .municipalCouncil, .board, .other, nil: nil
      }
    guard let (needed, severity) = days, session.days(since: sent) < needed else { return }
    report(
      .convocationShort, severity, of: act.thing, party: act.party,
      severity == .error
        ? Words(
          "Le rapport est parti \(session.days(since: sent)) jours avant la séance ; il en faut \(needed).",
          "The report was sent \(session.days(since: sent)) days before the session; \(needed) are needed."
        )
        : Words(
          "Le rapport est-il parti assez tôt ? \(session.days(since: sent)) jours avant la séance, le réglage en demande \(needed).",
          "Was the report sent early enough? \(session.days(since: sent)) days before the session, the setting asks for \(needed)."
        ),
      next: Words("Vérifiez la date d’envoi.", "Check the date of sending."),
      why: act.calendar.derive(.report(days: needed), from: session).map {
        Explanation($0, title: Words("rapport", "report"))
      })
  }

  private mutating func inspectDelegations(_ act: Deliberation) {
    if act.body == .standingCommittee {
      switch register.value(DeliberationEntered.delegation, of: act.thing) {
      case .known: break
      case .citedUnknown:
        report(
          .noDelegationReference, .advice, of: act.thing, party: act.party,
          Words(
            "Par quelle délibération le conseil a-t-il délégué à sa commission permanente ?",
            "By which deliberation did the council delegate to its standing committee?"),
          next: Words("Retrouvez l’acte visé.", "Find the act it cites."))
      case .notRecorded, .leftBlank:
        report(
          .noDelegationReference, .error, of: act.thing, party: act.party,
          Words(
            "La commission permanente n’agit que par délégation du conseil : l’acte manque.",
            "The standing committee acts only by delegation of the council: the act is missing."),
          next: Words(
            "Notez le numéro et la date de la délibération qui délègue.",
            "Record the number and the date of the deliberation that delegates."))
      }
    }
    if register.value(DeliberationEntered.extractByDelegation, of: act.thing).value == true,
      register.value(DeliberationEntered.extractDelegationAct, of: act.thing).value == nil
    {
      reportDelegation(of: act.thing, act.party, Words("L’extrait", "The extract"))
    }
    if let report = register.linked(DeliberationEntered.report, of: act.thing),
      register.value(ReportWritten.byDelegation, of: report).value == true,
      register.value(ReportWritten.delegationAct, of: report).value == nil
    {
      reportDelegation(of: report, act.party, Words("Le rapport", "The report"), act.thing)
    }
  }

  private mutating func reportDelegation(
    of subject: Register.Thing, _ party: Register.Thing?, _ what: Words,
    _ act: Register.Thing? = nil
  ) {
    report(
      .noDelegationReference, .advice, of: subject,
      convention: act.flatMap { register.nearest(.convention, of: $0) }, party: party,
      Words(
        "\(what.fr) est signé par délégation : par quel acte ?",
        "\(what.en) is signed by delegation: by which act?"),
      next: Words("Retrouvez l’acte de délégation.", "Find the act of delegation."))
  }

  private func daysSinceAdoption(_ act: Deliberation) -> Int? {
    act.adoptedOn.value?.latest.map { today.days(since: $0) }
  }

  private mutating func inspectTransmission(_ act: Deliberation) {
    guard act.requiresTransmission, let days = daysSinceAdoption(act),
      days > settings.stepDays
    else { return }
    let sent = act.transmittedOn.value ?? act.receivedOn.value
    if let sent, DateSpan(sent).isOnOrBefore(today) != false { return }
    let isKnown = sent != nil || act.isFollowed && act.transmittedOn == .notRecorded
    report(
      .notTransmitted, isKnown ? .warning : .advice, of: act.thing, party: act.party,
      isKnown
        ? Words(
          "Adopté depuis \(days) jours, l’acte n’est pas transmis à la préfecture.",
          "Adopted \(days) days ago, the act has not been sent to the prefecture.")
        : Words(
          "Adopté depuis \(days) jours : l’acte a-t-il été transmis à la préfecture ?",
          "Adopted \(days) days ago: was the act sent to the prefecture?"),
      next: Words(
        "Notez la transmission et l’accusé de réception.",
        "Record the transmission and its acknowledgement."), why: act.executory.explanation)
  }

  private mutating func inspectPublicity(_ act: Deliberation) {
    if let online = act.onlineOn.value?.earliest, let offline = act.offlineOn.value?.latest,
      let derivation = act.calendar.derive(.onlineMinimum, from: online), offline < derivation.due
    {
      report(
        .onlineLessThanTwoMonths, .error, of: act.thing, party: act.party,
        Words(
          "L’acte est resté en ligne moins de 2 mois : du \(online.french) au \(offline.french).",
          "The act stayed online for less than 2 months: from \(online.iso) to \(offline.iso)."),
        next: Words("Remettez-le en ligne.", "Put it online again."),
        why: Explanation(derivation, title: Words("mise en ligne", "publication online")))
    }
    if act.publicityRule == .postedOrRegister, act.partyKind == .department,
      act.postedOn.value != nil, act.raaOn.value == nil, act.onlineOn.value == nil
    {
      report(
        .postingOnly, .warning, of: act.thing, party: act.party,
        Words(
          "Affiché seulement : le délai de recours des tiers n’a peut-être pas couru.",
          "Only posted: the delay of third parties may not have started."),
        next: Words(
          "Notez le recueil des actes ou la mise en ligne.",
          "Record the register of acts or the publication online."),
        why: act.clock(.thirdParties)?.explanation)
    }
    guard let days = daysSinceAdoption(act), days > settings.stepDays else { return }
    let dates = [act.postedOn, act.onlineOn, act.raaOn]
    switch act.publicity.isOnOrBefore(today) {
    case .yes: return
    case .undetermined where act.publicity.span != .open: return
    case .no, .undetermined: break
    }
    let isKnown =
      act.publicity.span.isOnOrBefore(today) == false
      || act.isFollowed && dates.allSatisfy { $0 == .notRecorded }
    report(
      .notPublished, isKnown ? .warning : .advice, of: act.thing, party: act.party,
      isKnown
        ? Words(
          "Adopté depuis \(days) jours, l’acte n’est pas publié.",
          "Adopted \(days) days ago, the act has not been published.")
        : Words(
          "Adopté depuis \(days) jours : l’acte a-t-il été publié, et comment ?",
          "Adopted \(days) days ago: was the act published, and how?"),
      next: Words(
        "Notez l’affichage, la mise en ligne ou le recueil.",
        "Record the posting, the publication online or the register."),
      why: act.executory.explanation)
  }

  private mutating func inspectCertificate(_ act: Deliberation) {
    guard let stated = act.statedExecutoryOn.value?.latest,
      let computed = act.computedExecutory.span.earliest, stated < computed
    else { return }
    report(
      .certifiedTooEarly, .error, of: act.thing, party: act.party,
      Words(
        "Certifié exécutoire le \(stated.french), alors qu’il ne l’est que le \(computed.french).",
        "Certified enforceable on \(stated.iso), while it is so only on \(computed.iso)."),
      next: Words("Faites rectifier le certificat.", "Have the certificate corrected."),
      why: act.executory.explanation)
  }
}
