/// An exchange with the prefecture or a judge about an act.
public enum LetterKind: String, Vocabulary {
  /// « courrier simple ».
  case simpleLetter
  /// « réponse au courrier simple ».
  case simpleLetterAnswer
  /// « demande de pièces ».
  case piecesRequest
  /// « réponse à la demande de pièces ».
  case piecesAnswer
  /// « lettre d’observations ».
  case observations
  /// « réponse à la lettre d’observations ».
  case observationsAnswer
  /// « déféré ».
  case referral
  /// « recours gracieux ».
  case administrativeAppeal
  /// « suspension par le juge ».
  case suspension
  /// « annulation par le juge ».
  case annulment

  /// The words of each case.
  public var term: Term {
    switch self {
    case .simpleLetter: Term("courrier-simple", "courrier simple", "simple letter")
    case .simpleLetterAnswer:
      Term("courrier-reponse", "réponse au courrier simple", "answer to the simple letter")
    case .piecesRequest: Term("demande-pieces", "demande de pièces", "request for pieces")
    case .piecesAnswer:
      Term("pieces-reponse", "réponse à la demande de pièces", "answer to the request for pieces")
    case .observations:
      Term("lettre-observations", "lettre d’observations", "letter of observations")
    case .observationsAnswer:
      Term(
        "observations-reponse", "réponse à la lettre d’observations",
        "answer to the letter of observations")
    case .referral: Term("defere", "déféré", "referral to the court")
    case .administrativeAppeal:
      Term("recours-gracieux", "recours gracieux", "administrative appeal")
    case .suspension: Term("suspension", "suspension par le juge", "suspension by the judge")
    case .annulment: Term("annulation", "annulation par le juge", "annulment by the judge")
    }
  }
}
