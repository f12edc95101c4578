// Shorter names of the principles, for the heads of columns; a legend tells what they stand for.
extension Principle {
  /// The notion that tells it from the others: « dialogue ouvert ».
  public var shortName: Words {
    switch self {
    case .participatoryApproach: Words("démarche participative", "participatory approach")
    case .mutualTrustSharedResponsibility: Words("confiance réciproque", "mutual trust")
    case .continuousOpenDialogue: Words("dialogue ouvert", "open dialogue")
    case .adaptabilityFlexibility: Words("adaptabilité", "adaptability")
    case .regularSharedEvaluation: Words("évaluation régulière", "regular evaluation")
    case .innovation: Words("innovation", "innovation")
    }
  }

  /// One word of at most thirteen letters.
  public var oneWord: Words {
    switch self {
    case .participatoryApproach: Words("participative", "participatory")
    case .mutualTrustSharedResponsibility: Words("confiance", "trust")
    case .continuousOpenDialogue: Words("dialogue", "dialogue")
    case .adaptabilityFlexibility: Words("adaptabilité", "adaptability")
    case .regularSharedEvaluation: Words("évaluation", "evaluation")
    case .innovation: Words("innovation", "innovation")
    }
  }

  /// A name of at most six letters.
  public var abbreviation: Words {
    switch self {
    case .participatoryApproach: Words("part.", "part.")
    case .mutualTrustSharedResponsibility: Words("conf.", "trust")
    case .continuousOpenDialogue: Words("dial.", "dial.")
    case .adaptabilityFlexibility: Words("adapt.", "adapt.")
    case .regularSharedEvaluation: Words("éval.", "eval.")
    case .innovation: Words("innov.", "innov.")
    }
  }

  /// The first letter, which differs for each.
  public var letter: Words {
    switch self {
    case .participatoryApproach: Words("P", "P")
    case .mutualTrustSharedResponsibility: Words("C", "T")
    case .continuousOpenDialogue: Words("D", "D")
    case .adaptabilityFlexibility: Words("A", "A")
    case .regularSharedEvaluation: Words("É", "E")
    case .innovation: Words("I", "I")
    }
  }
}
