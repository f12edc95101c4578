/// The scope of a needs analysis.
public enum AnalysisKind: String, Vocabulary {
  /// « complète ».
  case full
  /// « thématique ».
  case thematic

  /// The words of each case.
  public var term: Term {
    switch self {
    case .full: Term("complete", "complète", "full")
    case .thematic: Term("thematique", "thématique", "thematic")
    }
  }
}
