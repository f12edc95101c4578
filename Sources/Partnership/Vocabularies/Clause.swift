/// A clause a convention may hold.
public enum Clause: String, Vocabulary {
  /// « objet ».
  case object
  /// « engagements ».
  case commitments
  /// « moyens ».
  case means
  /// « évaluation ».
  case evaluation
  /// « durée ».
  case duration
  /// « entrée en vigueur ».
  case entry
  /// « avenant ».
  case amendment
  /// « résiliation ».
  case termination
  /// « litiges ».
  case disputes
  /// « exemplaires originaux ».
  case originals

  /// The words of each case.
  public var term: Term {
    switch self {
    case .object: Term("objet", "objet", "object")
    case .commitments: Term("engagements", "engagements", "commitments")
    case .means: Term("moyens", "moyens", "means")
    case .evaluation: Term("evaluation", "évaluation", "evaluation")
    case .duration: Term("duree", "durée", "duration")
    case .entry: Term("entree-en-vigueur", "entrée en vigueur", "entry into force")
    case .amendment: Term("avenant", "avenant", "amendment")
    case .termination: Term("resiliation", "résiliation", "termination")
    case .disputes: Term("litiges", "litiges", "disputes")
    case .originals: Term("exemplaires", "exemplaires originaux", "originals")
    }
  }
}
