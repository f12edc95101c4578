import Partnership
import Screen

// Contacts: read with the store, kept in the file of whoever writes, named by a code in the journal.
extension WorkbenchState {
  /// The code of the contact under the cursor, or of the exchange the user looks at.
  var pointedContact: String? {
    if let thing = selectedThing, register.id(of: thing).kind == .exchange {
      return register.exchange(thing).contact
    }
    guard place.subject == nil, !place.showsStore, case .contact(let row)? = selectedRow else {
      return nil
    }
    return list?.set.contacts[row].code
  }

  /// The one convention the contact under the cursor deals with.
  var conventionOfContact: Register.Thing? {
    let card = pointedContact.flatMap { ContactCode($0) }.flatMap { book[$0] }?.card
    guard let card, card.conventions.count == 1 else { return nil }
    return register.thing(card.conventions[0])
  }

  /// Opens the form of the contact under the cursor, or its draft where it was left.
  mutating func editContact(_ code: String) -> [Effect] {
    let card = ContactCode(code).flatMap { book[$0] }?.card
    let draft = ContactForm.draft(of: code, card, reading)
    let waiting = drafts.last { $0.form == draft.form && $0.fixed == draft.fixed }
    if let waiting { return resume(waiting.id) }
    return open(ContactForm.change, draft)
  }

  /// Asks for a contact to be kept.
  mutating func keepContact(
    _ card: ContactCard, _ changes: [ContactField: [String]], of form: String
  ) -> [Effect] {
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    keepingContacts[ticket] = form
    change(form: form) { $0.ticket = ticket }
    return [.keepContact(ticket, card.changing(changes, on: now.day))]
  }

  /// Closes the form of a contact that is on disk, or says why it is not.
  mutating func take(
    _ outcome: Result<AddressBook, Untaken>, ofContact ticket: Ticket
  ) -> [Effect] {
    guard let id = keepingContacts.removeValue(forKey: ticket) else { return [] }
    switch outcome {
    case .failure(let failure):
      change(form: id) { form in
        form.ticket = nil
        form.error = failure.words
      }
      return []
    case .success(let book):
      layers.removeAll { layer in
        if case .form(let form) = layer { form.id == id } else { false }
      }
      drafts.removeAll { $0.id == id }
      take(book)
      say(
        .done,
        Words("Contact gardé dans l’annuaire.", "Contact kept in the address book."))
      return [.discardDraft(id)]
    }
  }

  /// Takes everybody's contacts as they are now.
  mutating func take(_ book: AddressBook) {
    let isNewTrouble = book.troubles != self.book.troubles
    self.book = book
    register.watchedNames = book.names
    changed(about: [])
    if isNewTrouble, let trouble = book.troubles.first { say(.notice, trouble) }
  }
}
