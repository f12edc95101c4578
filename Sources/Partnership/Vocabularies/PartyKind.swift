/// What sort of body a party is (the law of its votes and signatures depends on it).
public enum PartyKind: String, Vocabulary {
  /// « département ».
  case department
  /// « commune ».
  case commune
  /// « intercommunalité ».
  case intermunicipal
  /// « CCAS ».
  case ccas
  /// « CAF ».
  case caf
  /// « ARS ».
  case ars
  /// « État ».
  case state
  /// « association ».
  case association
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .department: Term("departement", "département", "department")
    case .commune: Term("commune", "commune", "commune")
    case .intermunicipal: Term("intercommunalite", "intercommunalité", "intermunicipal body")
    case .ccas: Term("ccas", "CCAS", "municipal social welfare centre")
    case .caf: Term("caf", "CAF", "family allowance fund")
    case .ars: Term("ars", "ARS", "regional health agency")
    case .state: Term("etat", "État", "State")
    case .association: Term("association", "association", "association")
    case .other: Term("autre", "autre", "other")
    }
  }
}
