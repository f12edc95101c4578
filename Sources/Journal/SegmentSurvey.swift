/// What our own segment holds, compared with what we remember of it.
struct SegmentSurvey {
  enum Verdict: Equatable {
    /// All that we acknowledged is there; what follows it, if anything, continues it.
    case sound
    /// No whole unit: its creation was interrupted.
    case empty
    /// What we acknowledged is not there.
    case rolledBack
    /// What we acknowledged is there, but some unit is not as it was written.
    case damaged
    /// The header announces a newer format.
    case newer
  }

  private(set) var verdict = Verdict.sound
  /// The place after the last unit that may be continued.
  private(set) var end = SegmentPosition.start
  /// The ids found, wrong or right: none of them must be given again.
  private(set) var ids: [EventID] = []

  init(_ bytes: SegmentBytes, _ known: WriterState) {
    var scanner = SegmentScanner(bytes)
    var chain = ChainFollower()
    var isBroken = false
    var reachedKnown = known.position.offset == 0
    var knownEnd = known.position
    while scanner.next() {
      if let id = scanner.id(), id.replica == known.replica { ids.append(id) }
      if let header = scanner.unit.header, header.version > SegmentHeader.version {
        verdict = .newer
        return
      }
      if chain.check(scanner) == .broken || scanner.fault() != nil { isBroken = true }
      // The chain value vouches for all that is before it; where it stands changes when a record
      // before it is erased.
      if scanner.position.units == known.position.units, scanner.chain == known.position.head {
        reachedKnown = true
        knownEnd = scanner.position
      }
      if !isBroken { end = scanner.position }
    }
    if !reachedKnown {
      verdict = .rolledBack
    } else if scanner.position == .start {
      verdict = .empty
    } else if isBroken {
      verdict = .damaged
      if end.units < knownEnd.units { end = knownEnd }
    }
  }
}
