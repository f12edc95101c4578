/// How far a convention has come on a day, as far as the recorded facts tell.
///
/// What the facts add up to, side by side for each party; nothing here is stored.
public struct ConventionProgress: Sendable, Hashable {
  /// The convention.
  public let convention: Register.Thing
  /// The day it is looked at.
  public let day: Day
  /// The parties in the order of the text.
  public let parties: [PartyProgress]
  /// The state somebody stated of it, when somebody did.
  public let statedState: ConventionState?
  /// When it was concluded, takes effect and ends.
  public let life: ConventionLife
  /// The events recorded of it.
  public let events: [ConventionEvent]
  /// Whether a version of its text is recorded.
  public let hasText: Bool

  /// Where one party stands.
  public struct PartyProgress: Sendable, Hashable {
    /// The party, as the text names it.
    public let party: Register.Thing
    /// The party that stands in its place on the day: itself or its successor.
    public let actingParty: Register.Thing
    /// Whether it has to deliberate.
    public let requiresDeliberation: Bool
    /// Its deliberation on the convention, the last one entered.
    public let deliberation: Deliberation?
    /// Whether its assembly adopted the convention.
    public let hasAdopted: Answer
    /// Whether it may be asked to sign, with each condition.
    public let gate: SignatureGate
    /// Its signature.
    public let signature: SignatureProgress?
    /// When the signed text was handed over or notified to it.
    public let deliveredOn: Stated<PartialDate>

    /// Whether its assembly rejected the convention and nothing came after.
    public var isRejected: Bool { deliberation?.state == .rejected }
    /// Whether it signed.
    public var hasSigned: Bool { signature?.state == .given }
  }

  /// How many parties have adopted it, for sure.
  public var adopted: Int { parties.filter { $0.hasAdopted == .yes }.count }
  /// How many parties have signed it.
  public var signed: Int { parties.filter(\.hasSigned).count }
  /// How many parties may be asked to sign or have signed.
  public var ready: Int { parties.filter { $0.hasSigned || $0.gate.mayAsk == .yes }.count }
  /// Whether a party refused to sign.
  public var isRefused: Bool { parties.contains { $0.signature?.state == .refused } }
}

extension Register {
  /// How far a convention has come on a day.
  public func progress(of convention: Thing, on day: Day) -> ConventionProgress {
    let deliberations = children(of: convention, .deliberation)
    let signatures = children(of: convention, .signature)
    let events = events(of: convention)
    let parties = values(ConventionDrafted.parties, of: convention).compactMap { thing($0) }
    let voted = deliberations.map { deliberation($0) }
    let sides = parties.map { party in
      let line = successors(of: party, on: day)
      let act = Deliberation.last(of: line, in: voted)
      let signature = signatures.last { signature in
        linked(SignatureGiven.party, of: signature).map { line.contains($0) } ?? false
      }
      let requires = value(PartyEntered.requiresDeliberation, of: party).value ?? true
      return ConventionProgress.PartyProgress(
        party: party, actingParty: line.last ?? party, requiresDeliberation: requires,
        deliberation: act, hasAdopted: hasAdopted(act, party: party, requires, on: day),
        gate: gate(of: convention, party: party, act: act, others: voted, on: day),
        signature: signature.map { progress(ofSignature: $0, on: day) },
        deliveredOn: events.last { event in
          event.kind == .delivered && event.party.map { line.contains($0) } ?? false
        }?.on ?? .notRecorded)
    }
    return ConventionProgress(
      convention: convention, day: day, parties: sides,
      statedState: value(ConventionDrafted.statedState, of: convention).value,
      life: life(of: convention, sides.map(\.signature), events, on: day), events: events,
      hasText: lastText(of: convention) != nil)
  }

  private func hasAdopted(
    _ act: Deliberation?, party: Thing, _ requires: Bool, on day: Day
  ) -> Answer {
    guard requires else { return .yes }
    guard let act else {
      let name = value(PartyEntered.officialName, of: party).value?.text ?? label(of: party)
      return .undetermined(missing: [
        Words("la délibération de \(name)", "the deliberation of \(name)")
      ])
    }
    guard act.state?.impediment == nil || act.state == .repealed else { return .no }
    return act.isAdopted(on: day)
  }
}
