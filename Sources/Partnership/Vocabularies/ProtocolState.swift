/// Where a technical protocol stands.
public enum ProtocolState: String, Vocabulary {
  /// « repéré ».
  case candidate
  /// « priorisé ».
  case prioritised
  /// « rédigé ».
  case drafted
  /// « validé ».
  case validated
  /// « annexé ».
  case annexed
  /// « en cours ».
  case running
  /// « évalué ».
  case evaluated
  /// « clos ».
  case closed
  /// « suspendu ».
  case suspended
  /// « abandonné ».
  case abandoned

  /// The words of each case.
  public var term: Term {
    switch self {
    case .candidate: Term("repere", "repéré", "candidate")
    case .prioritised: Term("priorise", "priorisé", "prioritised")
    case .drafted: Term("redige", "rédigé", "drafted")
    case .validated: Term("valide", "validé", "validated")
    case .annexed: Term("annexe", "annexé", "annexed")
    case .running: Term("en-cours", "en cours", "running")
    case .evaluated: Term("evalue", "évalué", "evaluated")
    case .closed: Term("clos", "clos", "closed")
    case .suspended: Term("suspendu", "suspendu", "suspended")
    case .abandoned: Term("abandonne", "abandonné", "abandoned")
    }
  }
}
