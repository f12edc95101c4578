import Partnership

extension ConventionLife {
  /// A session of the watch cell, for whatever comes out of it.
  struct Session: Sendable {
    let id: Handle
    let day: Int
  }

  /// The sessions of the watch cell, the yearly conferences and the needs analysis.
  mutating func recordMeetings(_ wave: inout Wave, _ annexes: [Annex]) -> [Session] {
    var meetings: [Session] = []
    for number in 1...random.within(2...4) {
      let day = RecordingClock.working(signed + number * random.within(60...110))
      guard day <= min(horizon, end) else { break }
      let meeting = wave.thing(.meeting, in: Days.year(day))
      var values: [DraftValue] = [
        .link(MeetingHeld.instance, Cast.watchCell(commune)),
        .link(MeetingHeld.convention, convention), .text(MeetingHeld.number, String(number)),
        .text(MeetingHeld.heldOn, Days.edtf(day)),
      ]
      let first = random.below(Phrases.agenda.count)
      values += (0..<3).map {
        .text(MeetingHeld.agenda, Phrases.agenda[(first + $0) % Phrases.agenda.count])
      }
      if random.chance(40) {
        values.append(
          .text(
            MeetingHeld.opinion,
            "La démarche avance \(random.pick(["bien", "lentement", "malgré les absences"]))."))
      }
      values.append(.text(MeetingHeld.endedAt, random.pick(["11:40", "12:05", "16:30", "17:10"])))
      wave.record(.meeting, meeting, on: recorded(day), by: "cellule-veille", values)
      recordAttendance(at: meeting, on: day, &wave)
      recordLines(of: meeting, on: day, annexes, &wave)
      meetings.append(Session(id: meeting, day: day))
    }
    recordConferences(&wave)
    recordNeedsAnalysis(&wave)
    return meetings
  }

  private mutating func recordAttendance(at meeting: Handle, on day: Int, _ wave: inout Wave) {
    for college in College.allCases where random.chance(50) {
      let invited = random.within(4...20)
      wave.record(
        .attendance, wave.thing(.attendance, in: 0), on: recorded(day), by: "cellule-veille",
        [
          .link(AttendanceCounted.meeting, meeting), .of(AttendanceCounted.college, college),
          .text(AttendanceCounted.invited, String(invited)),
          .text(AttendanceCounted.attended, String(invited - random.within(0...4))),
        ])
    }
  }

  private mutating func recordLines(
    of meeting: Handle, on day: Int, _ annexes: [Annex], _ wave: inout Wave
  ) {
    let annexes = annexes.filter { $0.start < day }
    for point in 1...random.within(2...5) {
      let college = random.one(of: College.professionals)
      let annex = annexes.isEmpty ? nil : random.pick(annexes, or: annexes[0])
      var values: [DraftValue] = [
        .link(LineNoted.meeting, meeting), .of(LineNoted.college, college),
        .text(LineNoted.point, String(min(3, point))),
      ]
      if let annex, random.chance(60) {
        values.append(.link(LineNoted.technicalProtocol, annex.id))
      }
      if random.chance(5) { values.append(.of(LineNoted.isOffRecord, true)) }
      values.append(
        .text(
          LineNoted.text,
          Phrases.finding(
            by: college, mark: random.below(5), in: annex?.story ?? story, &random)))
      wave.record(
        .line, wave.thing(.line, in: 0), on: recorded(day), by: "cellule-veille", values)
    }
    for _ in 0..<random.within(0...1) {
      recordFollowUp(from: meeting, on: day, annexes, &wave)
    }
  }

  /// Something promised; what is old enough is mostly done.
  mutating func recordFollowUp(
    from origin: Handle, on day: Int, _ annexes: [Annex], _ wave: inout Wave
  ) {
    let due = day + random.within(15...90)
    let done = due + random.within(-10...20)
    let state: FollowUpState =
      done > horizon || random.chance(15) ? .open : random.chance(90) ? .done : .dropped
    var values: [DraftValue] = [
      .of(FollowUpPromised.followUpKind, random.one(of: .action)),
      .link(FollowUpPromised.from, origin), .link(FollowUpPromised.convention, convention),
    ]
    if let annex = annexes.last(where: { $0.start < day }), random.chance(50) {
      values.append(.link(FollowUpPromised.technicalProtocol, annex.id))
    }
    values += [
      .text(
        FollowUpPromised.owner, random.pick(["CCAS", "circonscription", "chef de projet", "PMI"])),
      .text(FollowUpPromised.dueOn, Days.edtf(due)), .of(FollowUpPromised.state, state),
    ]
    if state == .done { values.append(.text(FollowUpPromised.doneOn, Days.edtf(done))) }
    values.append(.text(FollowUpPromised.text, random.pick(Phrases.promises)))
    wave.record(
      .followUp, wave.thing(.followUp, in: 0), on: recorded(state == .done ? done : day),
      by: "cellule-veille", values)
  }

  private mutating func recordConferences(_ wave: inout Wave) {
    var year = Days.year(signed) + 1
    while year - Days.year(signed) <= 2 {
      let day = signed + (year - Days.year(signed)) * 365 - random.within(0...60)
      guard day <= min(horizon, end), !random.chance(25) else { break }
      let held = RecordingClock.working(day)
      guard held <= horizon else { break }
      let conference = wave.thing(.conference, in: Days.year(held))
      wave.record(
        .conference, conference, on: recorded(held), by: "mission-pst",
        [
          .link(ConferenceHeld.project, Cast.project(commune)),
          .link(ConferenceHeld.convention, convention),
          .text(ConferenceHeld.year, String(Days.year(held))),
          .text(ConferenceHeld.heldOn, Days.edtf(held)),
          .of(ConferenceHeld.withResidents, !random.chance(15)),
          .of(ConferenceHeld.isExample, true),
        ])
      recordAttendance(at: conference, on: held, &wave)
      year += 1
    }
  }

  private mutating func recordNeedsAnalysis(_ wave: inout Wave) {
    let day = signed + random.within(100...500)
    guard random.chance(40), day <= horizon else { return }
    wave.record(
      .needsAnalysis, wave.thing(.needsAnalysis, in: Days.year(day)), on: recorded(day),
      by: "observatoire",
      [
        .link(NeedsAnalysed.project, Cast.project(commune)),
        .text(NeedsAnalysed.year, String(Days.year(day))),
        .of(NeedsAnalysed.analysisKind, random.one(of: .full)),
        .of(NeedsAnalysed.themes, story.theme), .of(NeedsAnalysed.themes, otherStory.theme),
        .of(NeedsAnalysed.contributors, .professionals),
        .of(NeedsAnalysed.contributors, .residents),
        .text(NeedsAnalysed.boardOn, Days.partial(day, &random)),
        .text(NeedsAnalysed.sources, "INSEE, CAF, données du service social"),
      ])
  }
}
