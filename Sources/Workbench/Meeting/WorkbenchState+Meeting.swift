import Partnership
import Screen

// Beginning a meeting, taking one up again, leaving it for other screens, ending it.
extension WorkbenchState {
  /// Why no meeting can be begun.
  var reasonNotToMeet: Words? {
    if meeting != nil { return nil }
    if let reason = store.readOnly { return reason }
    return register.count(.convention) == 0
      ? Words("il n’y a pas encore de convention", "there is no convention yet") : nil
  }

  /// The convention at hand: what the user looks at, or what it hangs on.
  private var conventionAtHand: Register.Thing? {
    pointedConvention ?? selectedThing.flatMap { register.nearest(.convention, of: $0) }
  }

  /// F9: to the meeting under way, else asks what little there is to ask before one begins.
  mutating func meet() -> [Effect] {
    if meeting != nil {
      isMeetingShown = true
      return []
    }
    let all = register.all(.convention)
    guard let convention = conventionAtHand ?? (all.count == 1 ? all.first : nil) else {
      layers.append(
        .palette(Palette(content: .conventions, context: context, line: TextLine())))
      return []
    }
    return prepareMeeting(about: reading.itemID(of: convention))
  }

  /// Opens the box before a meeting, « Commencer » under the cursor.
  mutating func prepareMeeting(about convention: ItemID) -> [Effect] {
    guard let thing = reading.thing(convention) else { return [] }
    let unfinished = register.unfinishedMeetings.reversed().filter {
      register.linked(MeetingHeld.convention, of: $0) == thing
    }
    let last = register.lastMeeting(of: thing)
      .flatMap { register.linked(MeetingHeld.instance, of: $0) }
      .flatMap { register.value(InstanceFormed.instanceKind, of: $0).value }
    layers.append(
      .meetingSetup(
        MeetingSetup(
          convention: convention, unfinished: unfinished.map { register.id(of: $0) },
          kind: last ?? .other)))
    return []
  }

  /// Enter in the box: the button under the cursor, else the next line.
  mutating func enterSetup() -> [Effect] {
    guard case .meetingSetup(var setup)? = layers.last else { return [] }
    switch setup.focus {
    case .resume(let meeting):
      layers.removeLast()
      return resumeMeeting(meeting)
    case .start:
      return startMeeting()
    case .kind, .agenda, .count:
      setup.move(forward: true)
      layers[layers.count - 1] = .meetingSetup(setup)
      return []
    }
  }

  mutating func moveInSetup(forward: Bool) -> [Effect] {
    guard case .meetingSetup(var setup)? = layers.last else { return [] }
    setup.move(forward: forward)
    layers[layers.count - 1] = .meetingSetup(setup)
    return []
  }

  /// Begins the meeting: its facts are the first to be written.
  mutating func startMeeting() -> [Effect] {
    guard case .meetingSetup(let setup)? = layers.last, let thing = reading.thing(setup.convention)
    else { return [] }
    let plan = setup.plan
    guard let opening = register.opening(plan, of: thing, on: now.day, at: now.preciseClock)
    else { return [] }
    layers.removeLast()
    draftCount += 1
    var meeting = Meeting(
      id: opening.meeting, convention: register.id(of: thing), conference: opening.conference,
      kind: plan.kind, heldOn: now.day, beganAt: now.milliseconds / 1000, agenda: plan.agenda,
      counted: Meeting.counted(in: opening.facts),
      draftID: "\(session)-\(Meeting.form)-\(draftCount)")
    meeting.outbox = [opening.facts]
    self.meeting = meeting
    isMeetingShown = true
    message = nil
    return sendMeeting()
  }

  /// Leaves the line for the screens; the meeting goes on, and its text stays.
  mutating func consult() -> [Effect] {
    isMeetingShown = false
    say(
      .notice,
      Words(
        "La réunion continue ; F9 ou Échap y revient.", "The meeting goes on; F9 or Esc goes back.")
    )
    return keepMeeting(now: true)
  }

  mutating func consult(_ pane: PaneID) -> [Effect] {
    let effects = consult()
    return effects + show(pane)
  }

  /// F9 in the meeting: asks once more, and says what would stay unfinished.
  mutating func askToEndMeeting() -> [Effect] {
    guard let meeting else { return [] }
    if !meeting.line.isEmpty || meeting.correcting != nil {
      say(
        .refusal,
        Words(
          "Une ligne est à moitié tapée : Entrée l’écrit, Ctrl-U l’efface ; puis F9.",
          "A line is half typed: Enter writes it, Ctrl-U clears it; then F9."))
      return []
    }
    if meeting.heldCount > 0 {
      say(
        .refusal,
        Words(
          "Une ligne marquée ? attend une réponse : ↑ la corrige, Ctrl-Z la retire.",
          "A line marked ? waits for an answer: ↑ corrects it, Ctrl-Z takes it back."))
      return []
    }
    layers.append(.meetingEnd)
    return []
  }

  /// Writes the hour of the end, after all that waits.
  mutating func endMeeting() -> [Effect] {
    if case .meetingEnd? = layers.last { layers.removeLast() }
    guard var meeting, !meeting.isEnding else { return [] }
    meeting.isEnding = true
    meeting.outbox.append([Register.closing(meeting.id, at: now.clock)])
    self.meeting = meeting
    return sendMeeting()
  }

  /// Closes the screen of a meeting whose end is on disk.
  mutating func closeMeeting() -> [Effect] {
    guard let meeting else { return [] }
    let count = meeting.lineCount
    self.meeting = nil
    isMeetingShown = false
    say(
      .done,
      Words(
        "Réunion finie à \(now.clock), \(count) \(count < 2 ? "ligne" : "lignes") ; F9 en commence une autre.",
        "Meeting ended at \(now.clock), \(count) \(count == 1 ? "line" : "lines"); F9 begins another."
      ))
    return meeting.kept == nil ? [] : [.discardDraft(meeting.draftID)]
  }
}
