/// What a convention says of its duration.
public enum ConventionTerm: String, Vocabulary {
  /// « déterminée ».
  case fixed
  /// « indéterminée ».
  case indefinite
  /// « non précisée ».
  case notStated

  /// The words of each case.
  public var term: Term {
    switch self {
    case .fixed: Term("determinee", "déterminée", "fixed")
    case .indefinite: Term("indeterminee", "indéterminée", "indefinite")
    case .notStated: Term("non-precisee", "non précisée", "not stated")
    }
  }
}
