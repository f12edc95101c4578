// What the work of a convention shows: protocols, indicators, the duties of each year, its texts.
extension Inspection {
  mutating func inspectWork(of progress: ConventionProgress) {
    let convention = progress.convention
    for technicalProtocol in register.children(of: convention, .technicalProtocol) {
      inspect(technicalProtocol: technicalProtocol)
    }
    for indicator in register.descendants(of: convention, .indicator)
    where register.value(IndicatorChosen.baseline, of: indicator).value == nil {
      report(
        .indicatorWithoutBaseline, .warning, of: indicator, convention: convention,
        Words(
          "L’indicateur n’a pas de valeur de départ : aucun écart ne pourra être mesuré.",
          "The indicator has no starting value: no gap can be measured."),
        next: Words("Notez la valeur de départ et sa date.", "Record its baseline and its date."))
    }
    inspectYears(progress)
    inspectSmallCounts(convention)
    inspectTexts(convention)
  }

  private mutating func inspect(technicalProtocol: Register.Thing) {
    let method = register.value(ProtocolDrawn.evaluationMethod, of: technicalProtocol)
    guard method.value == nil else { return }
    let severity: FindingSeverity
    switch register.value(ProtocolDrawn.state, of: technicalProtocol).value {
    case .candidate, .prioritised, .drafted, nil: severity = .advice
    case .validated, .annexed, .running, .evaluated:
      severity = method == .citedUnknown ? .advice : .error
    case .closed, .suspended, .abandoned: return
    }
    report(
      .protocolWithoutEvaluation, severity, of: technicalProtocol,
      severity == .error
        ? Words(
          "Le protocole est validé sans méthode d’évaluation.",
          "The protocol is validated without an evaluation method.")
        : Words(
          "Comment ce protocole sera-t-il évalué ?", "How will this protocol be evaluated?"),
      next: Words("Notez la méthode d’évaluation.", "Record the evaluation method."))
  }

  /// The evaluation and the conference of each year that is over.
  private mutating func inspectYears(_ progress: ConventionProgress) {
    guard let duty = register.yearlyDuty(of: progress) else { return }
    for year in duty.years where (Day(year: year, month: 12, day: 31) ?? today) <= today {
      let held = register.yearlyWork(of: progress.convention, in: year)
      let severity: FindingSeverity = duty.isHypothesis ? .advice : .warning
      if duty.evaluates, held.evaluations.isEmpty, held.conferences.isEmpty {
        report(
          .evaluationMissingYear, severity, of: progress.convention,
          convention: progress.convention,
          Words("Aucune évaluation en \(year).", "No evaluation in \(year)."),
          next: Words(
            "Notez l’évaluation, ou préparez celle qui vient.",
            "Record the evaluation, or prepare the next one."), why: duty.explanation(of: year))
      }
      if duty.confers, held.conferences.isEmpty {
        report(
          .conferenceMissingYear, severity, of: progress.convention,
          convention: progress.convention,
          Words(
            "Aucune conférence sociale locale en \(year).", "No local social conference in \(year)."
          ),
          next: Words(
            "Notez la conférence, ou préparez celle qui vient.",
            "Record the conference, or prepare the next one."), why: duty.explanation(of: year))
      }
      inspectColleges(held, year, progress.convention)
    }
  }

  private mutating func inspectColleges(
    _ held: YearlyWork, _ year: Int, _ convention: Register.Thing
  ) {
    let colleges = Set(
      held.evaluations.compactMap { register.value(EvaluationEntered.college, of: $0).value })
    let answers = held.conferences.compactMap {
      register.value(ConferenceHeld.withResidents, of: $0).value
    }
    let hasResidents =
      colleges.contains(.residents) || colleges.contains(.serviceUsers) || answers.contains(true)
    if !hasResidents, !colleges.isEmpty || answers.contains(false) {
      report(
        .evaluationWithoutResidents, .warning, of: convention, convention: convention,
        Words(
          "L’évaluation de \(year) s’est faite sans habitants ni usagers.",
          "The evaluation of \(year) was made without inhabitants or users."),
        next: Words(
          "Associez-les à la prochaine conférence.", "Bring them to the next conference."))
    }
    if colleges.count == 1, held.evaluations.count > 1, held.conferences.isEmpty {
      report(
        .evaluationNotShared, .warning, of: convention, convention: convention,
        Words(
          "L’évaluation de \(year) n’est le fait que d’un collège.",
          "The evaluation of \(year) is the doing of one college alone."),
        next: Words(
          "Recueillez l’avis des autres collèges.", "Ask the other colleges what they think."))
    }
  }

  private mutating func inspectSmallCounts(_ convention: Register.Thing) {
    let bound = settings.smallCount * 1000
    for observation in register.descendants(of: convention, .observation) {
      guard
        let value = register.value(SignalObserved.value, of: observation).value?.thousandths,
        value > 0, value < bound, value % 1000 == 0
      else { continue }
      report(
        .smallCount, .warning, of: observation, convention: convention,
        Words(
          "Un effectif sous \(settings.smallCount) est noté en clair ; il s’affiche par sa borne.",
          "A count under \(settings.smallCount) is recorded in full; it is shown by its bound."
        ),
        next: Words(
          "Rectifiez-le en « <\(settings.smallCount) ».",
          "Correct it to “<\(settings.smallCount)”."))
    }
  }

  /// Texts about the life of the territory hold no personal data.
  private mutating func inspectTexts(_ convention: Register.Thing) {
    guard let reader = context.reader else { return }
    let register = register
    let kinds: [ThingKind] = [.evaluation, .signal, .observation, .line, .followUp]
    for kind in kinds {
      for thing in register.descendants(of: convention, kind) {
        let texts = register.whole(thing, reading: reader)
        let college = texts.stated(LineNoted.college).value
        let kept = Set(texts.filter { $0.key == MarkKey.kept }.map(\.spokenField))
        let found = texts.lazy.flatMap { text in
          PersonalData.suspected(in: text.text, knowing: register.publicNames, spokenBy: college)
            .filter { $0.sort.verdict == .never || !kept.contains(text.key) }
        }
        guard let first = found.first else { continue }
        report(
          .personalDataSuspected, .warning, of: thing, convention: convention,
          Words(
            "Le texte semble contenir \(first.words.fr).",
            "The text seems to hold \(first.words.en)."
          ), next: Words("Relisez-le et retirez-le.", "Read it again and take it out."))
      }
    }
  }

  /// The analysis of social needs of each project.
  mutating func inspectProjects() {
    for project in register.all(.project) {
      guard register.isAlive(project: project, on: today),
        let due = register.needsAnalysisDue(of: project, on: today), due.day < today
      else { continue }
      report(
        .needsAnalysisLate, .warning, of: project,
        Words(
          "L’analyse des besoins sociaux était due le \(due.day.french) ; c’est une obligation du CCAS.",
          "The analysis of social needs was due on \(due.day.iso); it is a duty of the CCAS."),
        next: Words(
          "Demandez-la au CCAS et notez-la.", "Ask the CCAS for it and record it."),
        why: due.explanation)
    }
  }
}
