import Partnership
import Screen

// Entering something new, and planning a signature.
extension WorkbenchState {
  /// Lists what can be entered here.
  mutating func chooseNew() -> [Effect] {
    let about = selectedThing.map { reading.itemID(of: $0) }
    layers.append(
      .palette(Palette(content: .news(about), context: context, line: TextLine())))
    return []
  }

  /// Opens the form of what was chosen, or its draft where it was left.
  mutating func begin(_ choice: NewChoice) -> [Effect] {
    choice.resumes.map { resume($0) } ?? open(choice.definition, choice.beginning)
  }

  /// Why no signature can be planned here.
  var reasonNotToPlan: Words? {
    pointedConvention == nil
      ? Words("choisissez d’abord une convention", "choose a convention first") : nil
  }

  /// Asks for the wished day of a signature.
  mutating func plan() -> [Effect] {
    guard let convention = pointedConvention else { return [] }
    var draft = Draft(id: "", kind: .change, values: [])
    draft.form = SignaturePlanForm.definition.name
    draft.subjects = [register.id(of: convention)]
    return open(SignaturePlanForm.definition, draft)
  }

  /// Shows what a form answers instead of writing, and closes it.
  mutating func answer(_ explanations: [Explanation], from form: Form) -> [Effect] {
    layers.removeAll { layer in
      if case .form(let open) = layer { open.id == form.id } else { false }
    }
    drafts.removeAll { $0.id == form.id }
    changed(about: [])
    return explain(explanations) + [.discardDraft(form.id)]
  }
}
