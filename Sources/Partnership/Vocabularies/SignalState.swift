/// What became of a watch signal.
public enum SignalState: String, Vocabulary {
  /// « ouvert ».
  case open
  /// « à suivre ».
  case watched
  /// « suivi d’une action ».
  case actedOn
  /// « clos ».
  case closed

  /// The words of each case.
  public var term: Term {
    switch self {
    case .open: Term("ouvert", "ouvert", "open")
    case .watched: Term("a-suivre", "à suivre", "watched")
    case .actedOn: Term("traite", "suivi d’une action", "acted on")
    case .closed: Term("clos", "clos", "closed")
    }
  }
}
