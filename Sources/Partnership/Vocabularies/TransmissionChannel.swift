/// How an act was sent to the prefecture.
public enum TransmissionChannel: String, Vocabulary {
  /// « @CTES ».
  case actes
  /// « papier ».
  case paper
  /// « courriel ».
  case mail

  /// The words of each case.
  public var term: Term {
    switch self {
    case .actes: Term("actes", "@CTES", "@CTES")
    case .paper: Term("papier", "papier", "paper")
    case .mail: Term("courriel", "courriel", "e-mail")
    }
  }
}
