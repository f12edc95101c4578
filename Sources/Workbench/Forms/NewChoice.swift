import Partnership

/// Something F7 can enter where the user is: a form and what is known before anybody types.
struct NewChoice: Sendable {
  let verb: Words
  let definition: FormDefinition
  let beginning: Draft
  /// The draft it takes up again, when it is one.
  var resumes: String?

  /// What can be entered on a screen.
  ///
  /// Drafts about what the user looks at, and the one just left, come first; then what the screen
  /// lists, what hangs on the thing at hand, what hangs on what it belongs to, and the rest. Other
  /// drafts wait at the end.
  static func all(about thing: Register.Thing?, _ state: WorkbenchState) -> [NewChoice] {
    let reading = state.reading
    let waiting = state.drafts.reversed().compactMap { draft in
      resuming(draft).map { (choice: $0, isNear: isNear(draft, thing, state)) }
    }
    let beginning = FormBeginning(
      reading: reading, thing: thing ?? state.conventionOfContact, party: state.pointedParty,
      contact: state.pointedContact)
    let convention = thing.flatMap { reading.register.nearest(.convention, of: $0) }
    let forms = NewForms.all.filter { $0.name != NewForms.amendment.name }.enumerated().map {
      (place: $0, rank: rank($1, thing, state), choice: new($1, beginning))
    }
    var sorted = forms.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.choice)
    // What is kept outside the journal is no kind of fact, and comes after those of the screen.
    sorted.insert(
      new(ContactForm.new, beginning),
      at: state.place.pane == ContactsPane.id ? 1 : sorted.count)
    let amendment = convention.map { [self.amendment(of: $0, reading)] } ?? []
    let near = waiting.filter(\.isNear).map(\.choice)
    let isOnConvention = convention != nil && convention == thing
    return near + (isOnConvention ? amendment : []) + sorted + (isOnConvention ? [] : amendment)
      + waiting.filter { !$0.isNear }.map(\.choice)
  }

  private static func resuming(_ draft: Draft) -> NewChoice? {
    FormDefinition.form(for: draft).map { form in
      let about = draft.subjects.first.map { " · \($0)" } ?? ""
      return NewChoice(
        verb: Words(
          "reprendre le brouillon : \(form.title.fr)\(about)",
          "take up the draft: \(form.title.en)\(about)"),
        definition: form, beginning: draft, resumes: draft.id)
    }
  }

  /// Whether a draft speaks of the thing at hand, or was the last one left here.
  private static func isNear(
    _ draft: Draft, _ thing: Register.Thing?, _ state: WorkbenchState
  ) -> Bool {
    if draft.id == state.drafts.last?.id, draft.id.hasPrefix("\(state.session)-") { return true }
    guard let id = thing.map({ state.register.id(of: $0) }) else { return false }
    return draft.subjects.contains(id)
      || (draft.values + draft.fixed).contains { value in
        value.text == id.text || value.text.hasPrefix("\(id.text) ")
      }
  }

  /// How near a form is to the screen and to the thing at hand; the least first.
  private static func rank(
    _ form: FormDefinition, _ thing: Register.Thing?, _ state: WorkbenchState
  ) -> Int {
    let shown = form.kind.declaration.about.flatMap { Panes.showing($0)?.id }
    if shown == state.place.pane, state.place.subject == nil { return 0 }
    if state.pane.enters == form.kind { return 0 }
    guard let thing else { return 3 }
    let register = state.register
    let kinds = form.lines.compactMap { line -> [ThingKind]? in
      if case .thing(let kinds) = line.declaration.type { kinds } else { nil }
    }
    if kinds.contains(where: { $0.contains(register.id(of: thing).kind) }) { return 1 }
    let isAnywhere = kinds.contains { kinds in
      kinds.isEmpty || kinds.contains { register.nearest($0, of: thing) != nil }
    }
    return isAnywhere ? 2 : 3
  }

  private static func new(_ form: FormDefinition, _ beginning: FormBeginning) -> NewChoice {
    let (draft, about) = beginning.draft(form)
    let contact = form.kind == .exchange ? beginning.contact : nil
    let name =
      contact.map { beginning.reading.book.name(of: $0) }
      ?? about.map { beginning.reading.register.label(of: $0) }
    let label = name.map { " · \($0)" } ?? ""
    return NewChoice(
      verb: Words("\(form.title.fr)\(label)", "\(form.title.en)\(label)"), definition: form,
      beginning: draft)
  }

  /// An amendment has the kind of its convention, its parties, and the next number.
  private static func amendment(of convention: Register.Thing, _ reading: Reading) -> NewChoice {
    let register = reading.register
    let parties = register.values(ConventionDrafted.parties, of: convention)
      .map { reading.name(of: $0) }
    let numbers = register.children(of: convention, .convention).compactMap {
      register.value(ConventionDrafted.amendmentNumber, of: $0).value?.number
    }
    let form = NewForms.amendment
    var draft = Draft(
      id: "", kind: form.kind, form: form.name,
      fixed: [WrittenValue(ConventionDrafted.parent, register.id(of: convention))],
      values: [
        WrittenValue(
          ConventionDrafted.amendmentNumber.declaration.key, String((numbers.max() ?? 0) + 1)),
        WrittenValue(
          ConventionDrafted.parties.declaration.key, parties.joined(separator: " ; ")),
      ])
    if let kind = register.value(ConventionDrafted.conventionKind, of: convention).value {
      draft.fixed.append(WrittenValue(ConventionDrafted.conventionKind, kind))
    }
    let label = register.label(of: convention)
    return NewChoice(
      verb: Words("\(form.title.fr) · \(label)", "\(form.title.en) · \(label)"), definition: form,
      beginning: draft)
  }
}
