/// The assembly that votes.
public enum DeliberativeBody: String, Vocabulary {
  /// « conseil départemental ».
  case departmentalCouncil
  /// « commission permanente ».
  case standingCommittee
  /// « conseil municipal ».
  case municipalCouncil
  /// « conseil d’administration ».
  case board
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .departmentalCouncil:
      Term("conseil-departemental", "conseil départemental", "departmental council")
    case .standingCommittee:
      Term("commission-permanente", "commission permanente", "standing committee")
    case .municipalCouncil: Term("conseil-municipal", "conseil municipal", "municipal council")
    case .board: Term("conseil-administration", "conseil d’administration", "board")
    case .other: Term("autre", "autre", "other")
    }
  }
}
