/// What makes a convention take effect.
public enum EffectiveRule: String, Vocabulary {
  /// « date fixe ».
  case fixedDate
  /// « dernière signature ».
  case lastSignature
  /// « notification ».
  case notification
  /// « non précisée ».
  case notStated

  /// The words of each case.
  public var term: Term {
    switch self {
    case .fixedDate: Term("date-fixe", "date fixe", "fixed date")
    case .lastSignature: Term("derniere-signature", "dernière signature", "last signature")
    case .notification: Term("notification", "notification", "notification")
    case .notStated: Term("non-precisee", "non précisée", "not stated")
    }
  }
}
