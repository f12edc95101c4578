/// What sort of convention it is.
public enum ConventionKind: String, Vocabulary {
  /// « convention de partenariat PST ».
  case pstPartnership
  /// « contrat local de santé ».
  case localHealthContract
  /// « convention territoriale globale ».
  case globalTerritorialAgreement
  /// « projet éducatif territorial ».
  case territorialEducationProject
  /// « contrat de ville ».
  case cityContract
  /// « convention de subvention ».
  case grantAgreement
  /// « démarche d’insertion ».
  case inclusionPolicy
  /// « politiques familiales (CAF) ».
  case familyPolicy
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .pstPartnership:
      Term("partenariat-pst", "convention de partenariat PST", "PST partnership agreement")
    case .localHealthContract:
      Term("contrat-local-sante", "contrat local de santé", "local health contract")
    case .globalTerritorialAgreement:
      Term(
        "convention-territoriale-globale", "convention territoriale globale",
        "global territorial agreement")
    case .territorialEducationProject:
      Term(
        "projet-educatif-territorial", "projet éducatif territorial",
        "territorial education project")
    case .cityContract: Term("contrat-de-ville", "contrat de ville", "city contract")
    case .grantAgreement:
      Term("convention-subvention", "convention de subvention", "grant agreement")
    case .inclusionPolicy: Term("demarche-insertion", "démarche d’insertion", "inclusion policy")
    case .familyPolicy:
      Term("politiques-familiales", "politiques familiales (CAF)", "family policy (CAF)")
    case .other: Term("autre", "autre", "other")
    }
  }
}
