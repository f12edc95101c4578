/// Whether an existing action belongs to the project.
public enum ActionChoice: String, Vocabulary {
  /// « gardée dans le projet ».
  case kept
  /// « laissée en dehors ».
  case leftOut
  /// « portée ailleurs ».
  case carriedElsewhere

  /// The words of each case.
  public var term: Term {
    switch self {
    case .kept: Term("gardee", "gardée dans le projet", "kept in the project")
    case .leftOut: Term("laissee-dehors", "laissée en dehors", "left out")
    case .carriedElsewhere: Term("portee-ailleurs", "portée ailleurs", "carried elsewhere")
    }
  }
}
