/// A guiding principle of the social project of a territory.
///
/// Source: convention of 2015, article 2.
public enum Principle: String, Vocabulary {
  /// « démarche participative ».
  case participatoryApproach
  /// « confiance réciproque et responsabilité partagée ».
  case mutualTrustSharedResponsibility
  /// « dialogue ouvert en continu ».
  case continuousOpenDialogue
  /// « adaptabilité et souplesse ».
  case adaptabilityFlexibility
  /// « évaluation régulière et partagée ».
  case regularSharedEvaluation
  /// « innovation ».
  case innovation

  /// The words of each case.
  public var term: Term {
    switch self {
    case .participatoryApproach:
      Term("demarche-participative", "démarche participative", "participatory approach")
    case .mutualTrustSharedResponsibility:
      Term(
        "confiance-reciproque", "confiance réciproque et responsabilité partagée",
        "mutual trust and shared responsibility")
    case .continuousOpenDialogue:
      Term("dialogue-ouvert", "dialogue ouvert en continu", "continuous open dialogue")
    case .adaptabilityFlexibility:
      Term("adaptabilite-souplesse", "adaptabilité et souplesse", "adaptability and flexibility")
    case .regularSharedEvaluation:
      Term("evaluation-reguliere", "évaluation régulière et partagée", "regular shared evaluation")
    case .innovation: Term("innovation", "innovation", "innovation")
    }
  }
}
