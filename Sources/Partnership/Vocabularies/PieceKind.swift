/// What a piece of a file is.
public enum PieceKind: String, Vocabulary {
  /// « texte signé ».
  case signedText
  /// « accusé de réception ».
  case receipt
  /// « extrait ».
  case extract
  /// « protocole ».
  case technicalProtocol
  /// « compte rendu ».
  case minutes
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .signedText: Term("texte-signe", "texte signé", "signed text")
    case .receipt: Term("accuse-reception", "accusé de réception", "acknowledgement of receipt")
    case .extract: Term("extrait", "extrait", "extract")
    case .technicalProtocol: Term("protocole", "protocole", "protocol")
    case .minutes: Term("compte-rendu", "compte rendu", "minutes")
    case .other: Term("autre", "autre", "other")
    }
  }
}
