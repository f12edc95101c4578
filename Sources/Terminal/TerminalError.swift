/// Why a terminal cannot be taken.
package enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// No description of `$TERM` is installed.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor, so nothing can be drawn.
  case cannotMoveCursor(name: String)
}
