/// The steps of a protocol, and how far they have come.
public struct ProtocolSteps: Sendable, Hashable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// The step.
    public let thing: Register.Thing
    /// What is to be done.
    public let label: Stated<Line>
    /// When it is due.
    public let dueOn: Stated<PartialDate>
    /// Whether it was done.
    public let standing: Promise.Standing

    /// Whether it is still to be done.
    public var isOpen: Bool { standing == .open }

    /// Whether it was done.
    public var isDone: Bool {
      if case .done = standing { true } else { false }
    }

    /// The last day it may be due, else the last it may have been done.
    public var day: Day? {
      if let due = dueOn.value?.latest { return due }
      guard case .done(let doneOn) = standing else { return nil }
      return doneOn.value?.latest
    }

    /// Whether its day is over on a day, and it is still to be done.
    public func isLate(on today: Day) -> Bool {
      guard isOpen, let last = dueOn.value?.latest else { return false }
      return last < today
    }
  }

  /// The steps, in the order of the days they are due, or were done; those without a day last.
  public let steps: [Step]

  /// How many are done.
  public var done: Int { steps.count { $0.isDone } }

  /// How many there are, without those that were given up.
  public var planned: Int { steps.count { $0.standing != .dropped } }

  /// The part done, in whole percents rounded down, so that 100 means all; nothing without steps.
  public var percent: Int? { planned > 0 ? done * 100 / planned : nil }

  /// The next step to be done.
  public var next: Step? { steps.first { $0.isOpen } }

  /// The steps whose day is over.
  public func late(on today: Day) -> [Step] { steps.filter { $0.isLate(on: today) } }
}

extension Register {
  /// The steps of a protocol.
  public func steps(of technicalProtocol: Thing) -> ProtocolSteps {
    let steps = children(of: technicalProtocol, .step).map { thing in
      ProtocolSteps.Step(
        thing: thing, label: value(StepPlanned.label, of: thing),
        dueOn: value(StepPlanned.dueOn, of: thing), standing: stepStanding(of: thing))
    }
    let days = steps.map { $0.day?.number ?? Int.max }
    let order = steps.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    return ProtocolSteps(steps: order.map { steps[$0] })
  }

  private func stepStanding(of step: Thing) -> Promise.Standing {
    standing(
      value(StepPlanned.state, of: step).value, value(StepPlanned.doneOn, of: step))
  }
}
