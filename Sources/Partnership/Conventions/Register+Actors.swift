extension Register {
  /// Whether an actor who joined a project has left it before a day; undetermined while the date of
  /// leaving is recorded but not known well enough.
  public func hasLeft(_ accession: Thing, on day: Day) -> Answer {
    let left = value(ActorJoined.leftOn, of: accession)
    guard left != .notRecorded else { return .no }
    return Reckoning(left, Words("la date du départ", "the date of leaving"))
      .isOnOrBefore(day.adding(days: -1))
  }
}
