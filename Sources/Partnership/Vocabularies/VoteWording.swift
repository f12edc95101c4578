/// What an act says of its vote.
public enum VoteWording: String, Vocabulary {
  /// « adopté à l’unanimité ».
  case unanimous
  /// « adopté à l’unanimité des suffrages exprimés ».
  case unanimousOfVotesCast
  /// « adopté à la majorité ».
  case majority
  /// « rejeté ».
  case rejected

  /// The words of each case.
  public var term: Term {
    switch self {
    case .unanimous: Term("unanimite", "adopté à l’unanimité", "adopted unanimously")
    case .unanimousOfVotesCast:
      Term(
        "unanimite-exprimes", "adopté à l’unanimité des suffrages exprimés",
        "adopted unanimously of the votes cast")
    case .majority: Term("majorite", "adopté à la majorité", "adopted by a majority")
    case .rejected: Term("rejet", "rejeté", "rejected")
    }
  }
}
