import Partnership
import Screen

// Taking an interrupted meeting up again, with what did not reach the disk.
extension WorkbenchState {
  /// A meeting that was not ended, as « ce qui vous attend » tells it.
  struct Interrupted: Sendable, Hashable {
    let meeting: ThingID
    let hour: String
    let lineCount: Int
    /// How many of its acts are in a draft of this machine alone.
    let unwrittenCount: Int
    /// Whether somebody is noting it now.
    let isElsewhere: Bool
  }

  /// The meetings that were not ended, the latest last.
  var interruptedMeetings: [Interrupted] {
    let known = register.unfinishedMeetings.map { register.id(of: $0) }
    let draftOnly = meetingDrafts.compactMap(\.subjects.first).filter { id in
      !known.contains(id) && register.thing(id) == nil
    }
    return (known + draftOnly).filter { $0 != meeting?.id }.map { id in
      let thing = register.thing(id)
      let remains = meetingDrafts.filter { $0.subjects == [id] }.map { Meeting.remains(of: $0) }
      return Interrupted(
        meeting: id, hour: thing.flatMap { register.lastHour(of: $0) } ?? "?",
        lineCount: thing.map { register.lineCount(of: $0) } ?? 0,
        unwrittenCount: remains.reduce(0) { $0 + $1.acts.count + $1.held.count },
        isElsewhere: meetingsElsewhere.contains(id))
    }
  }

  /// Takes a meeting up where it was left.
  mutating func resumeMeeting(_ id: ThingID) -> [Effect] {
    guard meeting == nil else {
      isMeetingShown = true
      return []
    }
    let drafts = meetingDrafts.filter { $0.subjects == [id] }
    let remains = drafts.map { Meeting.remains(of: $0) }
    var acts = remains.flatMap(\.acts)
    draftCount += 1
    let draftID = drafts.first?.id ?? "\(session)-\(Meeting.form)-\(draftCount)"
    // A meeting whose beginning never reached the disk is read from the draft alone.
    var told = register
    if told.thing(id) == nil, let opening = acts.first {
      told = provisional(opening)
    }
    let reading = Reading(
      register: told, reader: reader, today: now.day, language: language, glyphs: glyphs)
    guard let thing = told.thing(id),
      var meeting = Meeting(thing, in: reading, draftID: draftID)
    else {
      say(
        .refusal, Words("Cette réunion ne peut être relue.", "That meeting cannot be read again."))
      return []
    }
    acts = acts.filter { !isWritten($0) }
    for id in acts.joined().compactMap(\.madeInMeeting) where register.thing(id) == nil {
      meeting.reserve(id)
    }
    let numbers = meeting.freeNumbers(for: acts, in: register)
    acts = acts.map { Meeting.renumbered($0, numbers) }
    meeting.outbox = acts
    meeting.isEnding = acts.joined().contains {
      $0.kind == .change && $0.values.stated(MeetingHeld.endedAt).value != nil
    }
    for act in acts { meeting.show(act, waitingSince: now.milliseconds) }
    meeting.kept = drafts.first
    meeting.line = TextLine(half(of: remains, after: meeting.entries.max { $0.clock < $1.clock }))
    self.meeting = meeting
    for line in remains.flatMap(\.held) { holdAgain(line.typed, at: line.clock) }
    self.meeting?.entries.sort { $0.clock < $1.clock }
    meetingDrafts.removeAll { $0.subjects == [id] }
    isMeetingShown = true
    changed(about: [])
    message = nil
    say(.notice, Words("Réunion reprise ; on continue où on en était.", "Meeting taken up again."))
    let others = drafts.dropFirst().map { Effect.discardDraft($0.id) }
    return sendMeeting() + keepMeeting(now: true) + others
  }

  /// The half line, unless Enter had made it a line already.
  private func half(of remains: [Meeting.Remains], after last: MeetingEntry?) -> String {
    guard let half = remains.map(\.half).last(where: { !$0.isEmpty }) else { return "" }
    let read = TypedLine(half, on: now.day, isKnown: { register.thing($0) != nil })
    return last?.line?.text == read.text ? "" : half
  }

  /// A line that waited for an answer goes on waiting.
  private mutating func holdAgain(_ typed: String, at clock: String) {
    guard var meeting, let number = meeting.nextID(.line, in: register) else { return }
    let line = TypedLine(typed, on: meeting.heldOn, isKnown: { register.thing($0) != nil })
    var ids = [number]
    if line.promise != nil, let followUp = meeting.nextID(.followUp, in: register) {
      ids.append(followUp)
    }
    let words = doubt(about: line) ?? Words("? à confirmer", "? to be confirmed")
    meeting.entries.append(
      MeetingEntry(
        ids: ids, clock: clock, point: meeting.point, content: .line(line), standing: .held(words)))
    self.meeting = meeting
  }

  /// The register as it would be with facts that were never written.
  private func provisional(_ facts: [NewFact]) -> Register {
    var told = register
    for fact in facts {
      guard let subject = fact.subject else { continue }
      let last = told.last
      let id = FactID(
        milliseconds: (last?.milliseconds ?? 0) + 1, counter: 0, writer: last?.writer ?? "acte")
      _ = told.ingest(
        Fact(id: id, kind: fact.kind, subject: subject, author: author, values: fact.values),
        at: FactLocation(segment: 0, offset: 0), reading: reader)
    }
    return told
  }

  /// Whether an act of a draft reached the disk before the program ended.
  private func isWritten(_ act: [NewFact]) -> Bool {
    guard let last = act.last, let subject = last.subject else { return true }
    let thing = register.thing(subject)
    if let hour = last.values.stated(AttendanceCounted.notedAt).value, subject.kind == .attendance {
      // Later counts of the same college hide an earlier one.
      return thing.map { register.history(of: $0) }?.contains { summary in
        reader.fact(at: summary.location)?[AttendanceCounted.notedAt].value == hour
      } ?? false
    }
    switch last.kind {
    case .retraction: return thing == nil
    case .change, .correction, .line, .evaluation, .attendance, .meeting:
      guard let thing else { return false }
      let own = Set(FactCorrected.declaration.fields.map(\.key))
      let recorded = reading.whole(thing)
      return last.values.filter { !own.contains($0.key) }.allSatisfy { recorded.contains($0) }
    default: return thing != nil
    }
  }
}

extension Meeting {
  /// Shows an act that is not on disk as the entry it makes.
  mutating func show(_ act: [NewFact], waitingSince: Int) {
    for place in entries(of: act) where act.contains(where: { $0.kind == .retraction }) {
      entries[place].isWithdrawn = true
    }
    showRecount(act, waitingSince: waitingSince)
    guard let fact = act.last(where: { $0.kind == .line }), let id = fact.subject else { return }
    let values = fact.values
    let promise = act.first { $0.kind == .followUp }
    var line = TypedLine()
    line.nature = values.stated(LineNoted.nature).value ?? .speech
    line.college = values.stated(LineNoted.college).value
    line.office = values.stated(LineNoted.office).value?.text
    line.technicalProtocol = values.stated(LineNoted.technicalProtocol).value
    line.isOffRecord = values.stated(LineNoted.isOffRecord).value ?? false
    line.text = values.stated(LineNoted.text).value?.text ?? ""
    line.owner = promise?.values.stated(FollowUpPromised.owner).value?.text
    line.dueOn = promise?.values.stated(FollowUpPromised.dueOn).value
    let point = values.stated(LineNoted.point).value?.number
    entries.append(
      MeetingEntry(
        ids: [id] + [promise?.subject].compactMap { $0 },
        clock: values.stated(LineNoted.notedAt).value?.text ?? "", point: point,
        content: line.nature == .passage ? .passage(point ?? 1) : .line(line),
        standing: .waiting(since: waitingSince)))
  }
}

extension Meeting {
  /// Shows a count that is not on disk.
  private mutating func showRecount(_ act: [NewFact], waitingSince: Int) {
    let known = attendance
    let counts = act.compactMap { fact in
      Meeting.headcount(fact, of: known.first { $0.row == fact.subject }?.college)
    }
    guard let hour = act.first?.values.stated(AttendanceCounted.notedAt).value, !counts.isEmpty
    else { return }
    entries.append(
      MeetingEntry(
        ids: counts.map(\.row), clock: hour.text, point: nil, content: .attendance(counts),
        standing: .waiting(since: waitingSince)))
  }
}

// What others write while a meeting is noted.
extension WorkbenchState {
  /// Notes in which meetings other programs write, and shows their lines in ours.
  mutating func noteMeetings(elsewhere facts: [LocatedFact]) {
    for fact in facts.map(\.fact) where fact.kind == .line {
      guard let id = fact[LineNoted.meeting].value else { continue }
      guard id == meeting?.id else {
        meetingsElsewhere.insert(id)
        continue
      }
      // Read from the fact: a line of ours may have taken the same number at the same moment.
      let promise = fact[LineNoted.followUp].value
      let act = facts.map(\.fact).filter { $0.kind == .followUp && $0.subject == promise } + [fact]
      meeting?.show(act.map { NewFact($0.kind, about: $0.subject, $0.values) }, waitingSince: 0)
      guard let last = meeting?.entries.indices.last else { continue }
      meeting?.entries[last].standing = .written
      for known in act { meeting?.entries[last].facts[known.subject] = known.id }
    }
  }

  /// Says in the meeting that this machine keeps no draft either.
  mutating func note(refusal reason: Words, ofDraft id: String) -> [Effect] {
    guard meeting?.draftID == id else {
      say(.refusal, reason)
      return []
    }
    meeting?.draftRefusal = (reason, now.milliseconds + 5000)
    meeting?.kept = nil
    return []
  }
}
