import Partnership

/// The plan backwards from a wished day of signature, asked in a form of one field and answered as
/// « Pourquoi ? » is.
enum SignaturePlanForm {
  private static let day = Field<PartialDate>(
    "SignatureVoulueLe", "wishedOn", "Signature souhaitée le", "Wished signature on", .mandatory)

  static let definition = FormDefinition(
    name: "plan-signature", kind: .change,
    title: Words("Planifier la signature", "Plan the signature"),
    lines: [FormLine(day.declaration)],
    answers: { values, subjects, reading in
      guard let wished = values.stated(day).value?.exactDay,
        let convention = subjects.first.flatMap({ reading.register.thing($0) })
      else { return [] }
      let plan = reading.register.plan(toSign: convention, on: wished, today: reading.today)
      return [summary(plan, reading)]
        + plan.parties.flatMap { [explanation(of: $0, plan, reading)] + reasons($0) }
    })

  private static func summary(_ plan: SignaturePlan, _ reading: Reading) -> Explanation {
    var missing: [Words] = []
    if case .undetermined(let more) = plan.isPossible { missing = more }
    return Explanation(
      title: Words("signature du \(plan.signOn.french)", "signature of \(plan.signOn.iso)"),
      rule: Words("compte à rebours", "counting backwards"), source: LegalRule.convocation.source,
      inputs: [
        .init(
          Words("convention", "convention"), .words(Words(same: reading.name(of: plan.convention)))),
        .init(
          Words("exécutoire au plus tard", "enforceable by"), .date(.known(.day(plan.executoryBy)))),
      ],
      steps: plan.parties.map { .init(need($0), $0.session.map { .day($0.heldOn) }) },
      result: plan.isPossible.words, missing: missing)
  }

  private static func explanation(
    of part: SignaturePlan.PartyPlan, _ plan: SignaturePlan, _ reading: Reading
  ) -> Explanation {
    var steps: [Explanation.Step] = []
    if let last = part.sessionBy {
      steps.append(
        .init(Words("séance au plus tard", "session at the latest"), .day(last.due)))
    }
    if let session = part.session {
      let body = session.body?.term.words ?? Words("séance", "session")
      steps.append(.init(body, .day(session.heldOn)))
      for (milestone, words) in [
        (session.report, Words("rapport envoyé au plus tard", "report sent by")),
        (session.convocation, Words("convocation envoyée au plus tard", "convocation sent by")),
      ] {
        guard let milestone else { continue }
        let late = milestone.isTooLate ? Words(", trop tard", ", too late") : Words("", "")
        let guess = milestone.isHypothesis ? Words(" (hypothèse)", " (hypothesis)") : Words("", "")
        steps.append(
          .init(
            Words("\(words.fr)\(late.fr)\(guess.fr)", "\(words.en)\(late.en)\(guess.en)"),
            .day(milestone.due)))
      }
    }
    if let earliest = part.earliest {
      steps.append(
        .init(
          Words(
            "sinon, séance du \(earliest.heldOn.french), signature possible dès",
            "else, session of \(earliest.heldOn.iso), signature possible from"),
          .day(earliest.signOn)))
    }
    return Explanation(
      title: Words(same: part.name), rule: LegalRule.convocation.words,
      source: LegalRule.convocation.source, steps: steps, result: need(part), missing: part.missing)
  }

  private static func reasons(_ part: SignaturePlan.PartyPlan) -> [Explanation] {
    part.session.map { $0.milestones.map(\.explanation) } ?? []
  }

  private static func need(_ part: SignaturePlan.PartyPlan) -> Words {
    let words: Words =
      switch part.need {
      case .signed: Words("a déjà signé", "has signed already")
      case .notRequired: Words("n’a pas à délibérer", "need not deliberate")
      case .adopted: Words("a déjà adopté", "has adopted already")
      case .session: Words("dernière séance qui convient", "last session that serves")
      case .sessionToFix: Words("séance à fixer", "session to be fixed")
      case .tooLate: Words("trop tard pour cette date", "too late for that day")
      }
    return Words("\(part.name) : \(words.fr)", "\(part.name): \(words.en)")
  }
}
