package import Partnership

extension PlannedSignature {
  /// The plan for a program: one object.
  ///
  /// Its keys are `convention`, `signOn`, `today`, `executoryBy`, `isPossible` and `parties`. A party
  /// has `party`, `name`, `need` (`signed`, `notRequired`, `adopted`, `session`, `sessionToFix`,
  /// `tooLate`), `isPossible` (`yes`, `no`, `undetermined`), `deliberation`,
  /// `executory`, `sessionBy`, `session`, `earliest` and
  /// `missing`; what has to be done by a day has `due`, `isTooLate`, `isHypothesis` and
  /// `explanation`. What does not apply is `null`; dates are `AAAA-MM-JJ`.
  ///
  /// - Parameter language: The language of the words in it.
  /// - Returns: The document; it ends with LF.
  package func json(in language: Language) -> String {
    JSON.object([
      JSON.Member("convention", .string(label(plan.convention))),
      JSON.Member("signOn", .string(plan.signOn.iso)),
      JSON.Member("today", .string(plan.today.iso)),
      JSON.Member("executoryBy", .string(plan.executoryBy.iso)),
      JSON.Member("isPossible", .string(Self.name(plan.isPossible))),
      JSON.Member("parties", .array(plan.parties.map { json($0, language) })),
    ]).text
  }

  private static func name(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .undetermined: "undetermined"
    }
  }

  private func json(_ part: SignaturePlan.PartyPlan, _ language: Language) -> JSON {
    var (act, executory): (Register.Thing?, Explanation?)
    let name: String
    switch part.need {
    case .signed: name = "signed"
    case .notRequired: name = "notRequired"
    case .adopted(let thing, let date):
      name = "adopted"
      (act, executory) = (thing, date.explanation)
    case .session: name = "session"
    case .sessionToFix: name = "sessionToFix"
    case .tooLate: name = "tooLate"
    }
    return .object([
      JSON.Member("party", .string(label(part.party))),
      JSON.Member("name", .string(part.name)),
      JSON.Member("need", .string(name)),
      JSON.Member("isPossible", .string(Self.name(part.isPossible))),
      JSON.Member("deliberation", act.map { .string(label($0)) } ?? .null),
      JSON.Member("executory", executory?.json(in: language) ?? .null),
      JSON.Member("sessionBy", json(part.sessionBy, language)),
      JSON.Member("session", part.session.map { json($0, language) } ?? .null),
      JSON.Member("earliest", part.earliest.map { json($0) } ?? .null),
      JSON.Member("missing", .array(part.missing.map { .string($0(language)) })),
    ])
  }

  private func json(_ session: SignaturePlan.PlannedSession, _ language: Language) -> JSON {
    .object([
      JSON.Member("session", .string(label(session.session))),
      JSON.Member("body", session.body.map { .string($0.rawValue) } ?? .null),
      JSON.Member("heldOn", .string(session.heldOn.iso)),
      JSON.Member("report", json(session.report, language)),
      JSON.Member("convocation", json(session.convocation, language)),
    ])
  }

  private func json(_ earliest: SignaturePlan.Earliest) -> JSON {
    .object([
      JSON.Member("session", .string(label(earliest.session))),
      JSON.Member("heldOn", .string(earliest.heldOn.iso)),
      JSON.Member("signOn", .string(earliest.signOn.iso)),
    ])
  }

  private func json(_ milestone: SignaturePlan.Milestone?, _ language: Language) -> JSON {
    guard let milestone else { return .null }
    return .object([
      JSON.Member("due", .string(milestone.due.iso)),
      JSON.Member("isTooLate", .bool(milestone.isTooLate)),
      JSON.Member("isHypothesis", .bool(milestone.isHypothesis)),
      JSON.Member("explanation", milestone.explanation.json(in: language)),
    ])
  }
}
