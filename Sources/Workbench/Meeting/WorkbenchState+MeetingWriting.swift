import Partnership
import Screen

// How what is noted reaches the disk: in order, one writing at a time, and nothing twice.
//
// A writing that failed left nothing in the journal, so the same acts are asked for again as they
// are: at the next line, at Enter on an empty line, and every few seconds. What is neither on the disk
// of the store nor soon will be is in the draft of this machine.
extension WorkbenchState {
  /// How many acts one writing holds at most.
  private static let batch = 100
  /// How long to wait before the disk is asked again, in milliseconds.
  private static let patience = 5000

  /// Asks for the first acts of the outbox to be written, unless a writing is under way.
  mutating func sendMeeting() -> [Effect] {
    renumberOutbox()
    guard var meeting, meeting.writing == nil, !meeting.outbox.isEmpty else { return [] }
    if let refusal = meeting.refusal, now.milliseconds < refusal.retryAt { return [] }
    if meeting.refusal == nil, let reason = store.readOnly {
      meeting.refusal = (reason, now.milliseconds + WorkbenchState.patience)
      self.meeting = meeting
      return keepMeeting(now: true)
    }
    let (acts, refused) = admitted(meeting.outbox)
    if acts.isEmpty, let refused {
      hold(meeting.outbox[0], refused)
      return sendMeeting()
    }
    guard !acts.isEmpty else { return [] }
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    meeting.writing = (ticket, acts.count, now.milliseconds)
    self.meeting = meeting
    return [.note(ticket, acts)]
  }

  /// The first acts that may be written together; those after one whose target is not known yet wait.
  private func admitted(_ outbox: [[NewFact]]) -> (acts: [[AdmittedFact]], refused: Refusal?) {
    var acts: [[AdmittedFact]] = []
    var known: Set<ThingID> = []
    for act in outbox.prefix(WorkbenchState.batch) {
      let aimed = act.compactMap { register.aimed($0) }
      guard aimed.count == act.count else { break }
      var beside = known
      do throws(Refusal) {
        var facts: [AdmittedFact] = []
        for fact in aimed {
          let admitted = try register.admit(fact, today: now.day, beside: beside)
          beside.insert(admitted.subject)
          facts.append(admitted)
        }
        acts.append(facts)
        known = beside
      } catch {
        return (acts, error)
      }
    }
    return (acts, nil)
  }

  /// Takes an act that a rule refuses out of the way; its line waits for an answer.
  private mutating func hold(_ act: [NewFact], _ refusal: Refusal) {
    guard var meeting else { return }
    meeting.outbox.removeFirst()
    for place in meeting.entries(of: act) { meeting.entries[place].standing = .held(refusal.words) }
    self.meeting = meeting
    say(.refusal, refusal.words)
  }

  /// What became of a writing of the meeting.
  mutating func finishMeeting(_ outcome: WriteOutcome) -> [Effect] {
    guard var meeting, let writing = meeting.writing else { return [] }
    meeting.writing = nil
    switch outcome {
    case .overtaken(let reason):
      // The register knows what was written meanwhile: the next numbers are given, if that was it.
      self.meeting = meeting
      guard !renumberOutbox() else { return sendMeeting() + keepMeeting(now: true) }
      meeting.refusal = (reason, now.milliseconds + WorkbenchState.patience)
      self.meeting = meeting
      return keepMeeting(now: true)
    case .failed(let reason):
      meeting.refusal = (reason, now.milliseconds + WorkbenchState.patience)
      self.meeting = meeting
      return keepMeeting(now: true)
    case .kept(let facts):
      meeting.refusal = nil
      let acts = meeting.outbox.prefix(writing.count)
      meeting.outbox.removeFirst(writing.count)
      for act in acts { meeting.acknowledge(act) }
      meeting.recognise(facts.map(\.fact))
      meeting.lastWriting = (now.preciseClock, max(0, now.milliseconds - writing.since))
      self.meeting = meeting
      let isTaken = ingest(facts)
      let reload: [Effect] = isTaken ? [] : [.reload]
      if meeting.isEnding, meeting.outbox.isEmpty { return reload + closeMeeting() }
      return reload + sendMeeting() + keepMeeting(now: false)
    }
  }

  /// What time brings: another attempt, and a draft of what is half typed.
  mutating func tickMeeting() -> [Effect] {
    guard meeting != nil else { return [] }
    return sendMeeting() + keepMeeting(now: false)
  }

  /// In how many milliseconds the meeting wants a tick.
  var meetingWake: Int? {
    guard let meeting else { return nil }
    let isHalfTyped = meeting.draft?.values != meeting.kept?.values
    if isHalfTyped, meeting.draftRefusal == nil {
      return max(20, 300 - (now.milliseconds - meeting.typedAt))
    }
    return isMeetingShown ? 1000 - now.millisecond : nil
  }

  /// Keeps on this machine what only the memory of the program holds: at once when it is urgent, else
  /// when the typing pauses, or when lines wait for the disk longer than they should.
  mutating func keepMeeting(now isUrgent: Bool) -> [Effect] {
    guard var meeting else { return [] }
    let draft = meeting.draft
    guard draft?.values != meeting.kept?.values else { return [] }
    if let refusal = meeting.draftRefusal, now.milliseconds < refusal.retryAt { return [] }
    meeting.draftRefusal = nil
    guard let draft else {
      meeting.kept = nil
      self.meeting = meeting
      return [.discardDraft(meeting.draftID)]
    }
    let isPaused = now.milliseconds - meeting.typedAt >= 300
    let mustBeKept =
      meeting.heldCount > 0 || meeting.refusal != nil || meeting.outbox.count > 1
      || meeting.entries.contains { $0.isLate(at: now.milliseconds) }
    guard isUrgent || isPaused || mustBeKept else { return [] }
    meeting.kept = draft
    self.meeting = meeting
    return [.saveDraft(draft)]
  }
}

extension Meeting {
  /// Notes by which facts entries came to the disk.
  mutating func recognise(_ facts: [Fact]) {
    for fact in facts
    where fact.kind.declaration.about == fact.subject.kind || fact.subject.kind == .attendance {
      let made = NewFact(fact.kind, about: fact.subject, fact.values)
      let own = entries.lastIndex { entry in
        entry.isMade(by: made) && entry.facts[fact.subject] == nil
      }
      if let own { entries[own].facts[fact.subject] = fact.id }
    }
  }

  /// Notes that an act is on disk.
  mutating func acknowledge(_ act: [NewFact]) {
    for place in entries(of: act) {
      if act.contains(where: { $0.kind != .correction && $0.kind != .retraction }) {
        entries[place].standing = .written
      }
      if act.contains(where: { $0.kind == .correction }),
        let first = entries[place].corrections.firstIndex(where: { !$0.isWritten })
      {
        entries[place].corrections[first].isWritten = true
      }
    }
  }
}
