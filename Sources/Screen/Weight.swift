/// How heavy a frame is drawn: the weight, not only the colour, shows the focus.
package enum Weight: Sendable {
  /// A pane without the focus.
  case thin

  /// The pane with the focus, and dialogs.
  case thick

  /// The role of its lines.
  package var style: Style {
    switch self {
    case .thin: .frame
    case .thick: .focusedFrame
    }
  }
}
