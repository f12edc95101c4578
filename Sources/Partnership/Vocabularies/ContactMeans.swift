/// How somebody was in touch with a contact.
public enum ContactMeans: String, Vocabulary {
  /// « appel ».
  case call
  /// « lettre ».
  case letter
  /// « courriel ».
  case email
  /// « rencontre ».
  case meeting

  /// The words of each case.
  public var term: Term {
    switch self {
    case .call: Term("appel", "appel", "call")
    case .letter: Term("lettre", "lettre", "letter")
    case .email: Term("courriel", "courriel", "e-mail")
    case .meeting: Term("rencontre", "rencontre", "meeting")
    }
  }
}
