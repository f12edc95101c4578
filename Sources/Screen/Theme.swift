/// A choice of colours for the roles.
///
/// The attributes of a role are the same in each theme, so nothing depends on a colour being seen.
package enum Theme: CaseIterable, Sendable {
  /// The sixteen colours of the terminal, on its own background.
  case standard

  /// Darker letters for a light background; uses 256 colours where there are as many.
  case light

  /// Lighter letters for a dark background; uses 256 colours where there are as many.
  case dark

  /// White on black, and attributes.
  case contrast

  /// No colour at all.
  case mono

  /// How a role looks in this theme.
  ///
  /// - Parameters:
  ///   - style: The role.
  ///   - colours: How many colours the terminal has; with less than 8, none is used.
  /// - Returns: Attributes and colours; each colour is -1 or less than `colours`.
  package func appearance(of style: Style, colours: Int) -> Appearance {
    let attributes = Self.attributes(of: style)
    guard colours >= 8 else { return Appearance(attributes) }
    switch self {
    case .mono: return Appearance(attributes)
    case .contrast: return Appearance(attributes, foreground: colours > 15 ? 15 : 7, background: 0)
    case .standard: return Appearance(attributes, foreground: Self.hue(of: style))
    case .light, .dark:
      guard colours >= 256, let shades = Self.shades(of: style) else {
        return Appearance(attributes, foreground: Self.hue(of: style))
      }
      return Appearance(attributes, foreground: self == .light ? shades.light : shades.dark)
    }
  }

  private static func attributes(of style: Style) -> Appearance.Attributes {
    switch style {
    case .text, .frame, .label, .success, .faint, .bar, .tab: []
    case .title, .focusedFrame, .key, .marked, .warning, .strong: .bold
    case .selected: .reverse
    case .header, .input, .link: .underline
    case .failure: [.bold, .underline]
    case .currentTab: [.bold, .reverse]
    }
  }

  private static func hue(of style: Style) -> Int16 {
    switch style {
    case .success, .bar: 2
    case .warning: 3
    case .failure: 1
    case .key, .link, .focusedFrame: 6
    case .marked: 5
    case .text, .title, .frame, .selected, .label, .header, .input, .faint, .strong, .tab,
      .currentTab:
      -1
    }
  }

  private static func shades(of style: Style) -> (light: Int16, dark: Int16)? {
    switch style {
    case .success, .bar: (22, 114)
    case .warning: (94, 221)
    case .failure: (124, 210)
    case .key, .link, .focusedFrame: (24, 117)
    case .marked: (90, 183)
    case .text, .title, .frame, .selected, .label, .header, .input, .faint, .strong, .tab,
      .currentTab:
      nil
    }
  }
}
