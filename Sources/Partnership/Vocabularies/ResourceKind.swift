/// A resource the signatories pledge.
///
/// Source: convention of 2015, article 3.
public enum ResourceKind: String, Vocabulary {
  /// « ressources documentaires ».
  case documentary
  /// « statistiques ».
  case statistics
  /// « études ».
  case studies
  /// « cartographies ».
  case mapping
  /// « soutien à l’innovation ».
  case innovationSupport
  /// « soutien logistique ».
  case logisticsSupport
  /// « simplifications de procédures ».
  case procedureSimplification

  /// The words of each case.
  public var term: Term {
    switch self {
    case .documentary: Term("documentaires", "ressources documentaires", "documentary resources")
    case .statistics: Term("statistiques", "statistiques", "statistics")
    case .studies: Term("etudes", "études", "studies")
    case .mapping: Term("cartographies", "cartographies", "maps")
    case .innovationSupport:
      Term("soutien-innovation", "soutien à l’innovation", "support for innovation")
    case .logisticsSupport: Term("soutien-logistique", "soutien logistique", "logistic support")
    case .procedureSimplification:
      Term("simplification-procedures", "simplifications de procédures", "simpler procedures")
    }
  }
}
