/// A stage in the life of a convention.
public enum ConventionState: String, Vocabulary {
  /// « projet ».
  case draft
  /// « concertation ».
  case negotiation
  /// « texte arrêté ».
  case textSettled
  /// « en délibération ».
  case inDeliberation
  /// « prête à signer ».
  case readyToSign
  /// « partiellement signée ».
  case partiallySigned
  /// « signée ».
  case signed
  /// « en vigueur ».
  case inForce
  /// « reconduite ».
  case renewed
  /// « dénoncée ».
  case terminatedByNotice
  /// « résiliée ».
  case terminated
  /// « échue ».
  case expired
  /// « annulée ».
  case annulled
  /// « abandonnée ».
  case abandoned
  /// « caduque ».
  case lapsed
  /// « remplacée ».
  case superseded

  /// Whether the convention came to nothing, so that nobody owes anything of it.
  public var cameToNothing: Bool {
    switch self {
    case .abandoned, .annulled, .lapsed, .superseded: true
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign, .partiallySigned,
      .signed, .inForce, .renewed, .terminatedByNotice, .terminated, .expired:
      false
    }
  }

  /// The words of each case.
  public var term: Term {
    switch self {
    case .draft: Term("projet", "projet", "draft")
    case .negotiation: Term("concertation", "concertation", "negotiation")
    case .textSettled: Term("texte-arrete", "texte arrêté", "text settled")
    case .inDeliberation: Term("en-deliberation", "en délibération", "in deliberation")
    case .readyToSign: Term("prete-a-signer", "prête à signer", "ready to sign")
    case .partiallySigned: Term("partiellement-signee", "partiellement signée", "partially signed")
    case .signed: Term("signee", "signée", "signed")
    case .inForce: Term("en-vigueur", "en vigueur", "in force")
    case .renewed: Term("reconduite", "reconduite", "renewed")
    case .terminatedByNotice: Term("denoncee", "dénoncée", "terminated by notice")
    case .terminated: Term("resiliee", "résiliée", "terminated")
    case .expired: Term("echue", "échue", "expired")
    case .annulled: Term("annulee", "annulée", "annulled")
    case .abandoned: Term("abandonnee", "abandonnée", "abandoned")
    case .lapsed: Term("caduque", "caduque", "lapsed")
    case .superseded: Term("remplacee", "remplacée", "superseded")
    }
  }
}
