/// What the law leaves open or nobody could confirm, and so can be set.
public struct LawSettings: Sendable, Hashable {
  /// Days after adoption from which a missing transmission or publication is pointed out.
  public var stepDays = 15
  /// Days of waiting for a signature: pointed out, late, very late.
  public var waitingDays = [15, 30, 60]
  /// Days without a reminder after which one is due.
  public var reminderDays = 15
  /// Days before a session of a departmental council by which the report is sent.
  public var councilReportDays = 12
  /// Days before a session of a standing committee by which the report is sent (unconfirmed).
  public var committeeReportDays = 8
  /// Days from a session until its act is received, published and so enforceable, in a plan.
  public var marginDays = 10
  /// Months before the end, or before the last day of notice, at which it is pointed out.
  public var noticeMonths = [6, 3, 1]
  /// Below this a count is shown as a bound only.
  public var smallCount = 5
  /// The clauses without which a text is not settled, unless they are waived.
  public var mandatoryClauses: [Clause] = [.object, .commitments, .evaluation]

  /// The settings of the product.
  public init() {}
}
