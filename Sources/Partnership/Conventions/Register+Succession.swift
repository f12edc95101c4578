// A party that another one succeeds, and who holds an office: facts that change the view from
// their date on and leave the contract as it is.
//
// Source: code général des collectivités territoriales, art. L. 2113-5.
extension Register {
  /// The party that stands in a party’s place on a day: itself, or its successor from the day after
  /// its last one.
  public func acting(for party: Thing, on day: Day) -> Thing {
    successors(of: party, on: day).last ?? party
  }

  /// A party and those that succeeded it by a day, in order.
  public func successors(of party: Thing, on day: Day) -> [Thing] {
    var line = [party]
    // A loop of successions is possible in a journal; eight are more than a commune lives through.
    for _ in 0..<8 {
      guard let last = line.last, let successor = linked(PartyEntered.successor, of: last),
        !line.contains(successor), hasEnded(last, on: day)
      else { break }
      line.append(successor)
    }
    return line
  }

  /// Whether a party had ended before a day; undated successions count from the first.
  private func hasEnded(_ party: Thing, on day: Day) -> Bool {
    let before = day.adding(days: -1)
    if let end = value(PartyEntered.validTo, of: party).value {
      return DateSpan(end).isOnOrBefore(before) == true
    }
    let begun = linked(PartyEntered.successor, of: party).flatMap {
      value(PartyEntered.validFrom, of: $0).value
    }
    return begun.map { DateSpan($0).isOnOrBefore(day) == true } ?? true
  }

  /// Those recorded as holding an office of a party on a day, the latest recorded last.
  public func officeHolders(of party: Thing, on day: Day) -> [Thing] {
    children(of: party, .officeHolder).filter { holder in
      let from = value(OfficeHeld.heldFrom, of: holder).value
      let to = value(OfficeHeld.heldTo, of: holder).value
      let hasBegun = from.map { DateSpan($0).isOnOrBefore(day) != false } ?? true
      let hasEnded = to.map { DateSpan($0).isOnOrBefore(day.adding(days: -1)) == true } ?? false
      return hasBegun && !hasEnded
    }
  }
}
