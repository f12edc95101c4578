/// What sort of promise somebody made.
public enum FollowUpKind: String, Vocabulary {
  /// « action ».
  case action
  /// « décision ».
  case decision
  /// « recommandation ».
  case recommendation

  /// The words of each case.
  public var term: Term {
    switch self {
    case .action: Term("action", "action", "action")
    case .decision: Term("decision", "décision", "decision")
    case .recommendation: Term("recommandation", "recommandation", "recommendation")
    }
  }
}
