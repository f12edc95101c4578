import Partnership

/// Something F7 can enter where the user is: a form and what is known before anybody types.
struct NewChoice: Sendable {
  let verb: Words
  let definition: FormDefinition
  let beginning: Draft
  /// The draft it takes up again, when it is one.
  var resumes: String?

  /// What can be entered on a screen, drafts that wait first.
  static func all(about convention: Register.Thing?, _ state: WorkbenchState) -> [NewChoice] {
    let waiting = state.drafts.reversed().compactMap { draft in
      FormDefinition.form(for: draft).map { form in
        NewChoice(
          verb: Words(
            "reprendre le brouillon : \(form.title.fr)", "take up the draft: \(form.title.en)"),
          definition: form, beginning: draft, resumes: draft.id)
      }
    }
    let own = convention.map { about($0, state.reading) } ?? []
    let general = [
      NewForms.standing, NewForms.convention, NewForms.session, NewForms.party,
      NewForms.officeHolder, NewForms.project,
    ].map { choice($0) }
    return waiting + general + own
  }

  private static func choice(
    _ form: FormDefinition, _ about: Words? = nil, values: [WrittenValue] = [],
    fixed: [WrittenValue] = []
  ) -> NewChoice {
    var draft = Draft(id: "", kind: form.kind, values: values)
    draft.form = form.name
    draft.fixed = fixed
    let verb = about.map { Words("\(form.title.fr) · \($0.fr)", "\(form.title.en) · \($0.en)") }
    return NewChoice(verb: verb ?? form.title, definition: form, beginning: draft)
  }

  /// What hangs on one convention.
  private static func about(_ convention: Register.Thing, _ reading: Reading) -> [NewChoice] {
    let register = reading.register
    let id = register.id(of: convention)
    let label = Words(same: register.label(of: convention))
    let parties = register.values(ConventionDrafted.parties, of: convention)
      .map { reading.name(of: $0) }
    let numbers = register.children(of: convention, .convention).compactMap {
      register.value(ConventionDrafted.amendmentNumber, of: $0).value?.number
    }
    var kept = [WrittenValue(ConventionDrafted.parent, id)]
    if let kind = register.value(ConventionDrafted.conventionKind, of: convention).value {
      kept.append(WrittenValue(ConventionDrafted.conventionKind, kind))
    }
    var choices = [
      choice(
        NewForms.piece, label,
        values: [WrittenValue(PieceFiled.of.declaration.key, reading.name(of: convention))]),
      choice(
        NewForms.amendment, label,
        values: [
          WrittenValue(
            ConventionDrafted.amendmentNumber.declaration.key, String((numbers.max() ?? 0) + 1)),
          WrittenValue(
            ConventionDrafted.parties.declaration.key, parties.joined(separator: " ; ")),
        ], fixed: kept),
    ]
    if let project = register.nearest(.project, of: convention) {
      choices.append(
        choice(
          NewForms.accession, Words(same: register.label(of: project)),
          values: [WrittenValue(ActorJoined.project.declaration.key, reading.name(of: project))]))
    }
    return choices
  }
}
