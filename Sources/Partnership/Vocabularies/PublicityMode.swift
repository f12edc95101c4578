/// The publicity mode a small commune chose.
public enum PublicityMode: String, Vocabulary {
  /// « affichage ».
  case posted
  /// « papier ».
  case paper
  /// « en ligne ».
  case online

  /// The words of each case.
  public var term: Term {
    switch self {
    case .posted: Term("affichage", "affichage", "posting")
    case .paper: Term("papier", "papier", "paper")
    case .online: Term("en-ligne", "en ligne", "online")
    }
  }
}
