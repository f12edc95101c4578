import Partnership

extension ConventionLife {
  /// A protocol of this life, for whatever leads to it.
  struct Annex: Sendable {
    let id: Handle
    let story: Story
    let start: Int
    let indicators: [Handle]
  }

  /// The technical protocols, their steps and their indicators.
  mutating func recordProtocols(_ wave: inout Wave) -> [Annex] {
    var annexes: [Annex] = []
    let stories = [story, otherStory, story]
    for index in 0..<random.pick([2, 2, 2, 3, 3], or: 2) {
      let begin = signed + random.within(15...120) + index * 150
      guard begin <= horizon else { break }
      annexes.append(recordProtocol(stories[index], index, begin, &wave))
    }
    return annexes
  }

  private mutating func recordProtocol(
    _ story: Story, _ index: Int, _ begin: Int, _ wave: inout Wave
  ) -> Annex {
    let id = wave.thing(.technicalProtocol, in: 0)
    let state: ProtocolState =
      switch horizon - begin {
      case ..<60: random.chance(60) ? .candidate : .drafted
      case ..<200: random.chance(60) ? .validated : .annexed
      case ..<700: random.chance(85) ? .running : .suspended
      default: random.pick([.evaluated, .closed, .running, .abandoned], or: .closed)
      }
    var values: [DraftValue] = [
      .text(
        ProtocolDrawn.title,
        story.titles[(place + index * 2) % story.titles.count]
          + ", \(Commune.all[commune].name)"),
      .link(ProtocolDrawn.convention, convention),
      .link(ProtocolDrawn.project, Cast.project(commune)), .of(ProtocolDrawn.state, .candidate),
      .text(ProtocolDrawn.need, random.pick(story.needs)),
      .text(ProtocolDrawn.pilot, story.pilot),
    ]
    values += story.partners.filter { _ in random.chance(60) }.map {
      .text(ProtocolDrawn.partners, $0)
    }
    values += [
      .text(ProtocolDrawn.audience, story.audience), .of(ProtocolDrawn.themes, story.theme),
      .of(ProtocolDrawn.aims, random.one(of: .coordination)),
      .of(ProtocolDrawn.principles, random.one(of: .innovation)),
    ]
    values += College.allCases.filter { _ in random.chance(50) }
      .map { .of(ProtocolDrawn.contributors, $0) }
    if !random.chance(18) {
      values.append(.text(ProtocolDrawn.evaluationMethod, random.pick(story.methods)))
    }
    values += [
      .text(ProtocolDrawn.startsOn, Days.partial(begin, &random)),
      .text(ProtocolDrawn.endsOn, Days.edtf(begin + random.within(250...800))),
      .of(ProtocolDrawn.isExample, true),
    ]
    wave.record(.technicalProtocol, id, on: recorded(begin), by: "coordination-ville", values)
    if state != .candidate {
      wave.record(
        .change, id, on: recorded(min(horizon, begin + random.within(30...200))),
        by: "coordination-ville", [.of(ProtocolDrawn.state, state)])
    }
    recordSteps(of: id, story, begin, &wave)
    return Annex(
      id: id, story: story, start: begin, indicators: recordIndicators(of: id, story, begin, &wave))
  }

  private mutating func recordSteps(
    of id: Handle, _ story: Story, _ begin: Int, _ wave: inout Wave
  ) {
    for (index, label) in story.steps.enumerated() {
      let due = begin + 60 + index * random.within(50...110)
      let done = due + random.within(-20...25)
      var values: [DraftValue] = [
        .link(StepPlanned.technicalProtocol, id), .text(StepPlanned.label, label),
        .text(StepPlanned.dueOn, Days.edtf(due)),
      ]
      let isDone = done <= horizon && !random.chance(15)
      if isDone { values.append(.text(StepPlanned.doneOn, Days.partial(done, &random))) }
      wave.record(
        .step, wave.thing(.step, in: 0), on: recorded(isDone ? done : begin + 5),
        by: "coordination-ville", values)
    }
  }

  private mutating func recordIndicators(
    of id: Handle, _ story: Story, _ begin: Int, _ wave: inout Wave
  ) -> [Handle] {
    var handles: [Handle] = []
    for quantity in story.indicators.prefix(random.within(1...2)) {
      let indicator = wave.thing(.indicator, in: 0)
      var values: [DraftValue] = [
        .link(IndicatorChosen.of, id), .text(IndicatorChosen.label, quantity.label),
        .text(IndicatorChosen.unit, quantity.unit),
        .of(IndicatorChosen.indicatorType, random.one(of: .result)),
      ]
      if !random.chance(20) {
        values += [
          .text(IndicatorChosen.baseline, String(quantity.start)),
          .text(IndicatorChosen.baselineOn, Days.partial(begin - 20, &random)),
        ]
      }
      values += [
        .text(IndicatorChosen.target, String(quantity.goal)),
        .text(IndicatorChosen.frequency, "semestrielle"),
        .of(IndicatorChosen.isExample, true),
      ]
      wave.record(.indicator, indicator, on: recorded(begin + 2), by: "coordination-ville", values)
      recordValues(of: indicator, quantity, begin, &wave)
      handles.append(indicator)
    }
    return handles
  }

  private mutating func recordValues(
    of indicator: Handle, _ quantity: Story.Quantity, _ begin: Int, _ wave: inout Wave
  ) {
    for round in 1...5 {
      let day = begin + round * 180
      guard day <= horizon else { break }
      let step = (quantity.goal - quantity.start) * round / 7
      let value = max(0, quantity.start + step + random.within(-2...2))
      wave.record(
        .indicatorValue, wave.thing(.indicatorValue, in: 0), on: recorded(day), by: "observatoire",
        [
          .link(IndicatorMeasured.indicator, indicator),
          .text(IndicatorMeasured.asOf, Days.edtf(day)),
          .text(IndicatorMeasured.value, String(value)),
          .text(IndicatorMeasured.source, random.pick(["service", "CAF", "enquête", "CCAS"])),
        ])
    }
  }
}
