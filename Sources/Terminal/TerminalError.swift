/// Why a terminal cannot be taken.
package enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal

  /// The system does not know this terminal type.
  case unknownTerminal(name: String)

  /// This terminal type cannot put the cursor where wanted, so no screen can be drawn.
  case cannotMoveCursor(name: String)

  /// A session already holds the terminal.
  case alreadyHeld

  /// The system refuses one more descriptor.
  case noDescriptor
}
