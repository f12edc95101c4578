/// How a role looks on a terminal: attributes that always hold, and colours that may be missing.
package struct Appearance: Hashable, Sendable {
  /// Attributes every terminal of some age can show.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits, in the order of the constants below.
    package let rawValue: UInt8

    /// Makes a set of attributes from its bits.
    ///
    /// - Parameter rawValue: The bits, in the order of the constants below.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    package static let bold = Attributes(rawValue: 1)

    /// Foreground and background exchanged.
    package static let reverse = Attributes(rawValue: 2)

    /// A line under the letters.
    package static let underline = Attributes(rawValue: 4)
  }

  /// Attributes, kept when there is no colour.
  package let attributes: Attributes

  /// The colour of the letters: -1 for the terminal's own, else an index of the palette.
  package let foreground: Int16

  /// The colour behind the letters: -1 for the terminal's own, else an index of the palette.
  package let background: Int16

  /// Makes an appearance.
  ///
  /// - Parameters:
  ///   - attributes: What holds with and without colour.
  ///   - foreground: A palette index, or -1 for the terminal's own colour.
  ///   - background: A palette index, or -1 for the terminal's own colour.
  package init(
    _ attributes: Attributes = [], foreground: Int16 = -1, background: Int16 = -1
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}
