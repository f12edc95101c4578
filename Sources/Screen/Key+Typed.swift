extension Key {
  /// The key that sends a character by itself.
  ///
  /// - Parameter scalar: A character as read, not an escape; nil comes back for what cannot be typed:
  ///   direction controls, tags, C1 controls. Joiners and selectors of emoji can.
  package init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Unicode.Scalar(UInt8(scalar.value + 0x60)))
    case 0x1C...0x1F: self = .control(Unicode.Scalar(UInt8(scalar.value + 0x40)))
    case 0x200D, 0xFE0E, 0xFE0F: self = .character(scalar)
    default:
      guard TextWidth.columns(of: scalar) != nil else { return nil }
      self = .character(scalar)
    }
  }
}
