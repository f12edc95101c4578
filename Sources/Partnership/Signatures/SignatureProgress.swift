/// Where the signature of one party stands.
public struct SignatureProgress: Sendable, Hashable {
  /// The signature.
  public let signature: Register.Thing
  /// What became of it.
  public let state: State
  /// Since when it is waited for: the day it was sent, else the day it was asked for.
  public let waitingSince: Stated<PartialDate>
  /// The last reminder.
  public let lastReminder: Stated<PartialDate>

  /// What became of a signature.
  public enum State: Sendable, Hashable {
    /// It was asked for and is waited for.
    case requested
    /// It was given.
    case given
    /// It was refused.
    case refused
    /// The request was taken back.
    case withdrawn

    /// The word shown.
    public var words: Words {
      switch self {
      case .requested: Words("attendue", "awaited")
      case .given: Words("signée", "signed")
      case .refused: Words("refusée", "refused")
      case .withdrawn: Words("demande retirée", "request withdrawn")
      }
    }
  }

  /// The days it has been waited for, when the day it began is known and it is still awaited.
  public func daysWaiting(on today: Day) -> Int? {
    guard state == .requested, let since = waitingSince.value?.exactDay else { return nil }
    return max(0, today.days(since: since))
  }
}

extension Register {
  /// Where a signature stands on a day; what is dated later has not happened yet.
  public func progress(ofSignature signature: Thing, on day: Day) -> SignatureProgress {
    let sent = value(SignatureRequested.sentOn, of: signature)
    let state: SignatureProgress.State =
      if hasHappened(SignatureGiven.signedOn, of: signature, by: day) {
        .given
      } else if hasHappened(SignatureRefused.refusedOn, of: signature, by: day) {
        .refused
      } else if hasHappened(SignatureRequested.withdrawnOn, of: signature, by: day) {
        .withdrawn
      } else {
        .requested
      }
    return SignatureProgress(
      signature: signature, state: state,
      waitingSince: sent.value == nil
        ? value(SignatureRequested.requestedOn, of: signature) : sent,
      lastReminder: value(SignatureReminded.remindedOn, of: signature))
  }

  private func hasHappened(
    _ field: Field<PartialDate>, of thing: Thing, by day: Day
  ) -> Bool {
    value(field, of: thing).value.map { DateSpan($0).isOnOrBefore(day) != false } ?? false
  }
}
