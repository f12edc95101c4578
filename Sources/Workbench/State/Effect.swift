package import Partnership

/// A document somebody wants kept: a file, or a text that was typed.
package enum TakenDocument: Sendable, Hashable {
  /// A file, by its path.
  case file(String)
  /// A text.
  case text(String)
  /// A paper, and the name of the file it is kept under.
  case paper(String, fileName: String)
}

/// A text to be changed in the user's editor.
package struct TextToEdit: Sendable, Hashable {
  /// The draft it belongs to: should the program die meanwhile, the text is found again by it.
  package var draft: String
  /// The key of the field it fills.
  package var field: String
  /// The text as it is.
  package var text: String

  /// Says which text.
  ///
  /// - Parameters:
  ///   - draft: The draft it belongs to.
  ///   - field: The key of the field it fills.
  ///   - text: The text as it is.
  package init(draft: String, field: String, text: String) {
    (self.draft, self.field, self.text) = (draft, field, text)
  }
}

/// A text as an editor left it, and the file it is in.
package struct EditedText: Sendable, Hashable {
  /// The text and what it belongs to.
  package var text: TextToEdit
  /// The file, which stays until ``Effect/discardText(_:)``.
  package var path: String

  /// Pairs a text and its file.
  ///
  /// - Parameters:
  ///   - text: The text and what it belongs to.
  ///   - path: The file it is in.
  package init(_ text: TextToEdit, path: String) {
    (self.text, self.path) = (text, path)
  }
}

/// Something the workbench asks of the outside; whoever runs it does them in order.
package enum Effect: Sendable, Hashable {
  /// Write facts; the answer comes as ``Event/written(_:_:)`` with the same ticket.
  case append(Ticket, [AdmittedFact])
  /// Write several acts in order, each of them whole or not at all; on a failure none is written. The
  /// answer comes as for ``append(_:_:)``.
  case note(Ticket, [[AdmittedFact]])
  /// Keep a document in the store and tell its digest, its name and its text for a fact that is being
  /// filled in; the answer comes as ``Event/taken(_:_:)`` with the same ticket.
  case take(Ticket, NewFact, TakenDocument)
  /// Keep a contact in our own file; the answer comes as ``Event/contactKept(_:_:)`` with the same
  /// ticket.
  case keepContact(Ticket, ContactCard)
  /// Keep a draft on disk, in place of the one with the same identifier.
  case saveDraft(Draft)
  /// Forget a draft whose facts are on disk.
  case discardDraft(String)
  /// Lend the terminal to the user's editor on a text; the answer comes as ``Event/edited(_:_:)`` with
  /// the same ticket once the editor is left. The draft of the text is to be kept before.
  case edit(Ticket, TextToEdit)
  /// Forget the file of an edited text, now that a draft holds the text.
  case discardText(String)
  /// Read the store again.
  case reload
  /// Exchange with the others who share the store; news come as ``Event/sharing(_:)``.
  case share
  /// Suspend the program until the shell brings it back.
  case suspend
  /// Draw every cell again, whatever the terminal is thought to show.
  case redrawAll
  /// Put text on the clipboard.
  case copy(String)
  /// End the program.
  case quit
}
