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
