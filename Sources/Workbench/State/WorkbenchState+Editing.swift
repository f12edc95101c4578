import Partnership
import Screen

// Long texts in the user's own editor. A text belongs to a draft, which is kept before the editor
// opens, so that nothing is lost whatever happens meanwhile.
extension WorkbenchState {
  /// Why the field under the pen cannot be changed in the user's editor.
  var reasonNotToEditField: Words? {
    guard case .form(let form)? = layers.last, form.ticket == nil,
      case .area = form.fields[form.focus].editor
    else {
      return Words(
        "ce champ n’a qu’une ligne", "this field has one line")
    }
    return nil
  }

  /// Opens the field under the pen in the user's editor.
  mutating func editField() -> [Effect] {
    guard reasonNotToEditField == nil, case .form(var form)? = layers.last else { return [] }
    form.touched()
    layers[layers.count - 1] = .form(form)
    let field = form.fields[form.focus]
    let text = TextToEdit(
      draft: form.id, field: field.declaration.key,
      text: field.typed.first ?? letter(for: form))
    return keepDraft() + edit(text)
  }

  /// What the editor begins with where nothing is typed yet: the letter of a reminder.
  private func letter(for form: Form) -> String {
    guard form.definition.name == FormDefinition.reminder.name else { return "" }
    return paperSource.reminder(of: form.origin.subjects.compactMap { register.thing($0) })
  }

  /// Asks for the user's editor on a text.
  mutating func edit(_ text: TextToEdit) -> [Effect] {
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    editing[ticket] = text
    return [.edit(ticket, text)]
  }

  /// Puts a text that comes back from the editor where it was taken from.
  mutating func take(
    _ outcome: Result<EditedText, Unedited>, for ticket: Ticket
  ) -> [Effect] {
    guard let asked = editing.removeValue(forKey: ticket) else { return [] }
    switch outcome {
    case .failure(let failure):
      say(.refusal, failure.words)
      return []
    case .success(let edited) where edited.text.text == asked.text:
      say(.notice, Words("Texte inchangé.", "Text unchanged."))
      return [.discardText(edited.path)]
    case .success(let edited):
      say(.done, Words("Texte repris de votre éditeur.", "Text taken from your editor."))
      return put(edited)
    }
  }

  /// Puts texts an earlier session left in its editor into their drafts.
  mutating func takeBack(_ texts: [EditedText]) -> [Effect] {
    guard !texts.isEmpty else { return [] }
    say(
      .notice,
      Words(
        "Un texte était ouvert dans votre éditeur : il est dans son brouillon, F7 le reprend.",
        "A text was open in your editor: it is in its draft, F7 takes it up again."))
    return texts.flatMap { put($0) }
  }

  /// Puts a text in the form that is open on its draft, else in the draft.
  ///
  /// Only then is its file forgotten. A text that belongs nowhere any more stays in its file, which is named.
  private mutating func put(_ edited: EditedText) -> [Effect] {
    guard let effects = keep(edited.text) else {
      say(
        .notice,
        Words(
          "Texte sans brouillon, gardé dans \(edited.path)",
          "Text without a draft, kept in \(edited.path)"))
      return []
    }
    return effects + [.discardText(edited.path)]
  }

  private mutating func keep(_ text: TextToEdit) -> [Effect]? {
    for index in layers.indices {
      guard case .paper(var paper) = layers[index], paper.draft == text.draft else { continue }
      paper.text = text.text
      layers[index] = .paper(paper)
      let draft = paper.draft(named: text.draft)
      keep(draft)
      return [.saveDraft(draft)]
    }
    for index in layers.indices {
      guard case .form(var form) = layers[index], form.id == text.draft,
        let place = form.fields.firstIndex(where: { $0.declaration.key == text.field }),
        case .area(var area) = form.fields[place].editor
      else { continue }
      area.text = text.text
      form.fields[place].editor = .area(area)
      form.touched()
      layers[index] = .form(form)
      return keepDraft()
    }
    guard var draft = drafts.first(where: { $0.id == text.draft }) else { return nil }
    draft.values.removeAll { $0.key == text.field }
    draft.values.append(WrittenValue(text.field, text.text))
    keep(draft)
    changed(about: [])
    return [.saveDraft(draft)]
  }
}
