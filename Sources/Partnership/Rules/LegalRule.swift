/// What the law makes of recorded facts, beside plain durations (``DeadlineRule``).
///
/// To add one: a case, its words and its source, and the computation that cites it; Docs/Rules.md
/// follows, and the tests ask for a case both ways.
public enum LegalRule: String, CaseIterable, Sendable {
  /// How many members have to be there.
  case quorum
  /// Whether the votes adopt the act, and in what words.
  case vote
  /// What made an act public before 1 July 2022.
  case publicityBeforeReform
  /// What makes an act public since 1 July 2022.
  case publicitySinceReform
  /// From when an act is enforceable.
  case executory
  /// How long third parties may sue against the act.
  case thirdPartyClock
  /// How long a person who was notified may sue.
  case notifiedPersonClock
  /// How long the prefect may refer the act to the court.
  case prefectClock
  /// How long members of the assembly may sue.
  case memberClock
  /// How long the assembly may withdraw an unlawful act.
  case withdrawalClock
  /// How long third parties may sue against the convention itself.
  case conventionClock
  /// When a convention takes effect.
  case effectiveDate
  /// The last day of a convention.
  case term
  /// The last day to give notice.
  case notice
  /// When a party may sign.
  case signatureGate
  /// Whether two versions are the same text.
  case sameText
  /// What a convention becomes when a party is succeeded.
  case succession
  /// The evaluation and the conference of each year.
  case yearlyDuty
  /// When a convocation and a report have to be sent.
  case convocation

  /// What the rule says, in a few words.
  public var words: Words {
    switch self {
    case .quorum: Words("quorum", "quorum")
    case .vote: Words("résultat du vote", "result of the vote")
    case .publicityBeforeReform:
      Words("publicité, avant le 1er juillet 2022", "publicity, before 1 July 2022")
    case .publicitySinceReform:
      Words("publicité, depuis le 1er juillet 2022", "publicity, since 1 July 2022")
    case .executory: Words("caractère exécutoire", "enforceability")
    case .thirdPartyClock: Words("recours des tiers", "appeal of third parties")
    case .notifiedPersonClock:
      Words("recours de la personne notifiée", "appeal of the person notified")
    case .prefectClock: Words("déféré du préfet", "referral by the prefect")
    case .memberClock: Words("recours des membres de l’assemblée", "appeal of members")
    case .withdrawalClock: Words("retrait de l’acte", "withdrawal of the act")
    case .conventionClock: Words("recours contre la convention", "appeal against the convention")
    case .effectiveDate: Words("prise d’effet", "taking effect")
    case .term: Words("terme de la convention", "term of the convention")
    case .notice: Words("préavis", "notice")
    case .signatureGate: Words("droit de signer", "right to sign")
    case .sameText: Words("même texte", "same text")
    case .succession: Words("succession d’une partie", "succession of a party")
    case .yearlyDuty: Words("obligation annuelle", "yearly duty")
    case .convocation: Words("convocation et rapport", "convocation and report")
    }
  }

  /// Where it comes from.
  public var source: Words {
    switch self {
    case .quorum:
      Self.code("art. L. 2121-17 et L. 3121-14", "art. L. 2121-17 and L. 3121-14")
    case .vote:
      Self.code("art. L. 2121-20 et L. 3121-15", "art. L. 2121-20 and L. 3121-15")
    case .publicityBeforeReform:
      Self.code(
        "art. L. 2131-1 et L. 3131-1, rédaction antérieure au 1er juillet 2022",
        "art. L. 2131-1 and L. 3131-1, wording before 1 July 2022")
    case .publicitySinceReform:
      Self.code(
        "art. L. 2131-1, L. 3131-1 et R. 2131-1 ; ordonnance n° 2021-1310 du 7 octobre 2021",
        "art. L. 2131-1, L. 3131-1 and R. 2131-1; ordinance no. 2021-1310 of 7 October 2021")
    case .executory:
      Self.code("art. L. 2131-1 et L. 3131-1", "art. L. 2131-1 and L. 3131-1")
    case .thirdPartyClock:
      Words(
        "code de justice administrative, art. R. 421-1",
        "code of administrative justice, art. R. 421-1")
    case .notifiedPersonClock:
      Words(
        "code de justice administrative, art. R. 421-5 ; Conseil d’État, 13 juillet 2016, n° 387763",
        "code of administrative justice, art. R. 421-5; Conseil d’État, 13 July 2016, no. 387763")
    case .prefectClock:
      Self.code("art. L. 2131-6 et L. 3132-1", "art. L. 2131-6 and L. 3132-1")
    case .memberClock:
      Words(
        "jurisprudence : le membre de l’assemblée connaît l’acte dès la séance",
        "case law: a member of the assembly knows the act from the session on")
    case .withdrawalClock:
      Words(
        "code des relations entre le public et l’administration, art. L. 242-1",
        "code of relations between public and administration, art. L. 242-1")
    case .conventionClock:
      Words(
        "Conseil d’État, assemblée, 4 avril 2014, n° 358994",
        "Conseil d’État, assembly, 4 April 2014, no. 358994")
    case .effectiveDate:
      Words("texte de la convention ; code civil, art. 1103", "its text; civil code, art. 1103")
    case .term:
      Words("texte de la convention ; code civil, art. 1212", "its text; civil code, art. 1212")
    case .notice:
      Words("texte de la convention ; code civil, art. 1211", "its text; civil code, art. 1211")
    case .signatureGate:
      Self.code(
        "art. L. 2131-1, L. 2122-21, L. 3131-1 et L. 3221-1",
        "art. L. 2131-1, L. 2122-21, L. 3131-1 and L. 3221-1")
    case .sameText:
      Self.code(
        "art. L. 2121-29 et L. 3211-1 : l’assemblée approuve un texte",
        "art. L. 2121-29 and L. 3211-1: the assembly approves a text")
    case .succession:
      Self.code("art. L. 2113-5", "art. L. 2113-5")
    case .yearlyDuty: Words("convention de 2015, article 4", "convention of 2015, article 4")
    case .convocation:
      Self.code(
        "art. L. 2121-11, L. 2121-12 et L. 3121-19",
        "art. L. 2121-11, L. 2121-12 and L. 3121-19")
    }
  }

  private static func code(_ french: String, _ english: String) -> Words {
    Words(
      "code général des collectivités territoriales, \(french)",
      "general code of local authorities, \(english)")
  }
}
