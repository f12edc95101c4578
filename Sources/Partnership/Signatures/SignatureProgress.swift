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
  /// Where a signature stands.
  public func progress(ofSignature signature: Thing) -> SignatureProgress {
    let sent = value(SignatureRequested.sentOn, of: signature)
    let state: SignatureProgress.State =
      if value(SignatureGiven.signedOn, of: signature).value != nil {
        .given
      } else if value(SignatureRefused.refusedOn, of: signature).value != nil {
        .refused
      } else if value(SignatureRequested.withdrawnOn, of: signature).value != nil {
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
}
