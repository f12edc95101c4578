/// A rule that makes one date of another: the durations of the law, each with its source.
///
/// To add one: a case, its source and its steps; the command line and Docs/Rules.md follow.
public enum DeadlineRule: Sendable, Hashable {
  /// Months counted « franc »: neither the first day nor the last counts, then off days of rest.
  case francMonths(Int)
  /// Two months of silence, after which one more delay of two months « franc » runs.
  case impliedRejection
  /// Clear days between a convocation and a session.
  case clearDays(Int)
  /// The days before a session by which a report has to be sent.
  case report(days: Int)
  /// The four months within which an unlawful act can be withdrawn.
  case withdrawal
  /// The two months an act stays online.
  case onlineMinimum
  /// The three months within which the data of a grant are published.
  case grantData
  /// The analysis of social needs, due the year after each general municipal renewal.
  case needsAnalysis

  /// The name on the command line and in JSON.
  public var name: String {
    switch self {
    case .francMonths: "franc-months"
    case .impliedRejection: "implied-rejection"
    case .clearDays: "clear-days"
    case .report: "report"
    case .withdrawal: "withdrawal"
    case .onlineMinimum: "online-minimum"
    case .grantData: "grant-data"
    case .needsAnalysis: "needs-analysis"
    }
  }

  /// Every name, in the order of the cases.
  public static let names = samples.map(\.name)

  /// One of each, with the numbers that are most used.
  public static let samples: [DeadlineRule] = [
    .francMonths(2), .impliedRejection, .clearDays(5), .report(days: 8), .withdrawal,
    .onlineMinimum, .grantData, .needsAnalysis,
  ]

  /// What the rule says.
  public var words: Words {
    switch self {
    case .francMonths(let months):
      Words("délai franc de \(months) mois", "\(months) months, franc")
    case .impliedRejection:
      Words("rejet implicite, puis délai franc de 2 mois", "implied rejection, then 2 months franc")
    case .clearDays(let days): Words("\(days) jours francs", "\(days) clear days")
    case .report(let days):
      Words("rapport envoyé \(days) jours avant la séance", "report sent \(days) days before")
    case .withdrawal: Words("retrait dans les 4 mois", "withdrawal within 4 months")
    case .onlineMinimum: Words("2 mois en ligne", "2 months online")
    case .grantData:
      Words("données de la subvention, 3 mois", "data of the grant, 3 months")
    case .needsAnalysis:
      Words("analyse des besoins sociaux", "analysis of social needs")
    }
  }

  /// Where it comes from.
  public var source: Words {
    switch self {
    case .francMonths:
      Words(
        "code de justice administrative, art. R. 421-1 ; code de procédure civile, art. 642",
        "code of administrative justice, art. R. 421-1; code of civil procedure, art. 642")
    case .impliedRejection:
      Words(
        "code des relations entre le public et l’administration, art. L. 231-4 et L. 411-2 ; code de justice administrative, art. R. 421-2",
        "code of relations between public and administration, art. L. 231-4 and L. 411-2; code of administrative justice, art. R. 421-2"
      )
    case .clearDays:
      Words(
        "code général des collectivités territoriales, art. L. 2121-11 et L. 2121-12",
        "general code of local authorities, art. L. 2121-11 and L. 2121-12")
    case .report:
      Words(
        "code général des collectivités territoriales, art. L. 3121-19",
        "general code of local authorities, art. L. 3121-19")
    case .withdrawal:
      Words(
        "code des relations entre le public et l’administration, art. L. 242-1",
        "code of relations between public and administration, art. L. 242-1")
    case .onlineMinimum:
      Words(
        "code général des collectivités territoriales, art. R. 2131-1 et R. 3131-1",
        "general code of local authorities, art. R. 2131-1 and R. 3131-1")
    case .grantData:
      Words(
        "décret n° 2017-779 du 5 mai 2017", "decree no. 2017-779 of 5 May 2017")
    case .needsAnalysis:
      Words(
        "code de l’action sociale et des familles, art. R. 123-1 ; décret n° 2016-824 du 21 juin 2016",
        "code of social action and families, art. R. 123-1; decree no. 2016-824 of 21 June 2016")
    }
  }

  /// What nobody could confirm about the rule.
  public var advice: Words? {
    switch self {
    case .francMonths:
      nil
    case .report(let days) where days == 8:
      Words(
        "le délai de 8 jours de la commission permanente n’est pas confirmé : c’est un réglage",
        "the 8 days of the standing committee are not confirmed: they are a setting")
    case .withdrawal:
      Words(
        "compté de quantième à quantième ; franc ou non, ce n’est pas confirmé",
        "counted from date to date; whether it is franc is not confirmed")
    default: nil
    }
  }
}
