// Where a convention stands, in the lines every paper about it shares.
extension PaperSource {
  /// « partiellement signée, 1 sur 2 ».
  func state(of convention: Register.Thing) -> String {
    let progress = register.progress(of: convention, on: today)
    let signed =
      progress.signed > 0 && progress.signed < progress.parties.count
      ? self(
        Words(
          "\(progress.signed) sur \(progress.parties.count) signées",
          "\(progress.signed) of \(progress.parties.count) signed")) : nil
    let refused =
      progress.isRefused ? self(Words("une signature est refusée", "a signature is refused")) : nil
    return joined([self(progress.stage.term.words), signed, refused])
  }

  /// Who has to do what, since when, and when they were last reminded; the longest waiting first.
  func blockers(of convention: Register.Thing) -> [String] {
    let steps = register.pending(register.progress(of: convention, on: today))
    return steps.sorted { ($0.days(on: today) ?? -1) > ($1.days(on: today) ?? -1) }.map { step in
      let days = step.days(on: today).map {
        self(Words("depuis ", "for ")) + count($0, Words("jour", "day"), Words("jours", "days"))
      }
      let reminded = step.lastReminder.value.map {
        self(Words("dernière relance \(self($0.whenWords))", "last reminded \(self($0.whenWords))"))
      }
      let blocker = step.blocker == .you ? self(step.blocker.words) + " : " : ""
      let head = "\(blocker)\(title(of: step.actingParty)), \(self(step.step.words))"
      return joined([head, days, reminded])
    }
  }

  /// What is missing to know whether everybody adopted it.
  func undetermined(_ convention: Register.Thing) -> [String] {
    let missing = register.progress(of: convention, on: today).parties.flatMap { party in
      if case .undetermined(let missing) = party.hasAdopted { missing } else { [Words]() }
    }
    guard !missing.isEmpty else { return [] }
    return [
      self(Words("Indéterminé, il manque : ", "Undetermined, missing: "))
        + missing.map { self($0) }.joined(separator: ", ")
    ]
  }

  /// The days that come, the nearest first.
  func deadlines(of convention: Register.Thing, most: Int) -> [String] {
    register.deadlines(of: convention, on: today).filter { $0.day >= today }.prefix(most).map {
      deadline in
      let guess =
        deadline.isHypothesis ? self(Words(" (hypothèse)", " (a hypothesis)")) : ""
      let about = deadline.subject == convention ? "" : ", \(name(of: deadline.subject))"
      return "\(date(.day(deadline.day))) : \(self(deadline.kind.words))\(about)\(guess)"
    }
  }

  /// What is promised and not kept, late first, then by day.
  func openPromises(_ promises: [Promise]) -> [Promise] {
    promises.filter(\.isOpen).enumerated().sorted { left, right in
      let (first, second) = (order(left.element), order(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private func order(_ promise: Promise) -> Int {
    promise.lastDay?.number ?? Int(Int32.max)
  }

  /// « Rédiger la convention (circonscription 3, pour le 15/01/2026, EN RETARD de 12 jours) ».
  func words(_ promise: Promise) -> String {
    let text =
      promise.sort == .step
      ? title(of: promise.thing) : prose(FollowUpPromised.text, of: promise.thing)
    let late = promise.daysLate(on: today).map { days in
      self(Words("en retard de ", "late by "))
        + count(days, Words("jour", "day"), Words("jours", "days"))
    }
    let rest = joined([
      promise.owner.value?.text ?? self(Words("sans responsable", "no owner")),
      promise.dueOn.value.map { due($0) }, late,
    ])
    return "\(register.label(of: promise.thing)) \(text ?? self(promise.sort.words)) (\(rest))"
  }

  /// The things of a kind that hang on a convention or on its project and name no other convention.
  func related(_ convention: Register.Thing, _ kind: ThingKind) -> [Register.Thing] {
    register.all(kind).filter { register.nearest(.convention, of: $0) == convention }
  }

  /// The signals of a convention that are not closed.
  func openSignals(_ convention: Register.Thing) -> [Register.Thing] {
    related(convention, .signal).filter {
      register.value(SignalRaised.state, of: $0).value != .closed
    }
  }

  /// A signal in a line: theme, place, trend, last value, state.
  func words(signal thing: Register.Thing) -> String {
    let last = register.series(of: thing).lastShown
      .map { self(Words("dernière valeur ", "last value ")) + words(ofJournal: $0, .measure) }
    return joined([
      name(of: thing), known(SignalRaised.trend, of: thing), last,
      known(SignalRaised.state, of: thing),
    ])
  }

  /// The protocols of a convention that still count and have no method of evaluation.
  func withoutMethod(_ convention: Register.Thing) -> [Register.Thing] {
    related(convention, .technicalProtocol).filter {
      switch register.value(ProtocolDrawn.state, of: $0).value {
      case .abandoned, .closed: return false
      case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated,
        .suspended, nil:
        return register.value(ProtocolDrawn.evaluationMethod, of: $0).value == nil
      }
    }
  }

  /// What is wrong or missing, errors first: what is said, and what to do.
  func findings(of convention: Register.Thing, from severity: FindingSeverity) -> [String] {
    let context = InspectionContext(today: today, communes: communes, reader: reader)
    let kept: [FindingSeverity] =
      switch severity {
      case .error: [.error]
      case .warning: [.error, .warning]
      case .advice: [.error, .warning, .advice]
      }
    let found = register.findings(.convention(convention), in: context)
    return kept.flatMap { wanted in
      found.filter { $0.severity == wanted }.map {
        "\(self($0.severity.words)) : \(self($0.message)) \(self($0.action))"
      }
    }
  }

  /// The meetings and conferences of a convention, the latest first.
  func gatherings(of convention: Register.Thing) -> [Gathering] {
    let meetings = register.all(.meeting).filter {
      register.linked(MeetingHeld.convention, of: $0) == convention
    }
    let conferences = register.all(.conference).filter {
      register.linked(ConferenceHeld.convention, of: $0) == convention
    }
    return (meetings + conferences).sorted {
      register.order(MeetingHeld.heldOn, of: $0) > register.order(MeetingHeld.heldOn, of: $1)
    }.compactMap { Gathering($0, self) }
  }

  /// Those that were held by today.
  func held(of convention: Register.Thing) -> [Gathering] {
    gatherings(of: convention).filter { gathering in
      gathering.heldOn.value?.earliest.map { $0 <= today } ?? false
    }
  }
}
