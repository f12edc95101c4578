/// What a check found: what is wrong or missing, where, and what to do next.
public struct Finding: Sendable, Hashable {
  /// The check.
  public let code: FindingCode
  /// How much it weighs.
  public let severity: FindingSeverity
  /// The thing it is about.
  public let subject: Register.Thing
  /// The convention it belongs to, when it belongs to one.
  public let convention: Register.Thing?
  /// The party it belongs to, when it belongs to one.
  public let party: Register.Thing?
  /// What is wrong or missing, in one sentence.
  public let message: Words
  /// What to do next, in one sentence.
  public let action: Words
  /// Why, where a rule computes it.
  public let explanation: Explanation?

  /// Where the check comes from.
  public var source: Words { code.source }
}
