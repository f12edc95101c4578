/// How far a pledged resource has come; it is given as needed, so it is never late.
public enum ResourceState: String, Vocabulary {
  /// « promise ».
  case pledged
  /// « demandée ».
  case asked
  /// « proposée ».
  case offered
  /// « fournie ».
  case given

  /// The words of each case.
  public var term: Term {
    switch self {
    case .pledged: Term("promise", "promise", "pledged")
    case .asked: Term("demandee", "demandée", "asked for")
    case .offered: Term("proposee", "proposée", "offered")
    case .given: Term("fournie", "fournie", "given")
    }
  }
}
