/// What sort of body of the project it is.
public enum InstanceKind: String, Vocabulary {
  /// « comité de pilotage ».
  case steering
  /// « comité technique ».
  case technical
  /// « cellule de veille territoriale ».
  case watchCell
  /// « temps de réflexion ».
  case reflection
  /// « conférence sociale locale ».
  case localConference
  /// « bilan départemental ».
  case departmentalBalance
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .steering: Term("pilotage", "comité de pilotage", "steering committee")
    case .technical: Term("technique", "comité technique", "technical committee")
    case .watchCell:
      Term("cellule-de-veille", "cellule de veille territoriale", "territorial watch cell")
    case .reflection: Term("reflexion", "temps de réflexion", "reflection workshop")
    case .localConference:
      Term("conference-sociale", "conférence sociale locale", "local social conference")
    case .departmentalBalance:
      Term("bilan-departemental", "bilan départemental", "departmental balance")
    case .other: Term("autre", "autre", "other")
    }
  }
}
