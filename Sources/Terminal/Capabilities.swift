package import Screen

/// What the terminal at hand can do.
package struct Capabilities: Hashable, Sendable {
  /// The terminal type in use; not always what the environment says.
  package let name: String

  /// Whether it shows Unicode.
  package let isUTF8: Bool

  /// How many colours it has, 0 for none.
  package let colours: Int

  /// The characters to draw with.
  package var glyphs: Glyphs { isUTF8 ? .unicode : .ascii }
}
