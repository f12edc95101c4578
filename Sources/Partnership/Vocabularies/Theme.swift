/// A theme of social action; the list is open, `other` carries words of its own.
public enum Theme: String, Vocabulary {
  /// « accès aux droits ».
  case accessToRights
  /// « logement, habitat ».
  case housing
  /// « emploi, insertion ».
  case employmentInclusion
  /// « petite enfance, famille ».
  case earlyChildhoodFamily
  /// « jeunesse ».
  case youth
  /// « parentalité ».
  case parenting
  /// « santé ».
  case health
  /// « autonomie (âge, handicap) ».
  case autonomy
  /// « éducation ».
  case education
  /// « culture ».
  case culture
  /// « sport ».
  case sport
  /// « inclusion numérique ».
  case digitalInclusion
  /// « lien social ».
  case socialTies
  /// « prévention ».
  case prevention
  /// « économie sociale et solidaire ».
  case socialEconomy
  /// « initiative citoyenne ».
  case citizenInitiative
  /// « autre ».
  case other

  /// The words of each case.
  public var term: Term {
    switch self {
    case .accessToRights: Term("acces-aux-droits", "accès aux droits", "access to rights")
    case .housing: Term("logement", "logement, habitat", "housing")
    case .employmentInclusion:
      Term("emploi-insertion", "emploi, insertion", "employment and inclusion")
    case .earlyChildhoodFamily:
      Term("petite-enfance-famille", "petite enfance, famille", "early childhood and family")
    case .youth: Term("jeunesse", "jeunesse", "youth")
    case .parenting: Term("parentalite", "parentalité", "parenting")
    case .health: Term("sante", "santé", "health")
    case .autonomy: Term("autonomie", "autonomie (âge, handicap)", "autonomy (age, disability)")
    case .education: Term("education", "éducation", "education")
    case .culture: Term("culture", "culture", "culture")
    case .sport: Term("sport", "sport", "sport")
    case .digitalInclusion: Term("inclusion-numerique", "inclusion numérique", "digital inclusion")
    case .socialTies: Term("lien-social", "lien social", "social ties")
    case .prevention: Term("prevention", "prévention", "prevention")
    case .socialEconomy: Term("economie-sociale", "économie sociale et solidaire", "social economy")
    case .citizenInitiative:
      Term("initiative-citoyenne", "initiative citoyenne", "citizen initiative")
    case .other: Term("autre", "autre", "other")
    }
  }
}
