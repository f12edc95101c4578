/// Where a deliberation stands as an act of its assembly.
public enum DeliberationState: String, Vocabulary {
  /// « projet ».
  case draft
  /// « à l’ordre du jour ».
  case onAgenda
  /// « adoptée ».
  case adopted
  /// « rejetée ».
  case rejected
  /// « reportée ».
  case adjourned
  /// « retirée de l’ordre du jour ».
  case withdrawnFromAgenda
  /// « suspendue ».
  case suspended
  /// « annulée ».
  case annulled
  /// « retirée ».
  case withdrawn
  /// « abrogée ».
  case repealed

  /// The words of each case.
  public var term: Term {
    switch self {
    case .draft: Term("projet", "projet", "draft")
    case .onAgenda: Term("ordre-du-jour", "à l’ordre du jour", "on the agenda")
    case .adopted: Term("adoptee", "adoptée", "adopted")
    case .rejected: Term("rejetee", "rejetée", "rejected")
    case .adjourned: Term("reportee", "reportée", "adjourned")
    case .withdrawnFromAgenda:
      Term("retiree-ordre-du-jour", "retirée de l’ordre du jour", "withdrawn from the agenda")
    case .suspended: Term("suspendue", "suspendue", "suspended")
    case .annulled: Term("annulee", "annulée", "annulled")
    case .withdrawn: Term("retiree", "retirée", "withdrawn")
    case .repealed: Term("abrogee", "abrogée", "repealed")
    }
  }
}
