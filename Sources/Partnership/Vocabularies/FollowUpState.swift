/// Whether a promise was kept.
public enum FollowUpState: String, Vocabulary {
  /// « à faire ».
  case open
  /// « fait ».
  case done
  /// « abandonné ».
  case dropped

  /// The words of each case.
  public var term: Term {
    switch self {
    case .open: Term("a-faire", "à faire", "open")
    case .done: Term("fait", "fait", "done")
    case .dropped: Term("abandonne", "abandonné", "dropped")
    }
  }
}
