/// What became of a signal: whether anything was decided, and for how long nothing was.
public struct SignalCourse: Sendable, Hashable {
  /// The signal.
  public let signal: Register.Thing
  /// The state somebody recorded; open where nobody did.
  public let state: SignalState
  /// When it was raised.
  public let raisedOn: Stated<PartialDate>
  /// What was decided about it.
  public let decisions: [Promise]

  /// Whether nobody has decided anything: it is open and nothing was promised about it.
  public var isUndecided: Bool { state == .open && decisions.isEmpty }

  /// For how many days nothing has been decided, at least; nothing once something was.
  ///
  /// A signal whose day is not known counts from the last day it may have been raised.
  public func daysUndecided(on today: Day) -> Int? {
    guard isUndecided, let raised = raisedOn.value?.latest, raised <= today else { return nil }
    return today.days(since: raised)
  }
}

extension Register {
  /// What became of a signal.
  public func course(of signal: Thing) -> SignalCourse {
    course(of: signal, decisions: followUps(about: signal))
  }

  /// The signals nobody has decided anything about for more than so many days, the oldest first.
  ///
  /// - Parameters:
  ///   - days: More than so many.
  ///   - today: The day that counts as today.
  /// - Returns: The signals.
  public func signalsUndecided(forMoreThan days: Int, on today: Day) -> [Thing] {
    var decided: [Thing: [Promise]] = [:]
    for followUp in all(.followUp) {
      guard let from = linked(FollowUpPromised.from, of: followUp), let own = promise(of: followUp)
      else { continue }
      decided[from, default: []].append(own)
    }
    var late: [(signal: Thing, days: Int)] = []
    for signal in all(.signal) {
      let course = course(of: signal, decisions: decided[signal] ?? [])
      guard let waiting = course.daysUndecided(on: today), waiting > days else { continue }
      late.append((signal, waiting))
    }
    return late.sorted { left, right in
      (right.days, left.signal.place) < (left.days, right.signal.place)
    }.map(\.signal)
  }

  private func course(of signal: Thing, decisions: [Promise]) -> SignalCourse {
    SignalCourse(
      signal: signal, state: value(SignalRaised.state, of: signal).value ?? .open,
      raisedOn: value(SignalRaised.raisedOn, of: signal), decisions: decisions)
  }
}
