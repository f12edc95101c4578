/// What one decision of an act does.
public enum DecisionMeaning: String, Vocabulary {
  /// « approuve ».
  case approves
  /// « autorise à signer ».
  case authorises
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .approves: Term("approuve", "approuve", "approves")
    case .authorises: Term("autorise", "autorise à signer", "authorises to sign")
    case .other: Term("autre", "autre", "other")
    }
  }
}
