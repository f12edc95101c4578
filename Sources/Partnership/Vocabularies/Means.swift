/// A means of the project.
///
/// Source: convention of 2015, article 3.
public enum Means: String, Vocabulary {
  /// « cellule de veille territoriale ».
  case watchCell
  /// « temps de réflexion ».
  case reflectionTime
  /// « instance de partage, conférence sociale locale ».
  case sharingBody
  /// « échange de données et ABS annuelle ».
  case dataExchange
  /// « actions transversales et projets nouveaux ».
  case crossCuttingActions

  /// The words of each case.
  public var term: Term {
    switch self {
    case .watchCell:
      Term("cellule-de-veille", "cellule de veille territoriale", "territorial watch cell")
    case .reflectionTime: Term("temps-de-reflexion", "temps de réflexion", "time for reflection")
    case .sharingBody:
      Term(
        "instance-de-partage", "instance de partage, conférence sociale locale",
        "sharing body, local social conference")
    case .dataExchange:
      Term(
        "echange-de-donnees", "échange de données et ABS annuelle",
        "data exchange and yearly needs analysis")
    case .crossCuttingActions:
      Term(
        "actions-transversales", "actions transversales et projets nouveaux",
        "cross-cutting actions and new projects")
    }
  }
}
