/// A deliberation as the recorded facts tell it: what the rules of the law look at.
///
/// A value read once from the register. Every date may be partial, blank or unknown; what is
/// computed from them says so.
public struct Deliberation: Sendable, Hashable {
  /// The act.
  public let thing: Register.Thing
  /// The party whose assembly votes, when it is known.
  public let party: Register.Thing?
  /// What sort of body that party is.
  public let partyKind: PartyKind?
  /// The population of the party.
  public let population: Stated<Count>
  /// The mode of publicity a commune under 3 500 inhabitants chose.
  public let publicityMode: PublicityMode?
  /// Whose holidays count.
  public let calendar: LegalCalendar
  /// The assembly.
  public let body: DeliberativeBody?
  /// The state somebody recorded.
  public let state: DeliberationState?
  /// Since when, where the state came after the vote.
  public let stateOn: Stated<PartialDate>
  /// The session.
  public let sessionOn: Stated<PartialDate>
  /// The adoption; the session where the act does not say.
  public let adoptedOn: Stated<PartialDate>
  /// The vote.
  public let vote: Vote
  /// Whether it approves the text.
  public let approvesText: Stated<Bool>
  /// Whether it authorises the signature.
  public let authorisesSignature: Stated<Bool>
  /// The digest of the text that was voted.
  public let textSha256: Stated<Digest>
  /// Whether the assembly was convened in urgency, which lets posting make the act enforceable.
  public let isUrgent: Bool
  /// Whether it has to be sent to the prefecture; true unless somebody recorded otherwise.
  public let requiresTransmission: Bool
  /// When it was sent to the prefecture.
  public let transmittedOn: Stated<PartialDate>
  /// When the prefecture received it.
  public let receivedOn: Stated<PartialDate>
  /// When it was posted.
  public let postedOn: Stated<PartialDate>
  /// When it was published online.
  public let onlineOn: Stated<PartialDate>
  /// When it was taken off the site.
  public let offlineOn: Stated<PartialDate>
  /// When the register of acts carried it.
  public let raaOn: Stated<PartialDate>
  /// When it was notified.
  public let notifiedOn: Stated<PartialDate>
  /// Whether it says how to appeal.
  public let mentionsRemedies: Stated<Bool>
  /// The day it is certified to have become enforceable.
  public let statedExecutoryOn: Stated<PartialDate>
  /// Letters, appeals and judgments about it.
  public let letters: [Correspondence]
  /// Whether somebody follows it step by step: it was recorded before it was adopted, so that a
  /// step nobody recorded has most likely not been taken.
  public let isFollowed: Bool
}

extension Deliberation {
  /// The last deliberation of a party, or of those it succeeds: the one of the latest session,
  /// whatever the order in which they were recorded; one without a date is taken to be new.
  static func last(of parties: [Register.Thing], in all: [Deliberation]) -> Deliberation? {
    let own = all.filter { act in act.party.map { parties.contains($0) } ?? false }
    guard let newest = own.last, newest.votedOn != nil else { return own.last }
    return own.reduce(newest) { latest, act in
      guard let day = act.votedOn, let known = latest.votedOn, day > known else { return latest }
      return act
    }
  }

  /// The day of the session, or of the adoption, as early as it may be.
  private var votedOn: Day? {
    [sessionOn, adoptedOn].compactMap { $0.value }.compactMap { $0.earliest ?? $0.latest }.first
  }
}

extension Register {
  /// A deliberation as the recorded facts tell it.
  public func deliberation(_ thing: Thing) -> Deliberation {
    let party = linked(DeliberationEntered.party, of: thing)
    let session = value(DeliberationEntered.sessionOn, of: thing)
    let adopted = value(DeliberationEntered.adoptedOn, of: thing)
    let adoptedOn = adopted.value == nil && session.value != nil ? session : adopted
    return Deliberation(
      thing: thing, party: party,
      partyKind: party.flatMap { value(PartyEntered.partyKind, of: $0).value },
      population: party.map { value(PartyEntered.population, of: $0) } ?? .notRecorded,
      publicityMode: party.flatMap { value(PartyEntered.publicityMode, of: $0).value },
      calendar: calendar(of: party),
      body: value(DeliberationEntered.body, of: thing).value,
      state: value(DeliberationEntered.state, of: thing).value,
      stateOn: value(DeliberationEntered.stateOn, of: thing),
      sessionOn: session, adoptedOn: adoptedOn, vote: vote(of: thing),
      approvesText: value(DeliberationEntered.approvesText, of: thing),
      authorisesSignature: value(DeliberationEntered.authorisesSignature, of: thing),
      textSha256: value(DeliberationEntered.textSha256, of: thing),
      isUrgent: value(DeliberationEntered.isUrgent, of: thing).value ?? false,
      requiresTransmission:
        value(DeliberationEntered.requiresTransmission, of: thing).value ?? true,
      transmittedOn: value(DeliberationEntered.transmittedOn, of: thing),
      receivedOn: value(DeliberationEntered.receivedByPrefectureOn, of: thing),
      postedOn: value(DeliberationEntered.postedOn, of: thing),
      onlineOn: value(DeliberationEntered.onlineOn, of: thing),
      offlineOn: value(DeliberationEntered.offlineOn, of: thing),
      raaOn: value(DeliberationEntered.raaOn, of: thing),
      notifiedOn: value(DeliberationEntered.notifiedOn, of: thing),
      mentionsRemedies: value(DeliberationEntered.remediesMentioned, of: thing),
      statedExecutoryOn: value(DeliberationEntered.statedExecutoryOn, of: thing),
      letters: children(of: thing, .letter).map { correspondence($0) },
      isFollowed: isFollowed(thing, adoptedOn))
  }

  /// Whose holidays a party follows; those of métropole where nobody recorded a zone.
  public func calendar(of party: Thing?) -> LegalCalendar {
    guard let party else { return LegalCalendar() }
    return LegalCalendar(
      value(PartyEntered.zone, of: party).value ?? .metropole,
      goodFriday: value(PartyEntered.hasGoodFriday, of: party).value ?? true)
  }

  private func isFollowed(_ thing: Thing, _ adoptedOn: Stated<PartialDate>) -> Bool {
    guard let first = firstFactDay(of: thing) else { return false }
    guard let adopted = adoptedOn.value?.earliest else { return adoptedOn == .notRecorded }
    return first < adopted
  }
}
