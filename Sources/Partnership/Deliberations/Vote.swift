/// The vote on a deliberation: counts as recorded, and what the law makes of them.
///
/// Source: code général des collectivités territoriales, art. L. 2121-17, L. 2121-20, L. 3121-14
/// and L. 3121-15.
public struct Vote: Sendable, Hashable {
  /// The assembly, which decides who counts for the quorum.
  public var body: DeliberativeBody?
  /// The members in office.
  public var membersInOffice: Stated<Count> = .notRecorded
  /// The members present.
  public var present: Stated<Count> = .notRecorded
  /// The members represented.
  public var represented: Stated<Count> = .notRecorded
  /// Votes for.
  public var votesFor: Stated<Count> = .notRecorded
  /// Votes against.
  public var votesAgainst: Stated<Count> = .notRecorded
  /// Abstentions, which are not votes cast.
  public var abstentions: Stated<Count> = .notRecorded
  /// Whether the chair’s casting vote adopted it in a tie.
  public var castingVote: Bool?
  /// Whether the ballot was secret, in which no vote is casting.
  public var isSecret = false
  /// Whether it is the second convocation after a failed quorum, which needs none.
  public var isSecondConvocation = false
  /// What the act says of its vote.
  public var statedWording: Stated<VoteWording> = .notRecorded

  /// A vote of which nothing is recorded.
  public init(in body: DeliberativeBody? = nil) { self.body = body }

  /// Half the members in office, rounded down, and one; nothing when they are not known.
  public var quorum: Int? { membersInOffice.value.map { $0.number / 2 + 1 } }

  /// The members who count for the quorum.
  ///
  /// A standing committee counts those represented, a council only those present.
  public var counted: Int? {
    guard let present = present.value?.number else { return nil }
    guard body == .standingCommittee else { return present }
    return represented.value.map { present + $0.number }
  }

  /// Whether enough members were there.
  public var hasQuorum: Answer {
    if isSecondConvocation { return .yes }
    if let quorum, let counted { return counted >= quorum ? .yes : .no }
    if let quorum, let present = present.value?.number, present >= quorum { return .yes }
    return .undetermined(missing: missingForQuorum)
  }

  /// Votes for, against and abstentions together; nothing when one of them is not known.
  public var voters: Int? {
    guard let votesFor = votesFor.value, let against = votesAgainst.value,
      let abstentions = abstentions.value
    else { return nil }
    return votesFor.number + against.number + abstentions.number
  }

  /// Whether the counts fit each other: voters within those there, those there within members.
  public var isConsistent: Bool {
    let cast = [votesFor, votesAgainst, abstentions].compactMap { $0.value?.number }.reduce(0, +)
    let there = present.value.flatMap { present in
      represented.value.map { present.number + $0.number }
    }
    if let there, cast > there { return false }
    guard let members = membersInOffice.value?.number else { return true }
    return cast <= members && (there ?? present.value?.number ?? 0) <= members
  }

  /// Whether the votes adopt the act: more for than against, or the chair’s casting vote.
  public var adopts: Answer {
    guard let votesFor = votesFor.value, let against = votesAgainst.value else {
      return .undetermined(missing: [Words("le décompte des voix", "the count of votes")])
    }
    if votesFor != against { return votesFor > against ? .yes : .no }
    if isSecret { return .no }
    switch castingVote {
    case true?: return .yes
    case false?: return .no
    case nil:
      return .undetermined(
        missing: [Words("la voix prépondérante du président", "the chair’s casting vote")])
    }
  }

  /// The wording the counts lead to, or nothing when they are not all known.
  public var wording: VoteWording? {
    switch adopts {
    case .no: return .rejected
    case .undetermined: return nil
    case .yes: break
    }
    guard let against = votesAgainst.value?.number else { return nil }
    if against > 0 { return .majority }
    guard let abstentions = abstentions.value?.number else { return nil }
    return abstentions == 0 ? .unanimous : .unanimousOfVotesCast
  }

  /// The wording to show, and whether it is only what the act states.
  public var shown: (wording: VoteWording, isStated: Bool)? {
    if let wording { return (wording, false) }
    return statedWording.value.map { ($0, true) }
  }

  private var missingForQuorum: [Words] {
    var missing: [Words] = []
    if membersInOffice.value == nil {
      missing.append(Words("le nombre de membres en exercice", "the number of members in office"))
    }
    if present.value == nil {
      missing.append(Words("le nombre de présents", "the number of members present"))
    }
    if body == .standingCommittee, represented.value == nil {
      missing.append(Words("le nombre de représentés", "the number of members represented"))
    }
    return missing
  }
}

extension Register {
  /// The vote on a deliberation.
  public func vote(of deliberation: Thing) -> Vote {
    var vote = Vote(in: value(DeliberationEntered.body, of: deliberation).value)
    vote.membersInOffice = value(DeliberationEntered.membersInOffice, of: deliberation)
    vote.present = value(DeliberationEntered.present, of: deliberation)
    vote.represented = value(DeliberationEntered.represented, of: deliberation)
    vote.votesFor = value(DeliberationEntered.votesFor, of: deliberation)
    vote.votesAgainst = value(DeliberationEntered.votesAgainst, of: deliberation)
    vote.abstentions = value(DeliberationEntered.abstentions, of: deliberation)
    vote.castingVote = value(DeliberationEntered.castingVote, of: deliberation).value
    vote.isSecret = value(DeliberationEntered.secretBallot, of: deliberation).value ?? false
    vote.isSecondConvocation =
      value(DeliberationEntered.isSecondConvocation, of: deliberation).value ?? false
    vote.statedWording = value(DeliberationEntered.statedWording, of: deliberation)
    return vote
  }
}
