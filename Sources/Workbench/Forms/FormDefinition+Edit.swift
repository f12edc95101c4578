import Partnership

extension FormDefinition {
  /// What the names of the forms that edit a thing begin with.
  private static let editPrefix = "edit-"

  /// The form that changes any field of a thing.
  ///
  /// - Parameters:
  ///   - kind: The kind of thing.
  ///   - before: What is recorded of it: what its kind demands and it has cannot be taken out.
  /// - Returns: The form, every field of the thing in it.
  static func edit(_ kind: ThingKind, before: [WrittenValue]) -> FormDefinition {
    let reason = ThingChanged.reason.declaration
    let own = Set(ThingChanged.declaration.fields.map(\.key))
    let fields = FactKind.change.fields(about: kind).filter { field in
      !own.contains(field.key) && field.type != .fact
        && field.key != ConventionDrafted.isExample.declaration.key
    }
    let lines = fields.map { field in
      FormLine(
        field, isMandatory: field.isMandatory && before.contains { $0.key == field.key })
    }
    var form = FormDefinition(
      name: editPrefix + kind.rawValue, kind: .change, title: Words("Modifier", "Edit"),
      lines: lines + [FormLine(reason)])
    form.showsMarks = true
    return form
  }

  /// The form a draft of an edited thing was typed in.
  static func edit(for draft: Draft) -> FormDefinition? {
    guard let name = draft.form, name.hasPrefix(editPrefix), let kind = draft.subjects.first?.kind
    else { return nil }
    return edit(kind, before: draft.before)
  }
}

/// Words typed in a field in place of a value: the document leaves it blank, or cites it.
enum TypedMark {
  /// The mark some typed words stand for.
  static func key(_ typed: String) -> String? {
    switch folded(typed) {
    case "(blanc)", "(blank)": MarkKey.blank
    case "(inconnu)", "(unknown)": MarkKey.citedUnknown
    default: nil
    }
  }

  /// How a mark stands in a field.
  static func typed(_ key: String, _ language: Language) -> String? {
    switch key {
    case MarkKey.blank: Words("(blanc)", "(blank)")(language)
    case MarkKey.citedUnknown: Words("(inconnu)", "(unknown)")(language)
    default: nil
    }
  }
}

extension Reading {
  /// What is recorded of the fields of a form now, with the marks where the form shows them.
  func present(_ definition: FormDefinition, of thing: Register.Thing) -> [WrittenValue] {
    let values = recorded(definition.lines, of: thing)
    guard definition.showsMarks else { return values }
    let whole = whole(thing)
    let marks = definition.lines.filter { $0.takesMarks }.flatMap { line in
      whole.filter { $0.key != line.declaration.key && $0.states(line.declaration.key) }
    }
    return values + marks
  }

  /// A draft that edits a thing: what is recorded stands in its fields.
  func edit(_ thing: Register.Thing) -> (definition: FormDefinition, draft: Draft) {
    let id = register.id(of: thing)
    let all = FormDefinition.edit(id.kind, before: whole(thing))
    let before = present(all, of: thing)
    let definition = FormDefinition.edit(id.kind, before: before)
    return (
      definition,
      Draft(
        id: "", kind: .change, form: definition.name, subjects: [id], before: before,
        values: typed(before, in: definition.lines))
    )
  }
}

extension FormLine {
  /// Whether its field may be said to be blank or unknown.
  fileprivate var takesMarks: Bool {
    if case .choice = declaration.type, declaration.repeats { return false }
    return true
  }
}
