import Partnership
import Screen

// `e` and F4: the selected thing in a form, with what is recorded of it.
extension WorkbenchState {
  /// Why the selected thing cannot be changed.
  var reasonNotToEdit: Words? {
    store.readOnly
      ?? (selectedThing == nil && pointedContact == nil
        ? Words("choisissez d’abord un objet", "choose a thing first") : nil)
  }

  /// Opens the form of the selected thing, or its draft where it was left.
  mutating func edit() -> [Effect] {
    guard let thing = selectedThing else { return pointedContact.map { editContact($0) } ?? [] }
    let (definition, draft) = reading.edit(thing)
    let waiting = drafts.last { $0.form == draft.form && $0.subjects == draft.subjects }
    if let waiting { return resume(waiting.id) }
    return open(definition, draft)
  }
}
