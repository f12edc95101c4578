/// What no evaluation speaks of yet, among some protocols.
public struct EvaluationGaps: Sendable, Hashable {
  /// The protocols that are validated or further on and have no entry.
  public let protocols: [Register.Thing]
  /// How many entries there are on each criterion.
  public let criteria: [Count<Criterion>]
  /// How many entries there are of each kind.
  public let kinds: [Count<EvaluationKind>]

  /// A word of a vocabulary, and how many entries bear it.
  public struct Count<Word: Vocabulary>: Sendable, Hashable {
    /// The word.
    public let word: Word
    /// How many entries.
    public let count: Int
  }

  /// The criteria of no entry.
  public var unusedCriteria: [Criterion] { criteria.filter { $0.count == 0 }.map(\.word) }
}

extension Register {
  /// What the evaluations of a convention, or all of them, do not speak of.
  public func evaluationGaps(of convention: Thing? = nil) -> EvaluationGaps {
    let entries = evaluations(of: convention)
    let evaluated = Set(entries.compactMap { subject(ofEvaluation: $0) })
    let protocols =
      convention.map { descendants(of: $0, .technicalProtocol) } ?? all(.technicalProtocol)
    return EvaluationGaps(
      protocols: protocols.filter { isToEvaluate($0) && !evaluated.contains($0) },
      criteria: counts(EvaluationEntered.criterion, in: entries),
      kinds: counts(EvaluationEntered.evaluationKind, in: entries))
  }

  private func isToEvaluate(_ technicalProtocol: Thing) -> Bool {
    switch value(ProtocolDrawn.state, of: technicalProtocol).value {
    case .validated, .annexed, .running, .evaluated, .closed, .suspended: true
    case .candidate, .prioritised, .drafted, .abandoned, nil: false
    }
  }

  private func counts<Word: Vocabulary>(
    _ field: Field<Word>, in entries: [Thing]
  ) -> [EvaluationGaps.Count<Word>] {
    var counts: [Word: Int] = [:]
    for entry in entries {
      if let word = value(field, of: entry).value { counts[word, default: 0] += 1 }
    }
    return Word.allCases.map { EvaluationGaps.Count(word: $0, count: counts[$0] ?? 0) }
  }
}
