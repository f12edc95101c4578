// Who spoke of a thing, and what was promised about it.
extension Register {
  /// How often each college spoke of a protocol: lines of meetings and evaluation entries.
  public func voices(about technicalProtocol: Thing) -> [(college: College, count: Int)] {
    var counts: [College: Int] = [:]
    for line in all(.line) where linked(LineNoted.technicalProtocol, of: line) == technicalProtocol
    {
      if let college = value(LineNoted.college, of: line).value { counts[college, default: 0] += 1 }
    }
    for entry in all(.evaluation) where subject(ofEvaluation: entry) == technicalProtocol {
      if let college = value(EvaluationEntered.college, of: entry).value {
        counts[college, default: 0] += 1
      }
    }
    return College.allCases.compactMap { college in counts[college].map { (college, $0) } }
  }

  /// What was promised about a thing: what comes from it, and what names it as its protocol.
  ///
  /// The earliest due first, those without a day last.
  public func followUps(about thing: Thing) -> [Promise] {
    let own = all(.followUp).filter { followUp in
      linked(FollowUpPromised.from, of: followUp) == thing
        || linked(FollowUpPromised.technicalProtocol, of: followUp) == thing
    }.compactMap { promise(of: $0) }
    let days = own.map { $0.lastDay?.number ?? Int.max }
    return own.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { own[$0] }
  }

  /// The evaluation entries about a thing, the protocol an entry names counting before its target.
  public func evaluations(about thing: Thing) -> [Thing] {
    all(.evaluation).filter { subject(ofEvaluation: $0) == thing }
  }

  /// The signals that led to a protocol.
  public func signals(leadingTo technicalProtocol: Thing) -> [Thing] {
    let name = id(of: technicalProtocol)
    return all(.signal).filter { values(SignalRaised.protocols, of: $0).contains(name) }
  }

  /// The protocols a signal led to: those it names, and those its decisions name.
  public func protocols(of signal: Thing) -> [Thing] {
    let named = values(SignalRaised.protocols, of: signal).compactMap { thing($0) }
    let decided = followUps(about: signal).compactMap {
      linked(FollowUpPromised.technicalProtocol, of: $0.thing)
    }
    var seen: Set<Thing> = []
    return (named + decided).filter { seen.insert($0).inserted }
  }
}
