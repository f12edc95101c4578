// What the text of a convention leaves out or leaves blank.
extension Inspection {
  mutating func inspectText(of progress: ConventionProgress) {
    let convention = progress.convention
    inspectClauses(of: convention)
    for side in progress.parties { inspectReference(of: side, progress) }
  }

  private mutating func inspectClauses(of convention: Register.Thing) {
    let articles = register.children(of: convention, .article)
    let present =
      register.values(ConventionDrafted.clauses, of: convention)
      + articles.flatMap { register.values(ArticleWritten.clauses, of: $0) }
    let term = register.value(ConventionDrafted.term, of: convention).value
    let isRead = !present.isEmpty
    let hasTerm =
      term == .fixed || term == .indefinite
      || register.value(ConventionDrafted.years, of: convention).value != nil
      || register.value(ConventionDrafted.endOn, of: convention).value != nil
    if term == .notStated || isRead && !hasTerm && !present.contains(.duration) {
      missing(
        .noTerm, of: convention, Words("sa durée", "its term"),
        Words(
          "Sans terme écrit, rien ne dit quand elle finit : proposez un avenant.",
          "Without a written term nothing says when it ends: propose an amendment."))
    }
    let rule = register.value(ConventionDrafted.effectiveRule, of: convention).value
    let hasEntry =
      rule != nil && rule != .notStated
      || register.value(ConventionDrafted.effectiveOn, of: convention).value != nil
    if !hasEntry, rule == .notStated || isRead && !present.contains(.entry) {
      missing(
        .noEntryDate, of: convention, Words("sa prise d’effet", "when it takes effect"),
        Words(
          "La dernière signature sert d’hypothèse : faites préciser la date.",
          "The last signature serves as a hypothesis: have the date made clear."))
    }
    guard isRead else { return }
    let amend = Words("Proposez un avenant.", "Propose an amendment.")
    if !present.contains(.termination) {
      missing(
        .noTerminationClause, of: convention, Words("sa résiliation", "its termination"), amend)
    }
    if !present.contains(.amendment) {
      missing(
        .noAmendmentClause, of: convention, Words("sa modification", "its amendment"), amend)
    }
    if !present.contains(.disputes) {
      missing(.noDisputesClause, of: convention, Words("les litiges", "disputes"), amend)
    }
    if !present.contains(.originals),
      register.value(ConventionDrafted.originals, of: convention).value == nil
    {
      missing(
        .noOriginals, of: convention, Words("le nombre d’originaux", "the number of originals"),
        Words("Notez combien d’exemplaires sont signés.", "Record how many copies are signed."))
    }
  }

  private mutating func missing(
    _ code: FindingCode, of convention: Register.Thing, _ what: Words, _ action: Words
  ) {
    report(
      code, .warning, of: convention, convention: convention,
      Words("Le texte ne dit rien sur : \(what.fr).", "The text says nothing of: \(what.en)."),
      next: action)
  }

  /// The place the text leaves for the reference of a party’s deliberation.
  private mutating func inspectReference(
    of side: ConventionProgress.PartyProgress, _ progress: ConventionProgress
  ) {
    guard let text = register.lastText(of: progress.convention) else { return }
    let own = register.id(of: side.party).text
    let isBlank = register.values(TextFrozen.slots, of: text).contains { slot in
      slot.text.hasPrefix(own) && folded(slot.text).contains("deliberation")
    }
    guard isBlank else { return }
    let act = side.deliberation
    let isKnown =
      act?.isAdopted == .yes
      && act.flatMap { register.value(DeliberationEntered.printedNumber, of: $0.thing).value }
        != nil
    let name = name(of: side.party)
    let isWrong = isKnown && side.hasSigned
    report(
      .deliberationReferenceBlank, isWrong ? .error : .advice, of: text,
      convention: progress.convention, party: side.party,
      isWrong
        ? Words(
          "\(name) : le texte signé laisse en blanc sa délibération, qui est connue.",
          "\(name): the text signed leaves its deliberation blank, which is known.")
        : Words(
          "\(name) : le texte laisse sa délibération en blanc, à compléter avant de signer ?",
          "\(name): the text leaves its deliberation blank, to be filled in before signing?"),
      next: isKnown
        ? Words(
          "Complétez le blanc et notez la version complétée.",
          "Fill in the blank and record the completed version.")
        : Words(
          "Attendez la délibération, puis complétez le blanc.",
          "Wait for the deliberation, then fill in the blank."))
  }
}
