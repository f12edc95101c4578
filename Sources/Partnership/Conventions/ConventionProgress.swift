/// How far a convention has come, as far as the recorded facts tell.
///
/// What the facts add up to, side by side for each party; the dates the law computes are not here.
public struct ConventionProgress: Sendable, Hashable {
  /// The parties in the order of the text.
  public let parties: [PartyProgress]
  /// The state somebody stated of it, when somebody did.
  public let statedState: ConventionState?

  /// Where one party stands.
  public struct PartyProgress: Sendable, Hashable {
    /// The party.
    public let party: Register.Thing
    /// Its deliberation on the convention, the last one entered.
    public let deliberation: Register.Thing?
    /// Whether its assembly adopted the convention.
    public let hasAdopted: Answer
    /// Its signature.
    public let signature: SignatureProgress?
  }

  /// How many parties have adopted it, for sure.
  public var adopted: Int { parties.filter { $0.hasAdopted == .yes }.count }
  /// How many parties have signed it.
  public var signed: Int { parties.filter { $0.signature?.state == .given }.count }
  /// Whether a party refused to sign.
  public var isRefused: Bool { parties.contains { $0.signature?.state == .refused } }

  /// The stage the facts show; a stated state stands beside it and only fills what they leave open.
  public var stage: ConventionState {
    if !parties.isEmpty, signed == parties.count { return statedState ?? .signed }
    if signed > 0 { return statedState ?? .partiallySigned }
    if let statedState { return statedState }
    if parties.contains(where: { $0.signature?.state == .requested }) { return .readyToSign }
    if parties.contains(where: { $0.deliberation != nil }) { return .inDeliberation }
    return .draft
  }
}

extension Register {
  /// How far a convention has come.
  public func progress(of convention: Thing) -> ConventionProgress {
    let deliberations = children(of: convention, .deliberation)
    let signatures = children(of: convention, .signature)
    let parties = values(ConventionDrafted.parties, of: convention).compactMap { thing($0) }
    return ConventionProgress(
      parties: parties.map { party in
        let deliberation = deliberations.last { linked(DeliberationEntered.party, of: $0) == party }
        let signature = signatures.last { linked(SignatureGiven.party, of: $0) == party }
        return ConventionProgress.PartyProgress(
          party: party, deliberation: deliberation,
          hasAdopted: hasAdopted(deliberation, party: party),
          signature: signature.map { progress(ofSignature: $0) })
      },
      statedState: value(ConventionDrafted.statedState, of: convention).value)
  }

  private func hasAdopted(_ deliberation: Thing?, party: Thing) -> Answer {
    if value(PartyEntered.requiresDeliberation, of: party).value == false { return .yes }
    let name = value(PartyEntered.officialName, of: party).value?.text ?? label(of: party)
    guard let deliberation else {
      return .undetermined(missing: [
        Words("la délibération de \(name)", "the deliberation of \(name)")
      ])
    }
    switch value(DeliberationEntered.state, of: deliberation).value {
    case .adopted: return .yes
    case .draft, .onAgenda, .rejected, .adjourned, .withdrawnFromAgenda, .suspended, .annulled,
      .withdrawn, .repealed:
      return .no
    case nil:
      return .undetermined(missing: [
        Words("l’état de la délibération", "the state of the deliberation")
      ])
    }
  }
}
