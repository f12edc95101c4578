/// What a part of the screen is, said in words for who does not see it.
package struct Semantic: Hashable, Sendable {
  /// What one can do with the part.
  package enum Role: Hashable, Sendable {
    /// A pane or a dialog.
    case pane

    /// A row of a list.
    case row

    /// A place to type.
    case field

    /// Something Enter runs.
    case button

    /// A box to tick.
    case tick

    /// A screen to go to.
    case tab

    /// A sentence told to the user.
    case message
  }

  /// Where it is.
  package let rectangle: Rectangle

  /// What one can do with it.
  package let role: Role

  /// Its words.
  package let label: String

  /// Whether it has the focus.
  package let isFocused: Bool

  /// Makes a description of a part.
  ///
  /// - Parameters:
  ///   - role: What one can do with it.
  ///   - rectangle: Where it is.
  ///   - label: Its words.
  ///   - isFocused: Whether it has the focus.
  package init(_ role: Role, _ rectangle: Rectangle, label: String, isFocused: Bool = false) {
    self.role = role
    self.rectangle = rectangle
    self.label = label
    self.isFocused = isFocused
  }
}
