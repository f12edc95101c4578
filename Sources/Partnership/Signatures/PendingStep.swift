/// What a convention waits for on the side of one party, who has to do it, and since when.
public struct PendingStep: Sendable, Hashable {
  /// The convention.
  public let convention: Register.Thing
  /// The party, as the text names it.
  public let party: Register.Thing
  /// The party that stands in its place.
  public let actingParty: Register.Thing
  /// Who has to act.
  public let blocker: Blocker
  /// What has to be done.
  public let step: Step
  /// Since when.
  public let since: Stated<PartialDate>
  /// The signature, where one was asked for.
  public let signature: Register.Thing?
  /// The last reminder.
  public let lastReminder: Stated<PartialDate>

  /// Who has to act.
  public enum Blocker: Sendable, Hashable {
    /// Whoever coordinates.
    case you
    /// A party of that kind; nothing where the kind is not known.
    case party(PartyKind?)
    /// The prefecture.
    case prefecture
    /// A judge.
    case judge

    /// Who, in words.
    public var words: Words {
      switch self {
      case .you: Words("Vous", "You")
      case .party(let kind?): kind.term.words
      case .party(nil): Words("partie inconnue", "unknown party")
      case .prefecture: Words("Préfecture", "Prefecture")
      case .judge: Words("Juge", "Judge")
      }
    }
  }

  /// What has to be done.
  public enum Step: String, Sendable, CaseIterable {
    /// The assembly has to vote.
    case deliberate
    /// The act has to be sent to the prefecture.
    case transmit
    /// The prefecture has to receive it.
    case receive
    /// The act has to be published.
    case publish
    /// Some date has to be found out before one can tell.
    case findOut
    /// The signature has to be asked for.
    case ask
    /// The party has to sign.
    case sign
    /// The party refused, and the text has to be taken up again.
    case takeUpAgain
    /// A judge has to decide.
    case await

    /// What, in words.
    public var words: Words {
      switch self {
      case .deliberate: Words("à délibérer", "to deliberate")
      case .transmit: Words("à transmettre", "to transmit")
      case .receive: Words("attend l’AR", "awaits its receipt")
      case .publish: Words("à publier", "to publish")
      case .findOut: Words("à éclaircir", "to find out")
      case .ask: Words("signature à demander", "signature to ask for")
      case .sign: Words("à signer", "to sign")
      case .takeUpAgain: Words("refusée, à reprendre", "refused, to take up again")
      case .await: Words("devant le juge", "before the judge")
      }
    }
  }

  /// The same step, held up by another party whose turn it is.
  func waiting(for earlier: PendingStep) -> PendingStep {
    PendingStep(
      convention: convention, party: party, actingParty: actingParty, blocker: earlier.blocker,
      step: step, since: since, signature: signature, lastReminder: lastReminder)
  }

  /// The days it has been waiting, when the day it began is known.
  public func days(on today: Day) -> Int? {
    since.value?.exactDay.map { max(0, today.days(since: $0)) }
  }
}

extension ConventionProgress {
  /// Whether the convention is on its way between a settled text and the last signature; one whose
  /// signature was asked for is, however little is recorded of what came before.
  public var isUnderWay: Bool {
    switch stage {
    case .textSettled, .inDeliberation, .readyToSign, .partiallySigned: true
    case .draft, .negotiation:
      parties.contains { party in
        party.isRejected || party.signature?.state == .requested
          || party.signature?.state == .refused
      }
    case .signed, .inForce, .renewed, .terminatedByNotice, .terminated, .expired,
      .annulled, .abandoned, .lapsed, .superseded:
      false
    }
  }
}

extension Register {
  /// What a convention waits for, one step for each party that has not signed.
  public func pending(_ progress: ConventionProgress) -> [PendingStep] {
    guard progress.isUnderWay else { return [] }
    let steps = progress.parties.compactMap { pending($0, progress) }
    return steps.map { step in
      guard let earlier = steps.first(where: { comes($0, before: step) }) else { return step }
      return step.waiting(for: earlier)
    }
  }

  /// Whether one signature comes before another where they are given in order.
  private func comes(_ left: PendingStep, before right: PendingStep) -> Bool {
    guard left.step == .sign, right.step == .sign, let first = left.signature,
      let second = right.signature
    else { return false }
    let orders = [first, second].map { value(SignatureRequested.order, of: $0).value?.number }
    guard let rank = orders[0], let other = orders[1] else { return false }
    return rank < other
  }

  private func pending(
    _ side: ConventionProgress.PartyProgress, _ progress: ConventionProgress
  ) -> PendingStep? {
    let own = PendingStep.Blocker.party(
      value(PartyEntered.partyKind, of: side.actingParty).value)
    func step(
      _ step: PendingStep.Step, _ blocker: PendingStep.Blocker,
      since: Stated<PartialDate> = .notRecorded
    ) -> PendingStep {
      PendingStep(
        convention: progress.convention, party: side.party, actingParty: side.actingParty,
        blocker: blocker, step: step, since: since, signature: side.signature?.signature,
        lastReminder: side.signature?.lastReminder ?? .notRecorded)
    }
    switch side.signature?.state {
    case .given: return nil
    case .refused:
      let refused = side.signature.map { value(SignatureRefused.refusedOn, of: $0.signature) }
      return step(.takeUpAgain, own, since: refused ?? .notRecorded)
    case .requested: return step(.sign, own, since: side.signature?.waitingSince ?? .notRecorded)
    case .withdrawn, nil: break
    }
    guard side.requiresDeliberation else {
      return step(.ask, .you, since: lastTextDate(of: progress.convention))
    }
    guard let act = side.deliberation else {
      return step(.deliberate, own, since: lastTextDate(of: progress.convention))
    }
    switch act.stage(on: progress.day) {
    case .draft, .onAgenda, .adjourned, .withdrawnFromAgenda, .rejected, .annulled, .withdrawn,
      .repealed:
      return step(.deliberate, own, since: lastTextDate(of: progress.convention))
    case .awaitingTransmission: return step(.transmit, own, since: act.adoptedOn)
    case .awaitingReceipt: return step(.receive, .prefecture, since: act.transmittedOn)
    case .awaitingPublicity: return step(.publish, own, since: act.adoptedOn)
    case .undetermined: return step(.findOut, .you, since: act.adoptedOn)
    case .suspended: return step(.await, .judge, since: act.stateOn)
    case .executory, .recourseOpen, .final, .litigated:
      guard side.gate.mayAsk == .yes else { return step(.findOut, .you, since: act.adoptedOn) }
      return step(.ask, .you, since: since(act.executoryReckoning))
    }
  }

  private func since(_ reckoning: Reckoning) -> Stated<PartialDate> {
    reckoning.span.knownDate.map { .known($0) } ?? .notRecorded
  }

  private func lastTextDate(of convention: Thing) -> Stated<PartialDate> {
    lastText(of: convention).map { value(TextFrozen.frozenOn, of: $0) } ?? .notRecorded
  }
}
