/// What an indicator measures.
public enum IndicatorType: String, Vocabulary {
  /// « moyens ».
  case means
  /// « réalisation ».
  case output
  /// « résultat ».
  case result
  /// « impact ».
  case impact

  /// The words of each case.
  public var term: Term {
    switch self {
    case .means: Term("moyens", "moyens", "means")
    case .output: Term("realisation", "réalisation", "output")
    case .result: Term("resultat", "résultat", "result")
    case .impact: Term("impact", "impact", "impact")
    }
  }
}
