/// An evaluation criterion.
public enum Criterion: String, Vocabulary {
  /// « pertinence ».
  case relevance
  /// « cohérence ».
  case coherence
  /// « efficacité (niveau d’atteinte) ».
  case effectiveness
  /// « efficience (moyens) ».
  case efficiency
  /// « impact ».
  case impact
  /// « durabilité ».
  case sustainability

  /// The words of each case.
  public var term: Term {
    switch self {
    case .relevance: Term("pertinence", "pertinence", "relevance")
    case .coherence: Term("coherence", "cohérence", "coherence")
    case .effectiveness: Term("efficacite", "efficacité (niveau d’atteinte)", "effectiveness")
    case .efficiency: Term("efficience", "efficience (moyens)", "efficiency")
    case .impact: Term("impact", "impact", "impact")
    case .sustainability: Term("durabilite", "durabilité", "sustainability")
    }
  }
}
