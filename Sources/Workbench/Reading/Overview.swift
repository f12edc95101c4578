import Partnership

/// What the dashboard and the tabs say of the whole register, added up once for each version of it.
struct Overview: Sendable {
  /// From how many days on a signature that is waited for counts as late.
  static let lateAfterDays = 30
  /// How many weeks of dates the dashboard shows.
  static let weeks = 8

  var conventions = 0
  /// Whether something in the store is made up to show the product.
  var hasExamples = false
  var protocols = 0
  var signals = 0
  var evaluations = 0
  /// What conventions on their way wait for, and who has to act.
  var pending: [PendingStep] = []
  var lateSignatures: [(signature: Register.Thing, days: Int)] = []
  var refusedSignatures: [Register.Thing] = []
  var protocolsWithoutMethod: [Register.Thing] = []
  var openSignals: [Register.Thing] = []
  var blankReferences: [Register.Thing] = []
  /// The dates recorded in the coming weeks, and the thing each belongs to.
  var dates: [(day: Day, thing: Register.Thing)] = []
  var states: [(state: ConventionState, count: Int)] = []
  /// What the evaluations say of each principle.
  var principles: [PrincipleCoverage] = []
}

extension Overview {
  init(_ reading: Reading) {
    let register = reading.register
    conventions = register.count(.convention)
    hasExamples = register.all(.convention).contains { reading.isExample($0) }
    for technicalProtocol in register.all(.technicalProtocol) {
      protocols += 1
      if reading.lacksMethod(technicalProtocol) { protocolsWithoutMethod.append(technicalProtocol) }
    }
    for signal in register.all(.signal) {
      signals += 1
      let state = register.value(SignalRaised.state, of: signal).value
      if state == nil || state == .open { openSignals.append(signal) }
    }
    for deliberation in register.all(.deliberation)
    where register.value(DeliberationEntered.printedNumber, of: deliberation) == .leftBlank {
      blankReferences.append(deliberation)
    }
    addStates(reading)
    addSignatures(reading)
    addDates(reading)
    evaluations = register.count(.evaluation)
    principles = PrincipleCoverage.all(register)
  }

  private mutating func addSignatures(_ reading: Reading) {
    for step in pending {
      guard let signature = step.signature else { continue }
      switch step.step {
      case .sign:
        if let days = step.days(on: reading.today), days >= Overview.lateAfterDays {
          lateSignatures.append((signature, days))
        }
      case .takeUpAgain: refusedSignatures.append(signature)
      case .deliberate, .transmit, .receive, .publish, .findOut, .ask, .await: break
      }
    }
    lateSignatures.sort { $0.days > $1.days }
  }

  private mutating func addStates(_ reading: Reading) {
    var counts: [ConventionState: Int] = [:]
    for convention in reading.register.all(.convention) {
      let progress = reading.progress(of: convention)
      counts[progress.stage, default: 0] += 1
      pending += reading.register.pending(progress)
    }
    states = ConventionState.allCases.compactMap { state in
      counts[state].map { (state, $0) }
    }
  }

  private mutating func addDates(_ reading: Reading) {
    let register = reading.register
    let end = reading.today.adding(days: Overview.weeks * 7)
    func add(_ kind: ThingKind, _ due: Field<PartialDate>, done: Field<PartialDate>? = nil) {
      for thing in register.all(kind) {
        guard let day = register.value(due, of: thing).value?.exactDay, day >= reading.today,
          day < end
        else { continue }
        if let done, register.value(done, of: thing).value != nil { continue }
        dates.append((day, thing))
      }
    }
    add(.convention, ConventionDrafted.endOn)
    add(.deliberation, DeliberationEntered.sessionOn, done: DeliberationEntered.adoptedOn)
    add(.step, StepPlanned.dueOn, done: StepPlanned.doneOn)
    add(.followUp, FollowUpPromised.dueOn, done: FollowUpPromised.doneOn)
    add(.meeting, MeetingHeld.heldOn)
    add(.conference, ConferenceHeld.heldOn)
    add(.indicator, IndicatorChosen.targetOn)
    dates.sort { $0.day < $1.day }
  }
}
