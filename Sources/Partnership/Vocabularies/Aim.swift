/// What the signatories want to move towards.
///
/// Source: convention of 2015, article 1.
public enum Aim: String, Vocabulary {
  /// « meilleure coordination des politiques territoriales ».
  case coordination
  /// « meilleure adéquation aux besoins sociaux ».
  case fitToNeeds
  /// « réduction des inégalités et attractivité ».
  case lessInequality

  /// The words of each case.
  public var term: Term {
    switch self {
    case .coordination:
      Term(
        "coordination", "meilleure coordination des politiques territoriales",
        "better coordination of territorial policies")
    case .fitToNeeds:
      Term(
        "adequation-besoins", "meilleure adéquation aux besoins sociaux",
        "better fit to social needs")
    case .lessInequality:
      Term(
        "reduction-inegalites", "réduction des inégalités et attractivité",
        "less inequality, more attractiveness")
    }
  }
}
