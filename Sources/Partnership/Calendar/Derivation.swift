/// A date the law computes from a day, with each step that leads to it.
public struct Derivation: Sendable, Hashable {
  /// The rule.
  public let rule: DeadlineRule
  /// The day the rule counts from.
  public let from: Day
  /// The steps, in order; the last one ends on ``due``.
  public let steps: [Step]
  /// The day before it is moved off days of rest.
  public let raw: Day
  /// The last useful day; for clear days the earliest lawful session.
  public let due: Day
  /// What nobody could confirm and a reader should know, if there is something.
  public let advice: Words?

  /// One step: what is done, and the day it leads to.
  public struct Step: Sendable, Hashable {
    /// What is done.
    public let words: Words
    /// Where it leads.
    public let day: Day

    /// Puts together a step.
    public init(_ words: Words, _ day: Day) {
      (self.words, self.day) = (words, day)
    }
  }
}

extension Explanation {
  /// The steps of a derivation as an explanation.
  ///
  /// - Parameters:
  ///   - derivation: The derivation.
  ///   - title: What is explained.
  public init(_ derivation: Derivation, title: Words) {
    self.init(
      title: title, rule: derivation.rule.words, source: derivation.rule.source,
      inputs: [Input(Words("départ", "start"), .date(.known(.day(derivation.from))))],
      steps: derivation.steps.map { Step($0.words, .day($0.day)) },
      result: Words(derivation.due.french, derivation.due.iso),
      advice: [derivation.advice].compactMap { $0 })
  }
}
