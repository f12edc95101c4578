/// What a plan towards a signature takes as given: habits of a service, and what the law leaves open.
public struct PlanSettings: Sendable, Hashable {
  /// The days from a session until its act is received, published and so enforceable; 0 or more.
  public var marginDays: Int
  /// What the law leaves open: here the days before a session by which its report is sent.
  public var law: LawSettings

  /// The settings; 10 days from session to enforceability.
  public init(marginDays: Int = 10, law: LawSettings = LawSettings()) {
    self.marginDays = max(0, marginDays)
    self.law = law
  }
}
