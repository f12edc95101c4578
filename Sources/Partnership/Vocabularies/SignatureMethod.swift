/// How a signature is given.
public enum SignatureMethod: String, Vocabulary {
  /// « manuscrite ».
  case handwritten
  /// « électronique simple ».
  case simple
  /// « électronique avancée ».
  case advanced
  /// « électronique qualifiée ».
  case qualified

  /// The words of each case.
  public var term: Term {
    switch self {
    case .handwritten: Term("manuscrite", "manuscrite", "handwritten")
    case .simple: Term("simple", "électronique simple", "simple electronic")
    case .advanced: Term("avancee", "électronique avancée", "advanced electronic")
    case .qualified: Term("qualifiee", "électronique qualifiée", "qualified electronic")
    }
  }
}
