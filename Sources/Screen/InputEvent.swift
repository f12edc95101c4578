/// Something the terminal reports.
package enum InputEvent: Hashable, Sendable {
  /// Why the system asks the program to leave.
  package enum Ending: Hashable, Sendable {
    /// The terminal or the connection is gone.
    case hangup

    /// Someone asked for the program to end.
    case terminate

    /// Someone interrupted the program from outside.
    case interrupt
  }

  /// A key was pressed.
  case key(Key)

  /// A text was pasted, its line ends made into line feeds; at most 1 MiB.
  case paste(String)

  /// The mouse did something.
  case mouse(Mouse)

  /// The window has a new size.
  case resize(Size)

  /// The window gained the focus, or lost it.
  case focus(Bool)

  /// The program is in front again after a suspension or another program: draw all.
  case resumed

  /// The program must leave, keeping what was typed.
  case ending(Ending)
}
