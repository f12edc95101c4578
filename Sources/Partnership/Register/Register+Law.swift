// What the law and the order of things refuse to record. What happened too early is recorded as it
// happened, with its finding; what is only asked for, or could not have happened, is refused.
extension Register {
  func checkLaw(_ new: NewFact, _ values: [WrittenValue], today: Day) throws(Refusal) {
    switch new.kind {
    case .signatureRequested: try checkRequest(new, values, today: today)
    case .textVersion: try checkClauses(values, today: today)
    case .conventionEvent: try checkEvent(values, today: today)
    case .deliberation: try checkState(values)
    case .change where new.subject?.kind == .deliberation: try checkState(values)
    case .convention: try checkAmendment(new, values)
    default: break
    }
  }

  /// A signature is asked for once the act is enforceable; what was asked goes on as it is.
  private func checkRequest(
    _ new: NewFact, _ values: [WrittenValue], today: Day
  ) throws(Refusal) {
    guard
      let convention = values.stated(SignatureRequested.convention).value.flatMap({ thing($0) }),
      let party = values.stated(SignatureRequested.party).value.flatMap({ thing($0) })
    else { return }
    // That it was sent, seen or taken back asks for nothing, even where nobody knows since when.
    let asks = values.stated(SignatureRequested.requestedOn) != .notRecorded
    if let known = new.subject.flatMap({ thing($0) }),
      !asks || value(SignatureRequested.requestedOn, of: known).value != nil
    {
      return
    }
    let day = values.stated(SignatureRequested.requestedOn).value?.latest ?? today
    let gate = signatureGate(of: convention, party: party, on: day)
    guard gate.mayAsk != .yes, let reason = gate.reason else { return }
    throw Refusal(
      .notBeforeExecutory, field: SignatureRequested.requestedOn.declaration,
      Words(
        "Trop tôt pour demander la signature : \(reason.fr).",
        "Too early to ask for the signature: \(reason.en)."))
  }

  /// A text is settled with its mandatory clauses, or with those that lack waived.
  private func checkClauses(_ values: [WrittenValue], today: Day) throws(Refusal) {
    guard let convention = values.stated(TextFrozen.convention).value.flatMap({ thing($0) })
    else { return }
    let missing = missingClauses(of: convention, settings.mandatoryClauses)
    guard !missing.isEmpty else { return }
    let french = missing.map(\.term.words.fr).joined(separator: ", ")
    let english = missing.map(\.term.words.en).joined(separator: ", ")
    throw Refusal(
      .mandatoryClauses, field: TextFrozen.convention.declaration,
      Words(
        "Le texte n’a pas de clause : \(french) ; ajoutez-la à la convention ou notez la dispense.",
        "The text lacks a clause: \(english); add it to the convention or record the waiver."))
  }

  /// The clauses of a list that a convention certainly lacks and nobody waived.
  ///
  /// A convention of which no clause and no article is recorded may have them all.
  func missingClauses(of convention: Thing, _ wanted: [Clause]) -> [Clause] {
    let articles = children(of: convention, .article)
    let present =
      values(ConventionDrafted.clauses, of: convention)
      + articles.flatMap { values(ArticleWritten.clauses, of: $0) }
    guard !present.isEmpty else { return [] }
    let waived = children(of: convention, .conventionEvent).filter {
      value(ConventionEventOccurred.eventKind, of: $0).value == .clausesWaived
    }.flatMap { values(ConventionEventOccurred.clauses, of: $0) }
    return wanted.filter { !present.contains($0) && !waived.contains($0) }
  }

  /// An event fits where the convention stands.
  private func checkEvent(_ values: [WrittenValue], today: Day) throws(Refusal) {
    guard
      let convention = values.stated(ConventionEventOccurred.convention).value.flatMap({ thing($0) }
      ),
      let kind = values.stated(ConventionEventOccurred.eventKind).value
    else { return }
    let day = values.stated(ConventionEventOccurred.occurredOn).value?.latest ?? today
    let progress = progress(of: convention, on: day)
    let isConcluded = progress.stage.rank >= ConventionState.signed.rank
    switch kind {
    case .abandoned where isConcluded:
      throw refusal(
        of: kind,
        Words(
          "elle est déjà signée ; notez une résiliation ou une dénonciation",
          "it is signed already; record a termination or a notice"))
    case .renewed, .noticeGiven, .terminated:
      guard isConcluded else {
        throw refusal(
          of: kind, Words("elle n’est pas encore signée", "it is not signed yet"))
      }
      guard kind == .renewed, let last = progress.life.endOn.span.latest, day > last else { return }
      throw refusal(
        of: kind,
        Words(
          "elle a pris fin le \(last.french) ; une reconduction se décide avant",
          "it ended on \(last.iso); a renewal is decided before"))
    case .negotiationOpened, .clausesWaived, .delivered, .annulled, .abandoned, .lapsed,
      .superseded, .successionInformed:
      return
    }
  }

  private func refusal(of kind: ConventionEventKind, _ reason: Words) -> Refusal {
    let words = kind.term.words
    return Refusal(
      .eventFits, field: ConventionEventOccurred.eventKind.declaration,
      Words(
        "La convention ne peut pas être « \(words.fr) » : \(reason.fr).",
        "The convention cannot be “\(words.en)”: \(reason.en)."))
  }

  /// A state says when: the session of an agenda, the day from which a state after the vote holds.
  private func checkState(_ values: [WrittenValue]) throws(Refusal) {
    guard let state = values.stated(DeliberationEntered.state).value, state.impediment != nil,
      values.stated(DeliberationEntered.stateOn) == .notRecorded
    else { return }
    let words = state.term.words
    throw Refusal(
      .stateHasDate, field: DeliberationEntered.stateOn.declaration,
      Words(
        "Depuis quand est-elle \(words.fr) ? Donnez la date, ou XXXX si elle est inconnue.",
        "Since when is it \(words.en)? Give the date, or XXXX when it is unknown."))
  }

  /// An amendment bears a number no other one bears.
  private func checkAmendment(_ new: NewFact, _ values: [WrittenValue]) throws(Refusal) {
    guard let parent = values.stated(ConventionDrafted.parent).value.flatMap({ thing($0) }),
      let number = values.stated(ConventionDrafted.amendmentNumber).value
    else { return }
    let taken = children(of: parent, .convention).filter { id(of: $0) != new.subject }
      .compactMap { value(ConventionDrafted.amendmentNumber, of: $0).value }
    guard taken.contains(number) else { return }
    let next = (taken.map(\.number).max() ?? 0) + 1
    throw Refusal(
      .amendmentNumber, field: ConventionDrafted.amendmentNumber.declaration,
      Words(
        "L’avenant n° \(number.number) existe déjà ; le suivant est le n° \(next).",
        "Amendment no. \(number.number) exists already; the next one is no. \(next)."))
  }
}
