package import Partnership

/// A plan towards a signature, on its way out.
package struct PlannedSignature: Sendable {
  let plan: SignaturePlan
  let register: Register

  /// A plan, and the register that names its sessions.
  package init(_ plan: SignaturePlan, in register: Register) {
    (self.plan, self.register) = (plan, register)
  }

  /// The plan for a person: a block of « libellé : valeur » lines for each party.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The text; it ends with LF.
  package func text(in language: Language) -> String {
    func line(_ french: String, _ english: String, _ value: String) -> String {
      LabelledText.line(Words(french, english), value, in: language)
    }
    let title =
      register.value(ConventionDrafted.title, of: plan.convention).value.map { " \($0.text)" } ?? ""
    let head =
      line("convention", "convention", CleanText.oneLine(label(plan.convention) + title))
      + line("signature souhaitée le", "wished signature on", text(plan.signOn, language))
      + line("exécutoire au plus tard le", "enforceable by", text(plan.executoryBy, language))
      + line("possible", "possible", text(plan.isPossible, language))
    let blocks = plan.parties.map { part in
      "\n" + line("partie", "party", CleanText.oneLine(part.name)) + block(part, language)
    }
    return head + blocks.joined()
  }

  func label(_ thing: Register.Thing) -> String { register.label(of: thing) }

  private func text(_ day: Day, _ language: Language) -> String {
    DateText.weekday(of: day, in: language)
  }

  private func text(_ answer: Answer, _ language: Language) -> String {
    guard case .undetermined(let missing) = answer else { return answer.words(language) }
    let french = missing.map(\.fr).joined(separator: " ; ")
    let english = missing.map(\.en).joined(separator: "; ")
    return answer.words(language)
      + Words(" (il manque : \(french))", " (missing: \(english))")(language)
  }
}

// The text.
extension PlannedSignature {
  private func block(_ part: SignaturePlan.PartyPlan, _ language: Language) -> String {
    func line(_ french: String, _ english: String, _ value: String) -> String {
      LabelledText.line(Words(french, english), value, in: language)
    }
    var result = need(part, language)
    if let by = part.sessionBy {
      result += line("séance au plus tard le", "latest session", text(by, language))
    }
    if case .session(let session) = part.need {
      let body = session.body?.term.words(language) ?? ""
      result += line(
        "séance", "session",
        "\(text(session.heldOn, language)), \(body) (\(label(session.session)))")
      if let report = session.report {
        result += line("rapport à envoyer au plus tard le", "report by", text(report, language))
      }
      if let convocation = session.convocation {
        result += line(
          "convocation à envoyer au plus tard le", "convocation by", text(convocation, language))
      }
    }
    if let earliest = part.earliest {
      let session = "\(text(earliest.heldOn, language)) (\(label(earliest.session)))"
      result += line(
        "au plus tôt", "at the earliest",
        Words(
          "signature le \(text(earliest.signOn, .french)), par la séance du \(session)",
          "signature on \(text(earliest.signOn, .english)), by the session on \(session)")(language)
      )
    }
    if case .adopted(_, let executory) = part.need {
      result += line("exécutoire", "enforceable", executory.explanation.result(language))
    }
    result += part.missing.map { line("à trouver", "to be found out", $0(language)) }.joined()
    let explained = [part.sessionBy] + (part.session?.milestones.map { Optional($0) } ?? [])
    return result
      + explained.compactMap { $0 }.map { why($0.explanation, language) }.joined()
  }

  private func need(_ part: SignaturePlan.PartyPlan, _ language: Language) -> String {
    let words =
      switch part.need {
      case .signed: Words("a signé", "has signed")
      case .notRequired: Words("ne délibère pas", "does not deliberate")
      case .adopted(let act, _): Words("a adopté (\(label(act)))", "has adopted (\(label(act)))")
      case .session: Words("à faire délibérer", "to deliberate")
      case .sessionToFix:
        Words(
          "indéterminé : aucune séance connue ne convient, séance à fixer",
          "undetermined: no known session fits, a session is to be fixed")
      case .tooLate:
        Words("trop tard pour cette date de signature", "too late for that day of signature")
      }
    return LabelledText.line(Words("état", "state"), words(language), in: language)
      + LabelledText.line(
        Words("possible", "possible"), text(part.isPossible, language), in: language)
  }

  private func text(_ milestone: SignaturePlan.Milestone, _ language: Language) -> String {
    var result = text(milestone.due, language)
    if milestone.isHypothesis { result += " (" + Words("hypothèse", "supposition")(language) + ")" }
    if milestone.isTooLate { result += " — " + Words("trop tard", "too late")(language) }
    return result
  }

  /// « pourquoi » : the rule, its source and the steps, on a line of their own each.
  private func why(_ explanation: Explanation, _ language: Language) -> String {
    let steps = explanation.steps.map { step in
      step.words(language) + (step.date.map { " → \(DateText.text(of: $0, in: language))" } ?? "")
    }
    let lines =
      [
        "\(explanation.title(language)) — \(explanation.rule(language)), \(explanation.source(language))"
      ]
      + steps + explanation.advice.map { $0(language) }
    return LabelledText.line(
      Words("pourquoi", "why"), lines.joined(separator: "\n"), in: language)
  }
}
