/// What a line of a meeting is.
public enum LineNature: String, Vocabulary {
  /// « parole ».
  case speech
  /// « question ».
  case question
  /// « décision ».
  case decision
  /// « à faire ».
  case action
  /// « passage à un point ».
  case passage

  /// The words of each case.
  public var term: Term {
    switch self {
    case .speech: Term("parole", "parole", "speech")
    case .question: Term("question", "question", "question")
    case .decision: Term("decision", "décision", "decision")
    case .action: Term("a-faire", "à faire", "to do")
    case .passage: Term("passage", "passage à un point", "move to a point")
    }
  }
}
