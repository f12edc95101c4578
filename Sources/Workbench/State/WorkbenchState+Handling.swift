import Partnership
import Screen

extension WorkbenchState {
  /// Takes note of something that happened.
  ///
  /// - Parameter event: What happened.
  /// - Returns: What is asked of the outside, in order.
  package mutating func handle(_ event: Event) -> [Effect] {
    let effects = react(to: event)
    refresh()
    return effects
  }

  private mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      return press(key)
    case .paste(let text):
      return paste(text)
    case .resize(let size):
      self.size = size
      return []
    case .tick(let moment):
      let isNewDay = moment.day != now.day
      now = moment
      if isNewDay { changed(about: nil) }
      return keepDraft() + tickMeeting()
    case .store(let change):
      return take(change)
    case .written(let ticket, let outcome):
      return finish(ticket, outcome)
    case .taken(let ticket, let outcome):
      return take(outcome, for: ticket)
    case .contactKept(let ticket, let outcome):
      return take(outcome, ofContact: ticket)
    case .edited(let ticket, let outcome):
      return take(outcome, for: ticket)
    case .drafts(let found):
      let known = Set(drafts.map(\.id))
      let isOfMeeting = { (draft: Draft) in draft.form == Meeting.form }
      drafts = found.filter { !known.contains($0.id) && !isOfMeeting($0) } + drafts
      meetingDrafts = found.filter(isOfMeeting) + meetingDrafts
      // A meeting that waits comes first under the cursor: Enter goes on with it.
      if !meetingDrafts.isEmpty, place.pane == DashboardPane.id { place.list.selected = nil }
      changed(about: [])
      return []
    case .leftTexts(let texts):
      return takeBack(texts)
    case .sharing(let news):
      return take(news)
    case .resumed:
      return [.redrawAll]
    case .hangup:
      return keepDraft() + keepMeeting(now: true) + [.quit]
    case .draftRefused(let id, let reason):
      return note(refusal: reason, ofDraft: id)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if isEnding, key != .character("q"), key != .function(10) { isEnding = false }
    if let effects = typeInLayer(key) { return effects }
    guard let command = Commands.command(for: key, in: context) else { return [] }
    return run(command)
  }

  /// Runs a command, or says why it cannot be run.
  mutating func run(_ command: Command) -> [Effect] {
    if let reason = command.blocked(self) {
      say(.refusal, Words("\(command.verb.fr) : \(reason.fr)", "\(command.verb.en): \(reason.en)"))
      return []
    }
    if !context.takesText, command.id != "suspend" { message = nil }
    return command.run(&self)
  }

  /// Says something on the message line, until the next act, and keeps it in the journal.
  mutating func say(_ tone: Message.Tone, _ words: Words) {
    let spoken = Message(tone: tone, words: words, clock: now.clock)
    message = spoken
    journal.append(spoken)
    if journal.count > 100 { journal.removeFirst() }
  }

  /// A paste goes to a text field; anywhere else it is refused, so that no line runs as commands.
  private mutating func paste(_ text: String) -> [Effect] {
    switch layers.last {
    case .form(var form):
      guard form.ticket == nil, form.fields[form.focus].paste(text) else { return refusePaste() }
      form.touched()
      layers[layers.count - 1] = .form(form)
    case .filter(var prompt):
      prompt.line.insert(text)
      layers[layers.count - 1] = .filter(prompt)
      place.list.filter = prompt.line.text
    case .palette(var palette):
      palette.line.insert(text)
      palette.cursor = 0
      layers[layers.count - 1] = .palette(palette)
    case .meetingSetup(var setup):
      guard setup.paste(text) else { return refusePaste() }
      layers[layers.count - 1] = .meetingSetup(setup)
    case .rating(var grid) where grid.isInComment:
      grid.comments[grid.row].insert(text)
      layers[layers.count - 1] = .rating(grid)
    case nil where isMeetingShown:
      return pasteInMeeting(text)
    case .help, .confirmation, .explanation, .privacy, .comparison, .rating, .attendance,
      .meetingEnd, .pastePreview, .paper, .differences, .concerns, nil:
      return refusePaste()
    }
    return []
  }

  private mutating func refusePaste() -> [Effect] {
    say(
      .refusal,
      Words(
        "Texte collé refusé : ouvrez d’abord un champ de texte.",
        "Pasted text refused: open a text field first."))
    return []
  }
}
