/// How a reminder was sent.
public enum ReminderChannel: String, Vocabulary {
  /// « courriel ».
  case email
  /// « téléphone ».
  case phone
  /// « courrier ».
  case letter
  /// « rencontre ».
  case meeting

  /// The words of each case.
  public var term: Term {
    switch self {
    case .email: Term("courriel", "courriel", "e-mail")
    case .phone: Term("telephone", "téléphone", "phone")
    case .letter: Term("courrier", "courrier", "letter")
    case .meeting: Term("rencontre", "rencontre", "meeting")
    }
  }
}
