/// What a terminal library found in the bytes of the keyboard, before it means anything.
package enum RawInput: Hashable, Sendable {
  /// A character, controls and escape included.
  case character(Unicode.Scalar)

  /// A key the library knows by its sequence.
  case key(Key)

  /// A pasted text begins.
  case pasteBegin

  /// A pasted text ends.
  case pasteEnd

  /// The window gained the focus, or lost it.
  case focus(Bool)

  /// The mouse did something.
  case mouse(Mouse)

  /// A key that means nothing to us.
  case unknown

  /// Nothing more is there for now.
  case pause
}
