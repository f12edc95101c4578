/// Where a deliberation stands on a day, derived from its facts and never stored.
public enum DeliberationStage: String, CaseIterable, Sendable {
  /// Being prepared.
  case draft
  /// On the agenda of a session.
  case onAgenda
  /// Put off to another session.
  case adjourned
  /// Taken off the agenda.
  case withdrawnFromAgenda
  /// Rejected by the assembly.
  case rejected
  /// Adopted, to be sent to the prefecture.
  case awaitingTransmission
  /// Sent, the receipt is awaited.
  case awaitingReceipt
  /// To be published.
  case awaitingPublicity
  /// Adopted; whether it is enforceable cannot be told.
  case undetermined
  /// Enforceable; what delays run cannot be told.
  case executory
  /// Enforceable, delays are running.
  case recourseOpen
  /// Every delay has run out.
  case final
  /// A judge has been asked.
  case litigated
  /// Suspended by a judge.
  case suspended
  /// Annulled by a judge.
  case annulled
  /// Withdrawn: deemed never taken.
  case withdrawn
  /// Repealed for the future.
  case repealed

  /// The words shown.
  public var words: Words {
    switch self {
    case .draft: Words("projet", "draft")
    case .onAgenda: Words("à l’ordre du jour", "on the agenda")
    case .adjourned: Words("reportée", "adjourned")
    case .withdrawnFromAgenda: Words("retirée de l’ordre du jour", "withdrawn from the agenda")
    case .rejected: Words("rejetée", "rejected")
    case .awaitingTransmission: Words("à transmettre", "to be transmitted")
    case .awaitingReceipt: Words("attend l’AR", "awaits its receipt")
    case .awaitingPublicity: Words("à publier", "to be published")
    case .undetermined: Words("exécutoire : indéterminé", "enforceable: undetermined")
    case .executory: Words("exécutoire", "enforceable")
    case .recourseOpen: Words("exécutoire, recours ouverts", "enforceable, appeals open")
    case .final:
      Words(
        "délais expirés, sauf recours non connu", "delays run out, unless an appeal is unknown")
    case .litigated: Words("déférée au juge", "before the judge")
    case .suspended: Words("suspendue", "suspended")
    case .annulled: Words("annulée", "annulled")
    case .withdrawn: Words("retirée", "withdrawn")
    case .repealed: Words("abrogée", "repealed")
    }
  }
}
