import Partnership

extension ConventionLife {
  /// The entries of the evaluation, then the notes, a correction and a retraction here and there.
  mutating func recordEvaluations(_ wave: inout Wave, _ annexes: [Annex], _ meetings: [Session]) {
    let span = max(1, min(horizon, end) - signed)
    for index in 0..<random.within(5...8) {
      let day = RecordingClock.working(signed + span * (index + 1) / 9 + random.below(20))
      guard day <= horizon else { break }
      let annex = annexes.last { $0.start < day }
      recordEntry(on: day, annex, meetings, &wave)
    }
    if random.chance(60) {
      wave.record(
        .annotation, wave.thing(.annotation, in: 0),
        on: recorded(min(horizon, signed + random.within(5...400))), by: "mission-pst",
        [
          .link(AnnotationWritten.on, annexes.first?.id ?? convention),
          .text(AnnotationWritten.text, random.pick(Phrases.notes)),
        ])
    }
  }

  private mutating func recordEntry(
    on day: Int, _ annex: Annex?, _ meetings: [Session], _ wave: inout Wave
  ) {
    let id = wave.thing(.evaluation, in: 0)
    let college = random.one(of: College.residents)
    let mark = [0, 1, 2, 2, 2, 3, 3, 3, 4, 4][random.below(10)]
    var values: [DraftValue] = [
      .link(EvaluationEntered.target, random.chance(70) ? annex?.id ?? convention : convention),
      .text(
        EvaluationEntered.evaluatedOn,
        random.chance(6) ? String(Days.edtf(day).prefix(7)) : Days.edtf(day)),
      .of(EvaluationEntered.evaluationKind, random.one(of: .meeting)),
    ]
    if let annex, random.chance(40) {
      values.append(.link(EvaluationEntered.technicalProtocol, annex.id))
    }
    values.append(.of(EvaluationEntered.college, college))
    if random.chance(60) {
      values.append(.text(EvaluationEntered.headcount, String(random.within(3...40))))
    }
    values += [
      .of(EvaluationEntered.criterion, random.one(of: .relevance)),
      .of(EvaluationEntered.principles, random.one(of: .innovation)),
    ]
    if random.chance(90) {
      values.append(.text(EvaluationEntered.rating, random.chance(7) ? "n/o" : String(mark)))
    }
    if let indicator = annex?.indicators.first, random.chance(20) {
      values.append(.link(EvaluationEntered.indicator, indicator))
    }
    if let meeting = meetings.last(where: { $0.day <= day }), random.chance(40) {
      values.append(.link(EvaluationEntered.meeting, meeting.id))
    }
    let finding = Phrases.finding(by: college, mark: mark, in: annex?.story ?? story, &random)
    values += [
      .text(EvaluationEntered.finding, finding), .of(EvaluationEntered.isExample, true),
    ]
    let author = random.pick(["mission-pst", "coordination-ville", "circonscription", "ccas"])
    let fact = wave.record(.evaluation, id, on: recorded(day), by: author, values)
    if random.chance(25) {
      recordFollowUp(from: id, on: day, annex.map { [$0] } ?? [], &wave)
    } else {
      amend(fact, about: id, on: day, by: author, &wave)
    }
  }

  /// A mistake is corrected, or an entry made twice is retracted, by a later fact.
  private mutating func amend(
    _ fact: Int, about id: Handle, on day: Int, by author: String, _ wave: inout Wave
  ) {
    switch random.below(100) {
    case ..<4:
      wave.record(
        .correction, id, on: recorded(min(horizon, day + 3)), by: author,
        [
          DraftValue(FactCorrected.target.declaration.key, .fact(fact)),
          .text(FactCorrected.reason, "Effectif relu sur la feuille de présence"),
          .text(EvaluationEntered.headcount, String(random.within(6...30))),
        ])
    case 4..<7:
      wave.record(
        .retraction, id, on: recorded(min(horizon, day + 2)), by: author,
        [
          DraftValue(FactRetracted.target.declaration.key, .fact(fact)),
          .text(FactRetracted.reason, "Saisie deux fois"),
        ])
    default: break
    }
  }
}
