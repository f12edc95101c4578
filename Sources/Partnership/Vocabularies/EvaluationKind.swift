/// The occasion or the sort of an evaluation entry.
public enum EvaluationKind: String, Vocabulary {
  /// « réunion ».
  case meeting
  /// « groupe de travail ».
  case workingGroup
  /// « activité ».
  case activity
  /// « satisfaction des participants ».
  case participantSatisfaction
  /// « satisfaction des intervenants ».
  case practitionerSatisfaction
  /// « bilan annuel ».
  case annualReview
  /// « mi-parcours ».
  case midTerm
  /// « finale ».
  case final

  /// The words of each case.
  public var term: Term {
    switch self {
    case .meeting: Term("reunion", "réunion", "meeting")
    case .workingGroup: Term("groupe-de-travail", "groupe de travail", "working group")
    case .activity: Term("activite", "activité", "activity")
    case .participantSatisfaction:
      Term("satisfaction-participants", "satisfaction des participants", "participant satisfaction")
    case .practitionerSatisfaction:
      Term(
        "satisfaction-intervenants", "satisfaction des intervenants", "practitioner satisfaction")
    case .annualReview: Term("bilan-annuel", "bilan annuel", "annual review")
    case .midTerm: Term("mi-parcours", "mi-parcours", "mid-term")
    case .final: Term("finale", "finale", "final")
    }
  }
}
