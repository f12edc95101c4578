package import Partnership

/// A document somebody wants kept: a file, or a text that was typed.
package enum TakenDocument: Sendable, Hashable {
  /// A file, by its path.
  case file(String)
  /// A text.
  case text(String)
}

/// Something the workbench asks of the outside; whoever runs it does them in order.
package enum Effect: Sendable, Hashable {
  /// Write facts; the answer comes as ``Event/written(_:_:)`` with the same ticket.
  case append(Ticket, [AdmittedFact])
  /// Keep a document in the store and tell its digest, its name and its text for a fact that is being
  /// filled in; the answer comes as ``Event/taken(_:_:)`` with the same ticket.
  case take(Ticket, NewFact, TakenDocument)
  /// Keep a draft on disk, in place of the one with the same identifier.
  case saveDraft(Draft)
  /// Forget a draft whose facts are on disk.
  case discardDraft(String)
  /// Read the store again.
  case reload
  /// Suspend the program until the shell brings it back.
  case suspend
  /// Draw every cell again, whatever the terminal is thought to show.
  case redrawAll
  /// Put text on the clipboard.
  case copy(String)
  /// End the program.
  case quit
}
