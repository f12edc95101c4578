/// A key, as a terminal can report it.
///
/// Letters are single scalars: a terminal sends a composed emoji as several keys.
package enum Key: Hashable, Sendable {
  /// A printable character, space included.
  case character(Unicode.Scalar)

  /// Control with a lower-case letter, or with one of space, `\`, `]`, `^` and `_`.
  case control(Unicode.Scalar)

  /// Alt with a character as typed; `\r` for Alt-Enter and U+007F for Alt-Backspace.
  case alt(Unicode.Scalar)

  /// A function key, from 1 to 12.
  case function(Int)

  /// Enter, of the keypad too.
  case enter

  /// Tab.
  case tab

  /// Tab with shift.
  case backTab

  /// Escape, alone.
  case escape

  /// Backspace.
  case backspace

  /// Delete, forwards.
  case delete

  /// Insert.
  case insert

  /// Home.
  case home

  /// End.
  case end

  /// Page up.
  case pageUp

  /// Page down.
  case pageDown

  /// The arrow up.
  case up

  /// The arrow down.
  case down

  /// The arrow to the left.
  case left

  /// The arrow to the right.
  case right

  /// The arrow up with shift.
  case shiftUp

  /// The arrow down with shift.
  case shiftDown

  /// The arrow to the left with shift.
  case shiftLeft

  /// The arrow to the right with shift.
  case shiftRight

  /// The arrow up with control.
  case controlUp

  /// The arrow down with control.
  case controlDown

  /// The arrow to the left with control.
  case controlLeft

  /// The arrow to the right with control.
  case controlRight
}
