/// A check of the recorded facts: its code, and where it comes from.
///
/// To add one: a case, its source, its words, and the inspection that makes it. The raw value is
/// what scripts see and never changes once released.
public enum FindingCode: String, CaseIterable, Sendable {
  /// A party signed before its act was enforceable.
  case signedBeforeExecutory = "SIGNED_BEFORE_EXECUTORY"
  /// A party signed without an authorisation in effect, or somebody without the right to.
  case signedWithoutAuthorisation = "SIGNED_WITHOUT_AUTHORISATION"
  /// A party signed on the very day its act became enforceable.
  case signedSameDay = "SIGNED_SAME_DAY"
  /// The text signed or voted is not the one that was voted.
  case textDiffers = "TEXT_DIFFERS"
  /// A delegation is relied on without its act.
  case noDelegationReference = "NO_DELEGATION_REF"
  /// The convention leaves blank the reference of a deliberation.
  case deliberationReferenceBlank = "DELIB_REF_BLANK"
  /// An adopted act was not sent to the prefecture.
  case notTransmitted = "NOT_TRANSMITTED"
  /// An adopted act was not published.
  case notPublished = "NOT_PUBLISHED"
  /// An act was taken off the site too early.
  case onlineLessThanTwoMonths = "ONLINE_LESS_THAN_2_MONTHS"
  /// A département posted its act and did no more.
  case postingOnly = "POSTING_ONLY"
  /// An act is certified enforceable before it was.
  case certifiedTooEarly = "CERTIFIED_TOO_EARLY"
  /// Too few members were there.
  case quorumMissed = "QUORUM_MISSED"
  /// The counts of a vote do not fit each other.
  case voteSum = "VOTE_SUM"
  /// A convocation or a report was sent too late.
  case convocationShort = "CONVOCATION_SHORT"
  /// A SIREN is not one.
  case sirenLuhn = "SIREN_LUHN"
  /// A SIRET is not one.
  case siretLuhn = "SIRET_LUHN"
  /// No commune bears the code.
  case inseeUnknown = "INSEE_UNKNOWN"
  /// The commune with that code has ended.
  case inseeEnded = "INSEE_ENDED"
  /// An office bears a title that no longer exists.
  case officeTitleStale = "OFFICE_TITLE_STALE"
  /// The text says nothing of its term.
  case noTerm = "NO_TERM"
  /// The text has no clause on termination.
  case noTerminationClause = "NO_TERMINATION_CLAUSE"
  /// The text has no clause on amendment.
  case noAmendmentClause = "NO_AMENDMENT_CLAUSE"
  /// The text has no clause on disputes.
  case noDisputesClause = "NO_DISPUTES_CLAUSE"
  /// The text does not say when it takes effect.
  case noEntryDate = "NO_ENTRY_DATE"
  /// The text does not say how many originals there are.
  case noOriginals = "NO_ORIGINALS"
  /// An act does not say how it was voted.
  case voteUnknown = "VOTE_UNKNOWN"
  /// A party goes by another name than its official one.
  case aliasUsed = "ALIAS_USED"
  /// The evaluation of a year was made without inhabitants.
  case evaluationWithoutResidents = "EVALUATION_WITHOUT_RESIDENTS"
  /// The evaluation of a year was made by one college alone.
  case evaluationNotShared = "EVALUATION_NOT_SHARED"
  /// The last day of notice comes near.
  case noticeDateNear = "NOTICE_DATE_NEAR"
  /// The last day of notice has passed.
  case noticeDatePassed = "NOTICE_DATE_PASSED"
  /// The end of the convention comes near.
  case endDateNear = "END_DATE_NEAR"
  /// A protocol says nothing of its evaluation.
  case protocolWithoutEvaluation = "PROTOCOL_WITHOUT_EVALUATION"
  /// An indicator has no starting value.
  case indicatorWithoutBaseline = "INDICATOR_WITHOUT_BASELINE"
  /// A year went by without a conference.
  case conferenceMissingYear = "CONFERENCE_MISSING_YEAR"
  /// A year went by without an evaluation.
  case evaluationMissingYear = "EVALUATION_MISSING_YEAR"
  /// The analysis of social needs is late.
  case needsAnalysisLate = "ABS_LATE"
  /// A text seems to hold personal data.
  case personalDataSuspected = "PERSONAL_DATA_SUSPECTED"
  /// A count is so small that people could be recognised.
  case smallCount = "SMALL_COUNT"
  /// A signature has been waited for.
  case signatureWaiting = "SIGNATURE_WAITING"
  /// Somebody should be reminded.
  case reminderDue = "REMINDER_DUE"

  /// Where the check comes from.
  public var source: Words {
    switch self {
    case .signedBeforeExecutory, .signedWithoutAuthorisation, .signedSameDay:
      LegalRule.signatureGate.source
    case .textDiffers: LegalRule.sameText.source
    case .noDelegationReference:
      Self.code(
        "art. L. 2122-18, L. 3211-2 et L. 3221-3", "art. L. 2122-18, L. 3211-2 and L. 3221-3")
    case .deliberationReferenceBlank, .aliasUsed:
      Words(
        "convention de 2015 : références laissées en blanc, nom d’usage",
        "convention of 2015: references left blank, common name")
    case .notTransmitted, .certifiedTooEarly: LegalRule.executory.source
    case .notPublished, .postingOnly:
      Self.code("art. L. 2131-1 et L. 3131-1", "art. L. 2131-1 and L. 3131-1")
    case .onlineLessThanTwoMonths: DeadlineRule.onlineMinimum.source
    case .quorumMissed: LegalRule.quorum.source
    case .voteSum, .voteUnknown: LegalRule.vote.source
    case .convocationShort: LegalRule.convocation.source
    case .sirenLuhn, .siretLuhn:
      Words("INSEE, répertoire Sirene : clé de Luhn", "INSEE, Sirene register: Luhn’s key")
    case .inseeUnknown, .inseeEnded:
      Words(
        "INSEE, code officiel géographique", "INSEE, official geographic code")
    case .officeTitleStale:
      Words("loi n° 2013-403 du 17 mai 2013", "law no. 2013-403 of 17 May 2013")
    case .noTerm, .endDateNear: LegalRule.term.source
    case .noTerminationClause, .noticeDateNear, .noticeDatePassed: LegalRule.notice.source
    case .noAmendmentClause: Words("code civil, art. 1193", "civil code, art. 1193")
    case .noDisputesClause:
      Words(
        "code de justice administrative, art. L. 211-1",
        "code of administrative justice, art. L. 211-1")
    case .noEntryDate: LegalRule.effectiveDate.source
    case .noOriginals: Words("code civil, art. 1375", "civil code, art. 1375")
    case .evaluationWithoutResidents, .evaluationNotShared, .conferenceMissingYear,
      .evaluationMissingYear:
      LegalRule.yearlyDuty.source
    case .protocolWithoutEvaluation, .indicatorWithoutBaseline:
      Words(
        "rapport n° 03-03 de 2015 : chaque projet prévoit son évaluation",
        "report no. 03-03 of 2015: each project provides for its evaluation")
    case .needsAnalysisLate: DeadlineRule.needsAnalysis.source
    case .personalDataSuspected:
      Words("RGPD, art. 5, 1, c (minimisation)", "GDPR, art. 5(1)(c) (minimisation)")
    case .smallCount:
      Words("secret statistique, réglage", "statistical confidentiality, a setting")
    case .signatureWaiting, .reminderDue: Words("usage, réglages", "usage, settings")
    }
  }

  private static func code(_ french: String, _ english: String) -> Words {
    Words(
      "code général des collectivités territoriales, \(french)",
      "general code of local authorities, \(english)")
  }
}
