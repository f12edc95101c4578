import Partnership

// What the store tells.
extension WorkbenchState {
  mutating func take(_ change: StoreChange) -> [Effect] {
    switch change {
    case .facts(let facts):
      let isTaken = ingest(facts)
      noteMeetings(elsewhere: facts)
      if !facts.isEmpty, !isMeetingShown {
        let subjects = Set(facts.map(\.fact.subject)).sorted().prefix(3).map(\.text)
        let names = subjects.joined(separator: ", ")
        say(
          .news,
          Words(
            "+ \(facts.count) \(facts.count < 2 ? "fait" : "faits") sur \(names)",
            "+ \(facts.count) \(facts.count == 1 ? "fact" : "facts") on \(names)"))
      }
      return isTaken ? [] : [.reload]
    case .register(let register, let reader):
      let (settings, names) = (self.register.settings, self.register.watchedNames)
      self.register = register
      self.register.settings = settings
      self.register.watchedNames = names
      self.reader = reader
      changed(about: nil)
      say(
        .news,
        Words(
          "Magasin relu, \(register.factCount) faits.",
          "Store read again, \(register.factCount) facts."))
      return []
    case .conflicts(let found):
      conflicts = found
      changed(about: [])
      return []
    case .warnings(let sentences):
      store.warnings += sentences
      changed(about: [])
      if let last = sentences.last { say(.warning, last) }
      return []
    case .contacts(let book):
      take(book)
      return []
    case .description(let description):
      let warnings = store.warnings
      store = description
      store.warnings = warnings
      changed(about: [])
      return []
    }
  }

  /// Adds facts to the register; false when one comes too late and all must be read again.
  mutating func ingest(_ facts: [LocatedFact]) -> Bool {
    var isTaken = true
    for fact in facts
    where !register.ingest(fact.fact, at: fact.location, reading: reader) {
      isTaken = false
    }
    lookForConflicts(Set(facts.map(\.fact.subject)))
    changed(about: Set(facts.map(\.fact.subject)))
    return isTaken
  }

  mutating func finish(_ ticket: Ticket, _ outcome: WriteOutcome) -> [Effect] {
    if meeting?.writing?.ticket == ticket { return finishMeeting(outcome) }
    finishRating(ticket, outcome)
    let draftID = writing.removeValue(forKey: ticket) ?? nil
    switch outcome {
    case .kept(let facts):
      let isTaken = ingest(facts)
      let names = facts.map(\.fact.subject.text).joined(separator: ", ")
      let kind = facts.first?.fact.kind.declaration.words ?? Words("", "")
      if !remember(facts.map(\.fact), ticket) {
        say(
          .done,
          Words(
            "\(kind.fr), \(names) écrite (u annule)", "\(kind.en), \(names) written (u undoes)"))
      }
      if let minutes = settled(facts) {
        layers.removeAll { layer in
          if case .paper(let paper) = layer { paper.subject == minutes } else { false }
        }
        say(
          .done,
          Words("Compte rendu de \(minutes) arrêté.", "Minutes of \(minutes) settled."))
      }
      var effects: [Effect] = isTaken ? [] : [.reload]
      if let draftID {
        layers.removeAll { layer in
          if case .form(let form) = layer { form.id == draftID } else { false }
        }
        drafts.removeAll { $0.id == draftID }
        changed(about: [])
        effects.append(.discardDraft(draftID))
      }
      let shown = facts.map(\.fact.subject).last { Panes.showing($0.kind)?.id == place.pane }
      if let thing = shown.flatMap({ register.thing($0) }) {
        place.list.selected = reading.itemID(of: thing)
      }
      return effects
    case .failed(let reason), .overtaken(let reason):
      forget(ticket)
      for index in layers.indices {
        if case .form(var form) = layers[index], form.id == draftID {
          form.ticket = nil
          form.error = reason
          layers[index] = .form(form)
        }
      }
      say(
        .refusal,
        Words("Rien n’est écrit : \(reason.fr)", "Nothing was written: \(reason.en)"))
      return []
    }
  }

  /// The meeting whose minutes were settled by some facts.
  private func settled(_ facts: [LocatedFact]) -> ThingID? {
    let piece = facts.map(\.fact).first { $0.kind == .piece }
    guard let piece, piece[PieceFiled.pieceKind].value == .minutes else { return nil }
    return piece[PieceFiled.of].value
  }
}
