package import Partnership

/// Something the workbench asks of the outside; whoever runs it does them in order.
package enum Effect: Sendable, Hashable {
  /// Write facts; the answer comes as ``Event/written(_:_:)`` with the same ticket.
  case append(Ticket, [AdmittedFact])
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
