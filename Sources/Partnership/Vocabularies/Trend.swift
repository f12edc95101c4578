/// Where a watch signal is heading.
public enum Trend: String, Vocabulary {
  /// « nouveau ».
  case new
  /// « en hausse ».
  case rising
  /// « stable ».
  case steady
  /// « en baisse ».
  case falling

  /// The words of each case.
  public var term: Term {
    switch self {
    case .new: Term("nouveau", "nouveau", "new")
    case .rising: Term("en-hausse", "en hausse", "rising")
    case .steady: Term("stable", "stable", "steady")
    case .falling: Term("en-baisse", "en baisse", "falling")
    }
  }
}
