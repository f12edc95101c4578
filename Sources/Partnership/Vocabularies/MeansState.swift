/// Whether a means envisaged by the convention was set up.
public enum MeansState: String, Vocabulary {
  /// « envisagé ».
  case envisaged
  /// « mis en place ».
  case setUp
  /// « non retenu ».
  case notRetained

  /// The words of each case.
  public var term: Term {
    switch self {
    case .envisaged: Term("envisage", "envisagé", "envisaged")
    case .setUp: Term("en-place", "mis en place", "set up")
    case .notRetained: Term("non-retenu", "non retenu", "not retained")
    }
  }
}
