/// Whether a party may be asked to sign, or signed rightly: each condition with its answer.
///
/// An unknown never passes for a yes.
///
/// Source: code général des collectivités territoriales, art. L. 2131-1, L. 2122-21, L. 3131-1 and
/// L. 3221-1.
public struct SignatureGate: Sendable, Hashable {
  /// The day that is asked about: today for a request, the day of signing for a signature.
  public let day: Day
  /// The conditions, in the order in which they are met.
  public let conditions: [Condition]
  /// From when the act is enforceable, when there is an act.
  let executory: Reckoning?

  /// One condition.
  public struct Condition: Sendable, Hashable {
    /// Which one.
    public let kind: Kind
    /// Whether it holds.
    public let answer: Answer
    /// Why it does not hold, or may not.
    public let reason: Words
  }

  /// What has to hold.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// The assembly adopted the act.
    case adopted
    /// The act approves the text.
    case approves
    /// The act authorises the signature.
    case authorises
    /// The act is enforceable on the day.
    case executory
    /// No judge and no later act keeps it from having effect on the day.
    case standing
    /// The text is the one that was voted.
    case sameText

    /// What has to hold, in words.
    public var words: Words {
      switch self {
      case .adopted: Words("délibération adoptée", "deliberation adopted")
      case .approves: Words("elle approuve le texte", "it approves the text")
      case .authorises: Words("elle autorise à signer", "it authorises the signature")
      case .executory: Words("elle est exécutoire", "it is enforceable")
      case .standing:
        Words("ni suspendue, ni annulée, ni retirée", "not suspended, annulled or withdrawn")
      case .sameText: Words("c’est le texte voté", "it is the text voted")
      }
    }
  }

  /// Whether the party may be asked to sign.
  ///
  /// Every condition has to hold; that the text is the same has only not to be known false, since
  /// many acts do not say which version they voted.
  public var mayAsk: Answer {
    conditions.reduce(.yes) { answer, condition in
      if condition.kind == .sameText, condition.answer != .no { return answer }
      return answer.and(condition.answer)
    }
  }

  /// The first reason not to ask, or nothing when one may.
  public var reason: Words? {
    let known = conditions.first { $0.answer == .no }
    let open = conditions.first { $0.kind != .sameText && $0.answer != .yes }
    return (known ?? open)?.reason
  }

  /// The answer to one condition; yes where it does not apply.
  public func answer(_ kind: Kind) -> Answer {
    conditions.first { $0.kind == kind }?.answer ?? .yes
  }

  /// Why the party may sign or may not.
  public var explanation: Explanation {
    let result: Words =
      switch mayAsk {
      case .yes: Words("la signature peut être demandée", "the signature may be asked for")
      case .no: Words("trop tôt pour demander la signature", "too early to ask for the signature")
      case .undetermined: Words("indéterminé", "undetermined")
      }
    var missing: [Words] = []
    for case .undetermined(let more) in conditions.map(\.answer) { missing += more }
    return Explanation(
      Words("droit de signer", "right to sign"), .signatureGate,
      inputs: [.init(Words("au", "on"), .date(.known(.day(day))))]
        + (executory.map {
          [
            .init(
              Words("exécutoire", "enforceable"),
              .date($0.span.knownDate.map { .known($0) } ?? .notRecorded))
          ]
        } ?? []),
      steps: conditions.map { condition in
        let answer = condition.answer.words
        let words = condition.kind.words
        return .init(Words("\(words.fr) : \(answer.fr)", "\(words.en): \(answer.en)"))
      }, result: reason ?? result, missing: missing,
      advice: [
        Words(
          "signer trop tôt est une irrégularité ; une transmission tardive ne la répare pas, une nouvelle signature si",
          "signing too early is an irregularity; a later transmission does not mend it, a new signature does"
        )
      ])
  }
}
