/// How much a finding weighs.
public enum FindingSeverity: String, CaseIterable, Sendable, Comparable {
  /// A rule of law is certainly not kept.
  case error
  /// Something is missing or late.
  case warning
  /// Something is unconfirmed, unknown or worth asking; phrased as a question where it can be.
  case advice

  /// The word shown.
  public var words: Words {
    switch self {
    case .error: Words("erreur", "error")
    case .warning: Words("avertissement", "warning")
    case .advice: Words("conseil", "advice")
    }
  }

  /// The heavier one comes first.
  public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool {
    let order = FindingSeverity.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
