import Partnership
import Screen

// Opening, filling in, keeping and saving forms. Nothing typed is ever lost.
extension WorkbenchState {
  /// Why no form can be opened here.
  var reasonNotToAdd: Words? {
    store.readOnly
  }

  /// Opens the form of this screen, or the last draft of its kind; lists what can be entered where the
  /// screen has no form of its own.
  mutating func add() -> [Effect] {
    guard let definition = pane.form else { return chooseNew() }
    let target = formTarget(definition)
    let waiting = drafts.last { draft in
      // A draft about something else does not take the place of the one asked for here.
      (draft.form ?? draft.kind.rawValue) == definition.name
        && (target == nil
          || target == definition.target.flatMap { draft.values.texts(key: $0.key).first })
    }
    if let waiting { return resume(waiting.id) }
    var values: [WrittenValue] = []
    if let target, let field = definition.target {
      values.append(WrittenValue(field.key, target))
    }
    if let date = definition.date {
      values.append(WrittenValue(date.key, reading.fullDay(now.day)))
    }
    return open(definition, Draft(id: "", kind: definition.kind, values: values))
  }

  /// Opens a form with what is known before anybody typed in it, under a number of its own.
  mutating func open(_ definition: FormDefinition, _ beginning: Draft) -> [Effect] {
    draftCount += 1
    var draft = beginning
    draft.id = "\(session)-\(draftCount)"
    var form = Form(definition, draft: draft)
    form.propose()
    layers.append(.form(form))
    return []
  }

  /// Opens a draft where it was left.
  mutating func resume(_ id: String) -> [Effect] {
    if let paper = drafts.first(where: { $0.id == id }).flatMap({ OpenPaper($0) }) {
      layers.append(.paper(paper))
      say(.notice, Words("Papier repris où il en était.", "Paper taken up where it was left."))
      return []
    }
    guard let draft = drafts.first(where: { $0.id == id }),
      let definition = FormDefinition.form(for: draft)
    else {
      say(
        .refusal,
        Words(
          "Ce brouillon vient d’une autre version ; il reste gardé.",
          "This draft comes from another version; it stays kept."))
      return []
    }
    var form = Form(definition, draft: draft)
    form.isTouched = true
    layers.append(.form(form))
    say(.notice, Words("Brouillon repris.", "Draft taken up again."))
    return []
  }

  /// What the user comes from, when it can be evaluated.
  private func formTarget(_ definition: FormDefinition) -> String? {
    guard case .thing(let kinds)? = definition.target?.type else { return nil }
    var items: [ItemID] = []
    if case .under(let root) = place.narrowing { items.append(root) }
    items += [place.subject].compactMap { $0 }
    for item in items {
      guard let thing = reading.thing(item) else { continue }
      if kinds.contains(register.id(of: thing).kind) { return reading.name(of: thing) }
    }
    return nil
  }

  /// Keeps what was typed since the last time, if anything.
  mutating func keepDraft() -> [Effect] {
    var effects: [Effect] = []
    for index in layers.indices {
      guard case .form(var form) = layers[index], form.isUnsaved else { continue }
      form.isUnsaved = false
      form.keptAt = now.clock
      layers[index] = .form(form)
      keep(form.draft)
      effects.append(.saveDraft(form.draft))
    }
    return effects
  }

  mutating func keep(_ draft: Draft) {
    drafts.removeAll { $0.id == draft.id }
    drafts.append(draft)
    // The list of drafts shows on the dashboard alone, which is read again when it is next seen.
    models = models.filter { $0.key.pane != DashboardPane.id }
  }

  mutating func moveInForm(forward: Bool) -> [Effect] {
    guard case .form(var form)? = layers.last else { return [] }
    form.move(forward: forward, on: now.day)
    layers[layers.count - 1] = .form(form)
    return keepDraft()
  }

  mutating func leaveForm() -> [Effect] {
    guard case .form(let form)? = layers.last else { return [] }
    if form.isEmptied, form.ticket == nil {
      layers.removeLast()
      guard drafts.contains(where: { $0.id == form.id }) else { return [] }
      drafts.removeAll { $0.id == form.id }
      changed(about: [])
      say(.notice, Words("Formulaire vide, aucun brouillon.", "Empty form, no draft."))
      return [.discardDraft(form.id)]
    }
    let effects = keepDraft()
    layers.removeLast()
    if form.isTouched || drafts.contains(where: { $0.id == form.id }) {
      say(
        .notice,
        Words("Brouillon gardé, F7 le reprend.", "Draft kept, F7 takes it up again."))
    }
    return effects
  }

  mutating func saveForm() -> [Effect] {
    guard case .form(var form)? = layers.last, form.ticket == nil else { return [] }
    form.error = store.readOnly
    var values = form.error == nil ? form.journal(on: now.day) : nil
    var comparison: Comparison?
    if values != nil {
      comparison = compared(&form)
      values = form.journal(on: now.day)
    }
    let effects = kept(&form)
    layers[layers.count - 1] = .form(form)
    if let comparison {
      layers.append(.comparison(comparison))
      return effects
    }
    guard var values else { return effects }
    values.removeAll { $0.key == MarkKey.kept }
    if let answers = form.definition.answers {
      return effects + answer(answers(values, form.origin.subjects, reading), from: form)
    }
    if let contact = form.definition.contact {
      do throws(Refusal) {
        let (card, changes) = try contact(values, form.origin, book)
        return effects + keepContact(card, changes, of: form.id)
      } catch {
        refuse(error, form: form.id)
        return effects
      }
    }
    if let taking = takeDocument(values, of: form) { return effects + taking }
    do throws(Refusal) {
      let own =
        try form.definition.make?(values, form.origin.subjects, reading)
        ?? form.facts(values, in: reading)
      var facts = own + (form.definition.also?(own, register) ?? [])
      if let question = privacyQuestion(facts, of: form) {
        layers.append(.privacy(question))
        return effects
      }
      if let reason = form.keptReason {
        facts = facts.map { register.keeping($0, because: reason) }
      }
      let admitted =
        form.definition.make == nil && form.definition.also == nil
        ? try admit(facts) : try register.admit(act: facts, today: now.day)
      if let question = form.definition.question {
        layers.append(.confirmation(Confirmation(question, of: form, facts, reading)))
        return effects
      }
      return effects + append(admitted, of: form.id)
    } catch {
      refuse(error, form: form.id)
      return effects
    }
  }

  private mutating func kept(_ form: inout Form) -> [Effect] {
    guard form.isUnsaved else { return [] }
    form.isUnsaved = false
    form.keptAt = now.clock
    keep(form.draft)
    return [.saveDraft(form.draft)]
  }

  /// A key in the form: to its proposals, then to its field; nothing when it is a command.
  mutating func type(_ key: Key, in form: Form) -> [Effect]? {
    var form = form
    // What is being written does not change under the pen.
    guard form.ticket == nil else { return isText(key) ? [] : nil }
    defer { layers[layers.count - 1] = .form(form) }
    if choose(key, in: &form) { return [] }
    let before = form.fields[form.focus].typed
    guard form.fields[form.focus].handle(key, width: FormView.fieldWidth(size)) else { return nil }
    if form.fields[form.focus].typed != before {
      form.touched()
      form.proposal = nil
    }
    return []
  }

  private func isText(_ key: Key) -> Bool {
    if case .character = key { true } else { false }
  }

  private func choose(_ key: Key, in form: inout Form) -> Bool {
    let proposals = form.proposals
    guard !proposals.isEmpty else { return false }
    switch key {
    case .down:
      form.proposal = min((form.proposal ?? -1) + 1, proposals.count - 1)
      return true
    case .up:
      guard let current = form.proposal else { return false }
      form.proposal = current > 0 ? current - 1 : nil
      return true
    case .enter, .tab:
      let isWanted = form.fields[form.focus].isFilled
      guard let place = form.proposal ?? (isWanted ? 0 : nil), proposals.indices.contains(place)
      else { return false }
      form.fields[form.focus].take(proposals[place])
      form.touched()
      form.move(forward: true, on: now.day)
      return true
    default:
      return false
    }
  }
}
