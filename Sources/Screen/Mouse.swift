/// What the mouse did, when the terminal is asked to tell.
package struct Mouse: Hashable, Sendable {
  /// The act.
  package enum Act: Hashable, Sendable {
    /// The first button went down.
    case press

    /// The first button came up.
    case release

    /// The wheel turned away from the user.
    case wheelUp

    /// The wheel turned towards the user.
    case wheelDown
  }

  /// The act.
  package let act: Act

  /// The cell under the pointer.
  package let position: Position

  /// Makes an act of the mouse.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - position: The cell under the pointer.
  package init(_ act: Act, at position: Position) {
    self.act = act
    self.position = position
  }
}
