/// How serious a watch signal is.
public enum Severity: String, Vocabulary {
  /// « faible ».
  case low
  /// « moyenne ».
  case medium
  /// « forte ».
  case high

  /// The words of each case.
  public var term: Term {
    switch self {
    case .low: Term("faible", "faible", "low")
    case .medium: Term("moyenne", "moyenne", "medium")
    case .high: Term("forte", "forte", "high")
    }
  }
}
