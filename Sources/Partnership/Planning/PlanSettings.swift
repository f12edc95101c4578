/// What a plan towards a signature takes as given: habits of a service, not rules of the law.
public struct PlanSettings: Sendable, Hashable {
  /// The days from a session until its act is received, published and so enforceable; 0 or more.
  public var marginDays: Int
  /// The days before a session of the standing committee by which its report is sent.
  ///
  /// The law fixes twelve for the council; for the committee no source confirms eight.
  public var committeeReportDays: Int

  /// The settings; 10 days from session to enforceability, 8 days for the standing committee.
  public init(marginDays: Int = 10, committeeReportDays: Int = 8) {
    self.marginDays = max(0, marginDays)
    self.committeeReportDays = max(0, committeeReportDays)
  }
}
