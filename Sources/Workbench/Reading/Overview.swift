import Partnership

/// What the dashboard and the tabs say of the whole register, added up once for each version of it.
struct Overview: Sendable {
  /// From how many days on a signature that is waited for counts as late.
  static let lateAfterDays = 30
  /// How many weeks of dates the dashboard shows.
  static let weeks = 8

  var conventions = 0
  var protocols = 0
  var signals = 0
  var evaluations = 0
  var awaitedSignatures: [Register.Thing] = []
  var lateSignatures: [(signature: Register.Thing, days: Int)] = []
  var refusedSignatures: [Register.Thing] = []
  var protocolsWithoutMethod: [Register.Thing] = []
  var openSignals: [Register.Thing] = []
  var blankReferences: [Register.Thing] = []
  /// The dates recorded in the coming weeks, and the thing each belongs to.
  var dates: [(day: Day, thing: Register.Thing)] = []
  var states: [(state: ConventionState, count: Int)] = []
  var principles: [PrincipleCoverage] = []

  /// How much the evaluations say of one principle.
  struct PrincipleCoverage: Sendable {
    let principle: Principle
    /// How many entries serve it.
    var entries = 0
    /// The marks given, in the order of their dates.
    var marks: [(day: Day, mark: Int)] = []

    /// The mean mark in tenths, or nothing when no mark was given.
    var meanTenths: Int? {
      marks.isEmpty
        ? nil : (marks.reduce(0) { $0 + $1.mark } * 10 + marks.count / 2) / marks.count
    }

    /// The mean marks of the last four days with a mark, in thousandths.
    var lastMeans: [Int?] {
      var byDay: [Int: (sum: Int, count: Int)] = [:]
      for mark in marks {
        let old = byDay[mark.day.number] ?? (0, 0)
        byDay[mark.day.number] = (old.sum + mark.mark, old.count + 1)
      }
      return byDay.sorted { $0.key < $1.key }.suffix(4).map { $0.value.sum * 1000 / $0.value.count }
    }
  }
}

extension Overview {
  init(_ reading: Reading) {
    let register = reading.register
    conventions = register.count(.convention)
    addSignatures(reading)
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
    addStates(register)
    addDates(reading)
    addPrinciples(register)
  }

  private mutating func addSignatures(_ reading: Reading) {
    for signature in reading.register.all(.signature) {
      let progress = reading.register.progress(ofSignature: signature)
      switch progress.state {
      case .requested:
        awaitedSignatures.append(signature)
        if let days = progress.daysWaiting(on: reading.today), days >= Overview.lateAfterDays {
          lateSignatures.append((signature, days))
        }
      case .refused: refusedSignatures.append(signature)
      case .given, .withdrawn: break
      }
    }
    lateSignatures.sort { $0.days > $1.days }
  }

  private mutating func addStates(_ register: Register) {
    var counts: [ConventionState: Int] = [:]
    for convention in register.all(.convention) {
      counts[register.progress(of: convention).stage, default: 0] += 1
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

  private mutating func addPrinciples(_ register: Register) {
    principles = Principle.allCases.map { PrincipleCoverage(principle: $0) }
    for evaluation in register.all(.evaluation) {
      evaluations += 1
      let served = register.values(EvaluationEntered.principles, of: evaluation)
      let mark = register.value(EvaluationEntered.rating, of: evaluation).value?.number
      let day = register.value(EvaluationEntered.evaluatedOn, of: evaluation).value?.earliest
      for index in principles.indices where served.contains(principles[index].principle) {
        principles[index].entries += 1
        if let mark, let day { principles[index].marks.append((day, mark)) }
      }
    }
  }
}
