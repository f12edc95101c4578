/// The group a person speaks for in a meeting or an evaluation.
public enum College: String, Vocabulary {
  /// « élus ».
  case elected
  /// « habitants ».
  case residents
  /// « usagers ».
  case serviceUsers
  /// « professionnels ».
  case professionals
  /// « associations ».
  case associations
  /// « institutions partenaires ».
  case institutions

  /// The words of each case.
  public var term: Term {
    switch self {
    case .elected: Term("elus", "élus", "elected representatives")
    case .residents: Term("habitants", "habitants", "residents")
    case .serviceUsers: Term("usagers", "usagers", "service users")
    case .professionals: Term("professionnels", "professionnels", "professionals")
    case .associations: Term("associations", "associations", "associations")
    case .institutions: Term("institutions", "institutions partenaires", "partner institutions")
    }
  }
}
