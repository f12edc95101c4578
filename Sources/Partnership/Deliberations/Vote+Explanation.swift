extension Vote {
  /// Why the vote adopts or rejects, and with what quorum.
  public var explanation: Explanation {
    let counts: [(Words, Stated<Count>)] = [
      (Words("en exercice", "in office"), membersInOffice),
      (Words("présents", "present"), present), (Words("représentés", "represented"), represented),
      (Words("pour", "for"), votesFor), (Words("contre", "against"), votesAgainst),
      (Words("abstentions", "abstentions"), abstentions),
    ]
    var missing: [Words] = []
    if case .undetermined(let more) = adopts { missing += more }
    if case .undetermined(let more) = hasQuorum { missing += more }
    return Explanation(
      Words("vote", "vote"), .vote,
      inputs: counts.map { label, count in
        .init(label, .words(count.absence ?? Words(same: count.value?.journal ?? "")))
      },
      steps: steps, result: result, missing: missing,
      advice: wording == .unanimousOfVotesCast
        ? [
          Words(
            "la formule « à l’unanimité des suffrages exprimés » n’est pas confirmée",
            "the wording “unanimously of the votes cast” is not confirmed")
        ] : [])
  }

  private var steps: [Explanation.Step] {
    var steps: [Explanation.Step] = []
    if isSecondConvocation {
      steps.append(
        .init(Words("seconde convocation : pas de quorum", "second convocation: no quorum")))
    } else if let quorum {
      let count = counted.map { String($0) } ?? "?"
      steps.append(
        .init(Words("quorum \(quorum), comptés \(count)", "quorum \(quorum), counted \(count)")))
    }
    if let voters {
      steps.append(
        .init(
          Words(
            "\(voters) votants ; les abstentions ne sont pas des suffrages exprimés",
            "\(voters) voters; abstentions are not votes cast")))
    }
    return steps
  }

  private var result: Words {
    guard let shown else {
      return Words("indéterminé, mode inconnu", "undetermined, manner unknown")
    }
    let words = shown.wording.term.words
    return shown.isStated ? Words("\(words.fr) (déclaré)", "\(words.en) (stated)") : words
  }
}
