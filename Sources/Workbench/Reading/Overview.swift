import Partnership

/// What the dashboard and the tabs say of the whole register, added up once for each version of it.
struct Overview: Sendable {
  /// From how many days on a signature that is waited for counts as late.
  static let lateAfterDays = 30
  /// How many weeks of dates the dashboard shows.
  static let weeks = 8
  /// After how many days a signal without any decision is pointed out.
  static let undecidedDays = 30

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
  /// The signals nobody has decided anything about for too long, the oldest first.
  var waitingSignals: [Register.Thing] = []
  var blankReferences: [Register.Thing] = []
  /// Every day that matters, what is overdue first.
  var deadlines: [Deadline] = []
  /// What each convention owes for each year, those that owe nothing left out.
  var duties: [(convention: Register.Thing, duties: [Duty])] = []
  /// What the balance has to know of every convention.
  var accounts: [Balance.Account] = []
  /// What somebody promised, kept or not.
  var promises: [Promise] = []
  /// How many promises are still to be kept, and how many of these are late.
  var openPromises = 0
  var latePromises = 0
  /// The days that matter in the coming weeks, what each is and the thing it belongs to.
  var dates: [(day: Day, thing: Register.Thing, what: Words)] = []
  var states: [(state: ConventionState, count: Int)] = []
  /// How many fields have several values, and how many numbers several things bear.
  var conflicts = 0
  /// What the evaluations say of each principle.
  var principles: [PrincipleCoverage] = []
}

extension Overview {
  /// Adds up the whole; what was worked out before of conventions that did not change serves again.
  init(_ reading: Reading, _ outlooks: inout Outlooks) {
    let all = outlooks.all(reading)
    let register = reading.register
    conventions = register.count(.convention)
    hasExamples = register.all(.convention).contains { reading.isExample($0) }
    for technicalProtocol in register.all(.technicalProtocol) {
      protocols += 1
      if reading.lacksMethod(technicalProtocol) { protocolsWithoutMethod.append(technicalProtocol) }
    }
    signals = register.count(.signal)
    waitingSignals = register.signalsUndecided(
      forMoreThan: Overview.undecidedDays, on: reading.today)
    for deliberation in register.all(.deliberation)
    where register.value(DeliberationEntered.printedNumber, of: deliberation) == .leftBlank {
      blankReferences.append(deliberation)
    }
    addStates(all)
    accounts = all.map {
      Balance.Account($0.convention, $0.stage, pending: $0.pending, duties: $0.duties)
    }
    duties = all.filter { !$0.duties.isEmpty }.map { ($0.convention, $0.duties) }
    addSignatures(reading)
    addPromises(all, reading)
    addDates(all, reading)
    evaluations = register.count(.evaluation)
    conflicts = reading.conflicts.count + register.sharedNumbers.count
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

  /// Nobody owes the work of a convention that came to nothing.
  private mutating func addPromises(_ all: [Outlook], _ reading: Reading) {
    let dead = Set(all.filter(\.stage.cameToNothing).map(\.convention))
    promises = reading.register.promises().filter { promise in
      promise.convention.map { !dead.contains($0) } ?? true
    }
    openPromises = promises.count(where: \.isOpen)
    latePromises = promises.count { $0.isLate(on: reading.today) == .yes }
  }

  private mutating func addStates(_ all: [Outlook]) {
    var counts: [ConventionState: Int] = [:]
    for outlook in all {
      counts[outlook.stage, default: 0] += 1
      pending += outlook.pending
    }
    states = ConventionState.allCases.compactMap { state in
      counts[state].map { (state, $0) }
    }
  }

  private mutating func addDates(_ all: [Outlook], _ reading: Reading) {
    let end = reading.today.adding(days: Overview.weeks * 7)
    let shared = reading.register.sharedDeadlines(on: reading.today, owing: promises)
    deadlines = Deadline.inOrder(all.flatMap(\.deadlines) + shared)
    for deadline in deadlines where deadline.day >= reading.today && deadline.day < end {
      dates.append((deadline.day, deadline.subject, deadline.kind.words))
    }
    // What somebody only hopes for is no deadline, and still worth seeing.
    for (kind, field) in [
      (ThingKind.conference, ConferenceHeld.heldOn), (.indicator, IndicatorChosen.targetOn),
    ] {
      for thing in reading.register.all(kind) {
        guard let day = reading.register.value(field, of: thing).value?.exactDay,
          day >= reading.today, day < end
        else { continue }
        dates.append((day, thing, kind.words))
      }
    }
    dates.sort { $0.day < $1.day }
  }
}

extension Overview {
  /// The deadlines of the next ten days, what was promised left out.
  func soon(_ today: Day) -> [Deadline] {
    deadlines.filter { deadline in
      deadline.day >= today && deadline.day.days(since: today) < 10
        && deadline.kind != .followUp
    }
  }
}

extension Deadline.Kind {
  /// Whether the law, or the text of a convention, sets the day.
  var isLegal: Bool {
    switch self {
    case .clock, .report, .convocation, .onlineMinimum, .end, .notice, .recourse, .needsAnalysis,
      .grantData:
      true
    case .session, .evaluation, .conference, .step, .followUp, .meeting: false
    }
  }
}
