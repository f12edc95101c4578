/// Gives ids that never decrease, whatever the system clock does.
///
/// A hybrid logical clock as a value: it reads no clock of its own. Ids seen in other journals move
/// it forward, so that what answers an event is recorded after it; ids too far ahead of our own
/// clock are only counted.
///
/// Source: S. Kulkarni et al., “Logical Physical Clocks and Consistent Snapshots in Globally
/// Distributed Databases”, 2014.
public struct HybridClock: Sendable, Equatable {
  /// The time and the counter of the greatest id known, or `nil` before any.
  private var last: Tick?
  /// How many ids were ignored for being more than 26 hours ahead of our clock.
  public private(set) var suspects = 0

  private struct Tick: Equatable {
    var milliseconds: Int64
    var counter: UInt8
  }

  /// Makes a clock that has seen nothing.
  public init() {}

  /// Takes notice of an id found in a journal.
  ///
  /// - Parameters:
  ///   - id: Any id, ours or another's.
  ///   - now: Our clock, in milliseconds since 1970-01-01T00:00:00Z.
  public mutating func observe(_ id: EventID, now: Int64) {
    guard id.milliseconds <= now.addingClamped(JournalLimits.clockLead) else {
      suspects += 1
      return
    }
    keep(id)
  }

  /// Takes notice of an id of our own, which counts however far ahead it is.
  mutating func keep(_ id: EventID) {
    let seen = Tick(milliseconds: id.milliseconds, counter: id.counter)
    guard let last, (last.milliseconds, last.counter) >= (seen.milliseconds, seen.counter) else {
      last = seen
      return
    }
  }

  /// Gives the next id, greater than every id kept so far.
  ///
  /// - Parameters:
  ///   - now: Our clock, in milliseconds since 1970-01-01T00:00:00Z.
  ///   - replica: The journal the event is written in.
  /// - Returns: An id at `now`, or just after the last one when our clock is behind it.
  /// - Throws: ``JournalError/clockOutOfRange`` when the year has not four digits.
  public mutating func next(now: Int64, replica: ReplicaName) throws(JournalError) -> EventID {
    var tick = Tick(milliseconds: now, counter: 0)
    if let last, last.milliseconds >= now {
      let (counter, overflow) = last.counter.addingReportingOverflow(1)
      tick = Tick(milliseconds: last.milliseconds + (overflow ? 1 : 0), counter: counter)
    }
    guard
      let id = EventID(milliseconds: tick.milliseconds, counter: tick.counter, replica: replica)
    else { throw .clockOutOfRange }
    last = tick
    return id
  }
}

extension Int64 {
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
