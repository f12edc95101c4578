// The gate before a signature.
extension Register {
  /// Whether a party may be asked to sign a convention on a day, and why not.
  public func signatureGate(of convention: Thing, party: Thing, on day: Day) -> SignatureGate {
    let voted = children(of: convention, .deliberation).map { deliberation($0) }
    let line = successors(of: party, on: day)
    let act = Deliberation.last(of: line, in: voted)
    return gate(of: convention, party: party, act: act, others: voted, on: day)
  }

  func gate(
    of convention: Thing, party: Thing, act: Deliberation?, others: [Deliberation], on day: Day
  ) -> SignatureGate {
    guard value(PartyEntered.requiresDeliberation, of: party).value ?? true else {
      return SignatureGate(day: day, conditions: [], executory: nil)
    }
    guard let act else {
      let missing = Words("sa délibération", "its deliberation")
      return SignatureGate(
        day: day,
        conditions: [
          SignatureGate.Condition(
            kind: .adopted, answer: .undetermined(missing: [missing]),
            reason: Words("aucune délibération n’est notée", "no deliberation is recorded"))
        ], executory: nil)
    }
    let executory = act.executoryReckoning
    return SignatureGate(
      day: day,
      conditions: [
        SignatureGate.Condition(
          kind: .adopted, answer: act.isAdopted(on: day),
          reason: Words("la délibération n’est pas adoptée", "the deliberation is not adopted")),
        SignatureGate.Condition(
          kind: .approves, answer: approval(act, act.approvesText, .approves),
          reason: Words("l’acte n’approuve pas le texte", "the act does not approve the text")),
        SignatureGate.Condition(
          kind: .authorises, answer: approval(act, act.authorisesSignature, .authorises),
          reason: Words(
            "l’acte n’autorise pas la signature", "the act does not authorise the signature")),
        SignatureGate.Condition(
          kind: .executory, answer: executory.isOnOrBefore(day),
          reason: notExecutory(executory)),
        standing(of: act, on: day),
        SignatureGate.Condition(
          kind: .sameText, answer: sameText(act, others, of: convention),
          reason: Words(
            "les parties n’ont pas voté le même texte", "the parties did not vote the same text")),
      ], executory: executory)
  }

  private func notExecutory(_ executory: Reckoning) -> Words {
    if let day = executory.span.exactDay {
      return Words(
        "acte exécutoire le \(day.french) seulement", "act enforceable on \(day.iso) only")
    }
    let french = executory.missing.map(\.fr).joined(separator: ", ")
    let english = executory.missing.map(\.en).joined(separator: ", ")
    return Words(
      "acte non exécutoire, il manque : \(french)", "act not enforceable, missing: \(english)")
  }

  private func standing(of act: Deliberation, on day: Day) -> SignatureGate.Condition {
    let known = act.impediment(on: day)
    let impediment = known ?? act.possibleImpediment(on: day)
    let words = impediment?.stage.words ?? Words("", "")
    let since = impediment?.since.value?.exactDay
    let reason =
      since.map {
        Words("délibération \(words.fr) le \($0.french)", "deliberation \(words.en) on \($0.iso)")
      } ?? Words("délibération \(words.fr)", "deliberation \(words.en)")
    let answer: Answer =
      known != nil
      ? .no
      : impediment == nil
        ? .yes
        : .undetermined(missing: [
          Words("la date de cet état : \(words.fr)", "the date of that state: \(words.en)")
        ])
    return SignatureGate.Condition(kind: .standing, answer: answer, reason: reason)
  }

  /// What the act says, in a field of its own or in one of its decisions.
  private func approval(
    _ act: Deliberation, _ stated: Stated<Bool>, _ meaning: DecisionMeaning
  ) -> Answer {
    if let value = stated.value { return value ? .yes : .no }
    let decisions = children(of: act.thing, .decision)
    if decisions.contains(where: { value(DecisionTaken.meaning, of: $0).value == meaning }) {
      return .yes
    }
    let missing: Words =
      meaning == .approves
      ? Words("si l’acte approuve le texte", "whether the act approves the text")
      : Words("si l’acte autorise la signature", "whether the act authorises the signature")
    return .undetermined(missing: [missing])
  }

  /// Whether every assembly that says which text it voted voted the same one.
  private func sameText(
    _ act: Deliberation, _ others: [Deliberation], of convention: Thing
  ) -> Answer {
    let missing = Words("le texte voté", "the text voted")
    guard act.textSha256.value != nil else { return .undetermined(missing: [missing]) }
    let answers = others.filter { other in
      other.party != act.party && other.textSha256.value != nil && other.state != .rejected
    }.map {
      isSameText(act.textSha256, $0.textSha256, of: convention, missing: missing)
    }
    return answers.reduce(.yes) { $0.and($1) }
  }
}
