/// Whether and how a convention is renewed.
public enum Renewal: String, Vocabulary {
  /// « aucune ».
  case none
  /// « expresse ».
  case express
  /// « tacite ».
  case tacit

  /// The words of each case.
  public var term: Term {
    switch self {
    case .none: Term("aucune", "aucune", "none")
    case .express: Term("expresse", "expresse", "express")
    case .tacit: Term("tacite", "tacite", "tacit")
    }
  }
}
