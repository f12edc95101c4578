/// Who or what raised a watch signal.
public enum SignalSource: String, Vocabulary {
  /// « professionnel de terrain ».
  case fieldProfessional
  /// « habitant ».
  case resident
  /// « données ».
  case data
  /// « élu ».
  case elected
  /// « association ».
  case association

  /// The words of each case.
  public var term: Term {
    switch self {
    case .fieldProfessional: Term("professionnel", "professionnel de terrain", "field professional")
    case .resident: Term("habitant", "habitant", "resident")
    case .data: Term("donnees", "données", "data")
    case .elected: Term("elu", "élu", "elected representative")
    case .association: Term("association", "association", "association")
    }
  }
}
