import Partnership
import Screen

// The line of a meeting: what is typed, corrected, taken back. Nothing here waits for the disk.
extension WorkbenchState {
  /// Gives a key to the line; nothing when it is a command there.
  mutating func typeInMeeting(_ key: Key) -> [Effect]? {
    guard var meeting else { return nil }
    if key == .control("z"), meeting.line.isEmpty { return nil }
    guard Commands.command(for: key, in: .meeting) == nil || key == .control("z") else {
      return nil
    }
    let before = meeting.line.text
    guard meeting.line.handle(key) else { return nil }
    if meeting.line.text != before {
      meeting.typedAt = now.milliseconds
      message = nil
    }
    self.meeting = meeting
    return []
  }

  /// Enter: the line goes to the disk, and the next one can be typed at once.
  mutating func enterLine() -> [Effect] {
    guard var meeting else { return [] }
    message = nil
    meeting.scroll = 0
    if let correcting = meeting.correcting {
      self.meeting = meeting
      return correct(correcting.entry)
    }
    let typed = meeting.line.text
    guard !typed.isEmpty else {
      meeting.refusal?.retryAt = 0
      self.meeting = meeting
      return sendMeeting()
    }
    let isOffRecord = meeting.isOffRecord
    meeting.line = TextLine()
    meeting.isOffRecord = false
    meeting.typedAt = now.milliseconds
    self.meeting = meeting
    note(typed, isOffRecord: isOffRecord)
    return sendMeeting() + keepMeeting(now: false)
  }

  /// Notes what was typed or pasted, as one line.
  mutating func note(_ typed: String, isOffRecord: Bool = false) {
    guard var meeting else { return }
    defer { self.meeting = meeting }
    guard var line = read(typed) else { return }
    if isOffRecord { line.isOffRecord = true }
    if line.college != nil {
      meeting.speaker = Meeting.Speaker(college: line.college, office: line.office)
    } else if line.promise == nil {
      // A decision is nobody's word, unless the line says whose.
      (line.college, line.office) = (meeting.speaker.college, meeting.speaker.office)
    }
    if line.beginsWithProtocol { meeting.technicalProtocol = line.technicalProtocol }
    line.technicalProtocol = line.technicalProtocol ?? meeting.technicalProtocol
    guard !line.isSilent, let number = meeting.nextID(.line, in: register) else { return }
    var ids = [number]
    if line.promise != nil, let followUp = meeting.nextID(.followUp, in: register) {
      ids.append(followUp)
    }
    let doubt = doubt(about: line)
    let entry = MeetingEntry(
      ids: ids, clock: now.preciseClock, point: meeting.point, content: .line(line),
      standing: doubt.map { .held($0) } ?? .waiting(since: now.milliseconds))
    meeting.entries.append(entry)
    if let doubt {
      say(.refusal, doubt)
    } else if let place = meeting.place(of: entry) {
      meeting.outbox.append(line.facts(at: place))
    }
  }

  /// A line as it is read in this meeting; nothing when it is too long to be kept.
  private mutating func read(_ typed: String) -> TypedLine? {
    guard typed.utf8.count <= 60_000 else {
      say(
        .refusal,
        Words(
          "Trop long pour une ligne : coupez-la, ou joignez une pièce.",
          "Too long for one line: cut it, or attach a piece."))
      return nil
    }
    let register = register
    return TypedLine(typed, on: meeting?.heldOn ?? now.day, isKnown: { register.thing($0) != nil })
  }

  /// Why a line may not be kept as it is: never, or until somebody says why.
  func doubt(about line: TypedLine) -> Words? {
    let texts = [line.text, line.office, line.owner].compactMap { $0 }
    let college = line.college.map { [WrittenValue(LineNoted.college, $0)] } ?? []
    let told = texts.map { WrittenValue(LineNoted.text.declaration.key, $0) }
    let found = register.suspected(in: NewFact(.line, college + told)).flatMap(\.data)
    if let never = found.first(where: { $0.sort.verdict == .never }) {
      return Words(
        "Rien d’écrit, ce semble être \(never.sort.words.fr) : ↑ corrige, Ctrl-Z retire.",
        "Not written, it looks like \(never.sort.words.en): ↑ corrects, Ctrl-Z takes back.")
    }
    return found.first.map {
      Words(
        "« \($0.text) » ? ↑ corrige, Ctrl-Z retire ; ou tapez pourquoi la garder, puis Ctrl-G.",
        "“\($0.text)”? ↑ corrects, Ctrl-Z takes back; or type why to keep it, then Ctrl-G.")
    }
  }

  /// Why no line waits for a reason.
  var reasonWithoutHeldLine: Words? {
    meeting?.heldPlace == nil
      ? Words("aucune ligne n’attend de réponse", "no line waits for an answer") : nil
  }

  /// Ctrl-G: keeps the last line that waits for an answer, for the reason that is typed.
  mutating func keepHeldLine() -> [Effect] {
    guard var meeting, meeting.correcting == nil, let place = meeting.heldPlace,
      let line = meeting.entries[place].line, let spot = meeting.place(of: meeting.entries[place])
    else { return [] }
    guard let reason = Line(journal: meeting.line.text) else {
      say(
        .notice,
        Words(
          "Tapez pourquoi garder la ligne de \(meeting.entries[place].clock), puis Ctrl-G.",
          "Type why the line of \(meeting.entries[place].clock) is kept, then Ctrl-G."))
      return []
    }
    let facts = line.facts(at: spot).map { register.keeping($0, because: reason) }
    guard facts.allSatisfy({ register.suspected(in: $0).isEmpty }) else {
      if let doubt = doubt(about: line) { say(.refusal, doubt) }
      return []
    }
    meeting.entries[place].standing = .waiting(since: now.milliseconds)
    meeting.outbox.append(facts)
    meeting.line = TextLine()
    self.meeting = meeting
    message = nil
    return sendMeeting() + keepMeeting(now: false)
  }

  // MARK: Who speaks, and the protocol

  /// Tab: completes a number of protocol, else on an empty line goes to the next college.
  mutating func completeInMeeting(forward: Bool) -> [Effect] {
    guard var meeting else { return [] }
    guard !meeting.line.isEmpty else { return nextSpeaker(forward: forward) }
    let before = String(meeting.line.text.prefix(meeting.line.cursor))
    let word = before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let begun = String(word.reversed())
    guard folded(begun).hasPrefix("p") else { return [] }
    let wanted = folded(begun.filter { $0 != "-" }.dropFirst())
    let isWhole = protocolsHere.contains { $0.text == begun.uppercased() }
    let all = protocolsHere.filter { id in
      let number = String(id.text.dropFirst(2))
      return isWhole || number.hasPrefix(wanted) || String(id.number).hasPrefix(wanted)
    }
    guard let first = all.first else {
      say(.notice, Words("Aucun protocole de ce numéro.", "No protocol of that number."))
      return []
    }
    // A number that is whole already gives way to the next one.
    let next = all.firstIndex { $0.text == begun.uppercased() }.map { all[($0 + 1) % all.count] }
    for _ in 0..<begun.count { _ = meeting.line.handle(.backspace) }
    let chosen = next ?? first
    meeting.line.insert(chosen.text)
    meeting.typedAt = now.milliseconds
    self.meeting = meeting
    if let thing = register.thing(chosen) { say(.notice, Words(same: reading.name(of: thing))) }
    return []
  }

  /// The protocols of the convention and of its project.
  var protocolsHere: [ThingID] {
    guard let meeting, let convention = register.thing(meeting.convention) else { return [] }
    let own = register.descendants(of: convention, .technicalProtocol)
    let project = register.nearest(.project, of: convention)
      .map { register.children(of: $0, .technicalProtocol) }
    return Set((own + (project ?? [])).map { register.id(of: $0) }).sorted()
  }

  /// Ctrl-T: the next college speaks, nobody in particular after the last.
  mutating func nextSpeaker(forward: Bool) -> [Effect] {
    let all: [College?] = College.allCases + [nil]
    let place = all.firstIndex(of: meeting?.speaker.college) ?? all.count - 1
    let next = all[(place + (forward ? 1 : all.count - 1)) % all.count]
    meeting?.speaker = Meeting.Speaker(college: next)
    return []
  }

  /// Ctrl-O: the next protocol of the convention, none after the last.
  mutating func nextProtocol() -> [Effect] {
    let all: [ThingID?] = protocolsHere + [nil]
    let place = all.firstIndex(of: meeting?.technicalProtocol) ?? all.count - 1
    meeting?.technicalProtocol = all[(place + 1) % all.count]
    return []
  }

  // MARK: Correcting and taking back

  /// F4 or Up: the line before, to say it better.
  mutating func editEarlier() -> [Effect] { edit(from: { $0 - 1 }) }

  /// Down: the line after, at the end what was being typed.
  mutating func editLater() -> [Effect] {
    guard meeting?.correcting != nil else { return [] }
    return edit(from: { $0 + 1 })
  }

  private mutating func edit(from next: (Int) -> Int) -> [Effect] {
    guard var meeting else { return [] }
    var place = next(meeting.correcting?.entry ?? meeting.entries.count)
    while meeting.entries.indices.contains(place),
      meeting.entries[place].line == nil || meeting.entries[place].isWithdrawn
    { place = next(place) }
    guard meeting.entries.indices.contains(place), let line = meeting.entries[place].line else {
      return place < 0 ? [] : giveUpCorrection()
    }
    meeting.correcting = (place, meeting.correcting?.aside ?? meeting.line)
    meeting.line = TextLine(line.typed)
    self.meeting = meeting
    return []
  }

  /// Esc while correcting: the line stays as it was, and what was being typed comes back.
  mutating func giveUpCorrection() -> [Effect] {
    if let aside = meeting?.correcting?.aside { meeting?.line = aside }
    meeting?.correcting = nil
    return []
  }

  /// Esc: gives a correction up, else leaves the line for the screens.
  mutating func leaveLine() -> [Effect] {
    meeting?.correcting != nil ? giveUpCorrection() : consult()
  }

  private mutating func correct(_ place: Int) -> [Effect] {
    guard let typed = meeting?.line.text, let line = read(typed) else { return [] }
    guard var meeting, let correcting = meeting.correcting,
      meeting.entries.indices.contains(place), let old = meeting.entries[place].line,
      let was = meeting.place(of: meeting.entries[place])
    else { return [] }
    if line.isSilent {
      say(
        .notice,
        Words(
          "Ligne vide : Échap, puis Ctrl-Z la retire.",
          "Empty line: Esc, then Ctrl-Z takes it back."))
      return []
    }
    if let doubt = doubt(about: line) {
      say(.refusal, doubt)
      return []
    }
    if line.promise != nil, was.followUp == nil,
      let followUp = meeting.nextID(.followUp, in: register)
    {
      meeting.entries[place].ids.append(followUp)
    }
    guard var becomes = meeting.place(of: meeting.entries[place]) else { return [] }
    if line.promise == nil { becomes.followUp = nil }
    meeting.entries[place].content = .line(line)
    meeting.line = correcting.aside
    meeting.correcting = nil
    if case .held = meeting.entries[place].standing {
      meeting.entries[place].standing = .waiting(since: now.milliseconds)
      meeting.outbox.append(line.facts(at: becomes))
    } else if let waiting = meeting.waitingAct(of: meeting.entries[place]) {
      meeting.outbox[waiting] = line.facts(at: becomes)
    } else {
      let facts = Meeting.aimed(
        old.corrections(to: line, at: becomes, was: was), at: meeting.entries[place])
      if !facts.isEmpty {
        meeting.outbox.append(facts)
        meeting.entries[place].content = .line(line)
        meeting.entries[place].corrections.append(
          MeetingEntry.Correction(clock: now.clock, text: old.text, isWritten: false))
      }
    }
    if line.promise == nil { meeting.entries[place].ids.removeAll { $0.kind == .followUp } }
    self.meeting = meeting
    return sendMeeting() + keepMeeting(now: false)
  }

  /// Ctrl-Z on an empty line: takes the last entry back.
  mutating func withdrawLast() -> [Effect] {
    guard var meeting, !meeting.isEnding,
      let place = meeting.entries.lastIndex(where: { !$0.isWithdrawn })
    else {
      say(.notice, Words("Rien à retirer.", "Nothing to take back."))
      return []
    }
    let entry = meeting.entries[place]
    meeting.entries[place].isWithdrawn = true
    if case .held = entry.standing {
      // It never left this machine, and its draft forgets it now.
    } else if let waiting = meeting.waitingAct(of: entry) {
      meeting.outbox.remove(at: waiting)
    } else if entry.recount != nil, entry.facts.count < entry.ids.count {
      // The attendance has earlier facts, which the retraction must not take for this one.
      say(.notice, Words("Encore en train de s’écrire.", "Still being written."))
      return []
    } else {
      let facts = entry.ids.map { TypedLine.withdrawal(of: $0) }
      meeting.outbox.append(Meeting.aimed(facts, at: entry))
    }
    self.meeting = meeting
    say(.notice, Words("Retiré : \(entry.clock).", "Taken back: \(entry.clock)."))
    return sendMeeting() + keepMeeting(now: false)
  }

  /// Ctrl-X: the minutes leave the line out; on an empty line, the last one written.
  mutating func switchOffRecord() -> [Effect] {
    guard let current = meeting else { return [] }
    guard current.line.isEmpty, current.correcting == nil else {
      meeting?.isOffRecord.toggle()
      return []
    }
    _ = editEarlier()
    guard let correcting = meeting?.correcting,
      var line = meeting?.entries[correcting.entry].line
    else { return [] }
    line.isOffRecord.toggle()
    meeting?.line = TextLine(line.typed)
    return correct(correcting.entry)
  }

  /// F7: the next point of the agenda; the time of the one before ends there.
  mutating func nextPoint() -> [Effect] {
    guard var meeting, let point = meeting.point, point < meeting.agenda.count,
      let number = meeting.nextID(.line, in: register)
    else { return [] }
    var line = TypedLine()
    line.nature = .passage
    line.text = meeting.agenda[point].title
    let entry = MeetingEntry(
      ids: [number], clock: now.preciseClock, point: point + 1, content: .passage(point + 1),
      standing: .waiting(since: now.milliseconds))
    guard let place = meeting.place(of: entry) else { return [] }
    meeting.entries.append(entry)
    meeting.outbox.append(line.facts(at: place))
    self.meeting = meeting
    return sendMeeting()
  }

  /// Why there is no next point.
  var reasonWithoutNextPoint: Words? {
    guard let meeting, let point = meeting.point else {
      return Words("cette réunion n’a pas d’ordre du jour", "this meeting has no agenda")
    }
    return point < meeting.agenda.count
      ? nil : Words("c’est le dernier point ; F9 finit", "this is the last point; F9 ends")
  }

  mutating func scrollMeeting(by rows: Int) -> [Effect] {
    guard var meeting else { return [] }
    meeting.scroll = max(0, min(meeting.scroll + rows, meeting.entries.count * 3))
    self.meeting = meeting
    return []
  }
}

extension Meeting {
  /// The act of the outbox that would write an entry for the first time, when it is not with the disk
  /// yet and no later act speaks of the entry.
  func waitingAct(of entry: MeetingEntry) -> Int? {
    let acts = outbox.indices.filter { place in
      outbox[place].contains { entry.isMade(by: $0) }
    }
    guard acts.count == 1, let act = acts.first, act >= writing?.count ?? 0,
      outbox[act].allSatisfy({ $0.kind != .correction && $0.kind != .retraction })
    else { return nil }
    return act
  }
}
