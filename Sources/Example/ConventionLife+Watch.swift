import Partnership

extension ConventionLife {
  /// The signals of the watch cell, most of them observed month after month.
  mutating func recordWatch(_ wave: inout Wave, _ annexes: [Annex], _ meetings: [Session]) {
    for index in 0..<random.pick([2, 2, 3], or: 2) {
      let story = index == 1 ? otherStory : self.story
      let quantity = story.signals[(place + index) % story.signals.count]
      let raised = signed + random.within(20...260)
      guard raised <= horizon else { continue }
      let signal = wave.thing(.signal, in: 0)
      let isFollowed = !random.chance(20)
      let state: SignalState =
        horizon - raised < 90
        ? .open : random.pick([.open, .watched, .actedOn, .closed], or: .open)
      let district = random.pick(Phrases.districts)
      var values: [DraftValue] = [
        .link(SignalRaised.convention, convention),
        .link(SignalRaised.project, Cast.project(commune)),
      ]
      if let meeting = meetings.last(where: { $0.day <= raised }), random.chance(80) {
        values.append(.link(SignalRaised.meeting, meeting.id))
      }
      let trend: Trend =
        !isFollowed
        ? .new
        : abs(quantity.goal - quantity.start) < 3
          ? .steady : quantity.goal > quantity.start ? .rising : .falling
      values += [
        .text(SignalRaised.raisedOn, Days.edtf(raised)), .of(SignalRaised.theme, story.theme),
        .text(SignalRaised.district, district),
        .of(SignalRaised.source, random.one(of: .data)), .of(SignalRaised.trend, trend),
        .of(SignalRaised.severity, random.one(of: .medium)), .of(SignalRaised.state, state),
      ]
      if let annex = annexes.last(where: { $0.start < raised }), state == .actedOn {
        values.append(.link(SignalRaised.protocols, annex.id))
      }
      values += [
        .text(SignalRaised.summary, "\(quantity.label), secteur \(district)."),
        .of(SignalRaised.isExample, true),
      ]
      wave.record(.signal, signal, on: recorded(raised), by: "cellule-veille", values)
      if isFollowed { recordObservations(of: signal, quantity, from: raised, &wave) }
      if state == .actedOn { recordFollowUp(from: signal, on: raised + 20, annexes, &wave) }
    }
  }

  private mutating func recordObservations(
    of signal: Handle, _ quantity: Story.Quantity, from raised: Int, _ wave: inout Wave
  ) {
    for month in 0..<12 {
      let day = raised + month * 30
      guard day <= horizon else { break }
      let trend = (quantity.goal - quantity.start) * month / 11
      let value = max(0, quantity.start + trend + random.within(-2...2))
      var values: [DraftValue] = [
        .link(SignalObserved.signal, signal), .text(SignalObserved.observedOn, Days.edtf(day)),
        .text(
          SignalObserved.value, (1...4).contains(value) && random.chance(50) ? "<5" : String(value)),
        .text(SignalObserved.unit, quantity.unit),
      ]
      if random.chance(40) {
        values.append(
          .text(
            SignalObserved.source,
            random.pick(["bailleur", "circonscription", "collège", "CCAS", "PMI"])))
      }
      wave.record(
        .observation, wave.thing(.observation, in: 0), on: recorded(day), by: "cellule-veille",
        values)
    }
  }
}
