/// What happens to a convention beside its text, its deliberations and its signatures.
public enum ConventionEventKind: String, Vocabulary {
  /// The parties begin to work on the text (concertation).
  case negotiationOpened
  /// Somebody accepts that clauses are missing.
  case clausesWaived
  /// The signed text is handed over or notified to a party.
  case delivered
  /// It is renewed.
  case renewed
  /// A party gives notice.
  case noticeGiven
  /// It is ended, by agreement, for a fault or in the public interest.
  case terminated
  /// A judge annuls it.
  case annulled
  /// It is given up before it was signed.
  case abandoned
  /// It has lapsed.
  case lapsed
  /// Another convention takes its place.
  case superseded
  /// A party is told that another one was succeeded.
  case successionInformed

  /// The word of the journal and of the screens.
  public var term: Term {
    switch self {
    case .negotiationOpened:
      Term("concertation-ouverte", "concertation ouverte", "negotiation opened")
    case .clausesWaived: Term("clauses-dispensees", "clauses dispensées", "clauses waived")
    case .delivered: Term("remise", "remise ou notifiée", "handed over or notified")
    case .renewed: Term("reconduite", "reconduite", "renewed")
    case .noticeGiven: Term("denoncee", "dénoncée", "notice given")
    case .terminated: Term("resiliee", "résiliée", "terminated")
    case .annulled: Term("annulee", "annulée par le juge", "annulled by the judge")
    case .abandoned: Term("abandonnee", "abandonnée", "abandoned")
    case .lapsed: Term("caduque", "caduque", "lapsed")
    case .superseded: Term("remplacee", "remplacée", "superseded")
    case .successionInformed:
      Term("succession-informee", "succession portée à connaissance", "succession made known")
    }
  }
}
